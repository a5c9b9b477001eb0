import { createAdaptorServer } from '@hono/node-server'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ReadingThread } from '../reading/reading-thread.ts'
import { olderMade } from '../reading/reread.ts'
import { tendReplies } from '../reading/reply-mail.ts'
import { app } from '../site/app.ts'
import type { Operator } from '../site/site.ts'
import type { StorePlace } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { addSamples, samplesAhead } from './add-samples.ts'
import { clientFor } from './client-for.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { failed, fault, misused } from './failed.ts'
import { hubsIn } from './hubs.ts'
import { replySettings, type ReplySettings } from './reply-settings.ts'
import { stopSignal } from './stop-signal.ts'
import { placeOf, withStore } from './store-place.ts'
import { webAddress } from './web-address.ts'

/** Serves the record until it is stopped. */
export const serve: Run = async (call) => {
  const place = listeningPlace(call)
  if (typeof place === 'number') return place
  const hubs = hubsIn(call)
  if (!hubs) return misused('--hubs takes web addresses with commas between', 'serve', call.world)
  const notice = call.options.samples ? INVENTED : undefined
  const openness = { indexed: !call.options['no-index'], mined: call.options.mining === true }
  const settings = { notice, hubs, openness, operator: operatorIn(call), behindProxy: call.options.proxy === true, onFault: (error: Error) => void fault(error, call.world) }
  const data = call.options.samples ? ownPlace(call) : placeOf(call)
  const ahead = call.options.samples && isNew(data) ? samplesAhead() : null
  return withStore(
    call,
    async (store) => {
      if (call.options.samples) await addSamples(store, { client: clientFor(store, call), ...(ahead && { read: ahead }) })
      const replying = await replySettings(call, data)
      if (typeof replying === 'number') return replying
      const older = await olderMade(store)
      if (older) call.world.tell(`${older}\n`)
      const token = addingToken(call, replying)
      await using thread = new ReadingThread(data)
      const adding = { tools: { client: clientFor(store, call), read: thread.read }, bringUpToDate: thread.bringUpToDate, token }
      return await whileTended(store, { ...replying, ...settings }, () => served((address) => app(store, { address, replies: replying.tools, adding, ...settings }), { ...place, token }, call))
    },
    data,
  )
}

/** Authors of replies are told what becomes of them as long as the site is up, and what it will be asked for is read ahead. */
async function whileTended(store: Store, { post, onFault }: Pick<ReplySettings, 'post'> & { onFault: (error: Error) => void }, work: () => Promise<number>): Promise<number> {
  const end = new AbortController()
  // Each with its own fault: where the one fails, the other is still waited for before the store is closed.
  const tended = Promise.all([tendReplies(store, { post, signal: end.signal }).catch(onFault), store.readAhead(end.signal).catch(onFault)])
  try {
    return await work()
  } finally {
    end.abort()
    await tended
  }
}

/** The options first, then the environment; who says nothing is nobody. */
const operatorIn = ({ options, world }: Call): Operator => ({ name: text(options.operator) ?? world.operator ?? null, contact: text(options.contact) ?? world.contact ?? null })

const text = (option: unknown): string | null => (typeof option === 'string' && option.trim() !== '' ? option : null)

const INVENTED = 'A fictional sample: no country, person, company or outlet in this record exists, and nobody ever said these words.'

/** What is invented stands apart from what was read, unless somebody wants it otherwise. */
function ownPlace(call: Call): StorePlace {
  const isNamed = call.options.data !== undefined || call.options.database !== undefined
  return isNamed ? placeOf(call) : { dir: 'data/samples' }
}

const isNew = (place: StorePlace) => 'dir' in place && !existsSync(place.dir)

interface Place {
  readonly host: string
  readonly port: number
  readonly address: string | null
}

/** The options first, then the environment. */
function listeningPlace({ options, world }: Call): Place | number {
  const host = String(options.host ?? world.host ?? '127.0.0.1')
  const port = Number(options.port ?? world.port ?? 3000)
  const address = webAddress(options.address ?? world.address)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return misused(`--port takes a number from 0 to 65535, not "${options.port ?? world.port}"`, 'serve', world)
  if (address === undefined) return misused(`--address takes a web address, not "${options.address ?? world.address}"`, 'serve', world)
  return { host, port, address }
}

/**
 * Whoever knows it may add articles: another one each time, so that an old one is worth nothing. Where a key is set, of which
 * several processes have the same, it is made from that: what one of them has let in, the others let in as well.
 */
const addingToken = ({ world }: Call, { tools: { secrets } }: ReplySettings): string =>
  world.key === undefined ? randomBytes(18).toString('base64url') : secrets.sign('adding').slice(0, 24)

// Nobody needs longer to ask; whoever is still being answered when it ends has so long.
const REQUEST_MS = 30_000
const LAST_ANSWERS_MS = 5_000

type Answering = (address: string) => { readonly fetch: ReturnType<typeof app>['fetch'] }

async function served(answering: Answering, { host, port, address, token }: Place & { readonly token: string }, { world }: Call): Promise<number> {
  const stop = stopSignal()
  let site: ReturnType<Answering> | null = null
  const server = createAdaptorServer({ fetch: (request, env) => site!.fetch(request, env) }) as Server // it makes HTTP/1 unless told otherwise
  server.requestTimeout = REQUEST_MS
  server.listen(port, host)
  const trouble = await once(server, 'listening').then(() => null, (error: NodeJS.ErrnoException) => error)
  if (trouble) return failed({ sentence: `${host}:${port} cannot be listened on: ${TROUBLES[trouble.code ?? ''] ?? trouble.message}.` }, world)
  const known = address ?? addressAt(server.address() as AddressInfo) // it listens on no pipe
  site = answering(known)
  await world.write(`Readout answers at ${known}\nArticles are added at ${known}/add; from another machine, at ${known}/add?token=${token}\n`)
  if (!stop.aborted) await once(stop, 'abort')
  await closed(server)
  return EXIT.ok
}

const TROUBLES: { readonly [code: string]: string } = {
  EADDRINUSE: 'another program does already',
  EACCES: 'only an administrator may',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
}

const addressAt = ({ address, family, port }: AddressInfo) => `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`

async function closed(server: Server): Promise<void> {
  const end = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS)
  await end
  clearTimeout(late)
}
