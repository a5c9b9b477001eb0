import { moment, systemClock } from '../reading/clock.ts'
import { newSecret } from '../reading/webhook.ts'
import { addAlert, alertStates, removeAlert, type AlertSearch, type AlertState } from '../store/work/alerts.ts'
import { SEARCH_OPTIONS } from './alert-commands.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { filled } from './layout.ts'
import { oneName, withStore } from './store-place.ts'
import { webAddress } from './web-address.ts'

/** Keeps a search to tell of. */
export const alertAdd: Run = async (call) => {
  const { options, world } = call
  const name = oneName(call, 'a name', 'alert add')
  if (typeof name === 'number') return name
  const asked = Object.entries(options).filter(([option]) => option in SEARCH_OPTIONS)
  const pair = typeof options.pair === 'string' ? options.pair.split('|').map((it) => it.trim()).filter((it) => it !== '') : null
  if (asked.length === 0) return misused('alert add needs something to look for', 'alert add', world)
  if (pair && pair.length !== 2) return misused(`--pair takes two parties with "|" between them, not "${options.pair}"`, 'alert add', world)
  const [webhook, site] = [webAddress(options.webhook), webAddress(options.site)]
  if (webhook === undefined || site === undefined) return misused('--webhook and --site take web addresses', 'alert add', world)
  const search = { ...Object.fromEntries(asked), ...(pair && { pair }) } as AlertSearch // the options are named as the search names them
  const secret = webhook === null ? null : newSecret()
  return withStore(call, async (store) => {
    const isNew = await addAlert(store, { name, search, webhook, secret, site, addedAt: moment(systemClock) })
    if (!isNew) return failed({ sentence: `There is an alert called "${name}" already.` }, world)
    await world.write(`feed ${site ?? ''}${feedOf(search)}\n${secret === null ? '' : `secret ${secret}\n`}`)
    if (secret !== null) world.tell('The secret is not shown again.\n')
    return EXIT.ok
  })
}

const feedOf = (search: AlertSearch): string => `/feeds/search.atom?${queryOf(search)}`

const queryOf = (search: AlertSearch): string => String(new URLSearchParams(Object.entries(search).map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join('|') : String(value)])))

/** Lists the alerts. */
export const alertList: Run = async (call) =>
  withStore(call, async (store) => {
    const { options, world } = call
    for (const alert of await alertStates(store)) await world.write(options.json ? `${JSON.stringify(asLine(alert))}\n` : entry(alert, call))
    return EXIT.ok
  })

/** Without what only the webhook may know. */
const asLine = ({ secret: _, id: __, ...alert }: AlertState) => ({ ...alert, feed: feedOf(alert.search) })

function entry({ name, search, webhook, sent, sentAt, waiting, dead }: AlertState, { world: { terminal } }: Call): string {
  const last = sentAt === null ? '' : `, last ${sentAt.slice(0, 16).replace('T', ' ')}`
  const told = webhook === null ? 'feed only' : `${webhook} · told ${sent}${last}${waiting > 0 ? ` · ${waiting} waiting` : ''}`
  return (
    filled([['bold', name], ['dim', ` ${decodeURIComponent(queryOf(search).replaceAll('+', ' '))}`]], { indent: '  ', first: '' }, terminal) +
    filled([['dim', told], ['warn', dead > 0 ? ` · ${dead} given up` : '']], { indent: '  ' }, terminal)
  )
}

/** Tells of searches no longer. */
export const alertRemove: Run = async (call) => {
  const { names, world } = call
  if (names.length === 0) return misused('alert remove needs the name of an alert', 'alert remove', world)
  return withStore(call, async (store) => {
    const unknown: string[] = []
    for (const name of names) if (!(await removeAlert(store, name))) unknown.push(name)
    return unknown.length > 0 ? failed({ sentence: `There is no alert called ${unknown.map((it) => `"${it}"`).join(', ')}.` }, world) : EXIT.ok
  })
}
