import { randomBytes, randomUUID } from 'node:crypto'
import { moment, systemClock } from '../reading/clock.ts'
import { hashOf } from '../reading/secrets.ts'
import { addParty, parties, revokeParty, sideOnRecord } from '../store/replies/parties.ts'
import { EXIT, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { filled } from './layout.ts'
import { oneName, withStore } from './store-place.ts'
import { webAddress } from './web-address.ts'

const HERE = 'http://127.0.0.1:3000'

/** Opens a door for a side's press office, and prints its secret link: it is not kept and cannot be shown again. */
export const partyVerify: Run = async (call) => {
  const { options, world } = call
  const side = oneName(call, 'the name of a side', 'party verify')
  if (typeof side === 'number') return side
  const address = webAddress(options.address ?? world.address)
  if (address === undefined) return misused(`--address takes a web address, not "${options.address ?? world.address}"`, 'party verify', world)
  return withStore(call, async (store) => {
    const known = await sideOnRecord(store, side)
    if (known === null) return failed({ sentence: `Nobody on the record speaks for "${side}".` }, world)
    const token = randomBytes(32).toString('base64url')
    await addParty(store, { key: randomUUID(), side: known, verifiedAt: moment(systemClock) }, hashOf(token))
    await world.write(options.token ? `${token}\n` : `${address ?? HERE}/sides/${token}\n`)
    world.tell(`By this link, and by nothing else, whoever has it answers for ${known}. It is shown only now; "readout party revoke" ends it.\n`)
    return EXIT.ok
  })
}

/** Lists the sides that were verified. */
export const partyList: Run = async (call) =>
  withStore(call, async (store) => {
    const { options, world } = call
    for (const party of await parties(store)) {
      const { side, verifiedAt, revokedAt } = party
      const since = ` verified ${verifiedAt.slice(0, 10)}${revokedAt === null ? '' : `, revoked ${revokedAt.slice(0, 10)}`}`
      await world.write(options.json ? `${JSON.stringify(party)}\n` : filled([['bold', side], ['dim', since]], { indent: '  ', first: '' }, world.terminal))
    }
    return EXIT.ok
  })

/** Ends all links of a side. What it has answered stays. */
export const partyRevoke: Run = async (call) => {
  const side = oneName(call, 'the name of a side', 'party revoke')
  if (typeof side === 'number') return side
  return withStore(call, async (store) => ((await revokeParty(store, side, moment(systemClock))) > 0 ? EXIT.ok : failed({ sentence: `No link of "${side}" is open.` }, call.world)))
}
