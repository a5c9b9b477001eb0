import { createAdaptorServer } from '@hono/node-server'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addDocument } from '../reading/add.ts'
import { moment, systemClock } from '../reading/clock.ts'
import { prepareModels } from '../reading/models.ts'
import { tendReplies } from '../reading/reply-mail.ts'
import { bringUpToDate } from '../reading/up-to-date.ts'
import { app } from '../site/app.ts'
import type { Operator } from '../site/site.ts'
import { articleOf } from '../store/articles.ts'
import type { StorePlace } from '../store/open-store.ts'
import { setRights } from '../store/outlet-rights.ts'
import type { Store } from '../store/store.ts'
import { clientFor } from './client-for.ts'
import { EXIT, type Call, type Run } from './commands.ts'
import { failed, fault, misused } from './failed.ts'
import { hubsIn } from './hubs.ts'
import { replySettings, type ReplySettings } from './reply-settings.ts'
import { sampleFiles } from './samples.ts'
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
  return withStore(
    call,
    async (store) => {
      if (call.options.samples) await addSamples(store, call)
      const replying = await replySettings(call, data)
      if (typeof replying === 'number') return replying
      return whileTended(store, { ...replying, ...settings }, () => served((address) => app(store, { address, replies: replying.tools, adding: { tools: { client: clientFor(store, call) }, token: place.token }, ...settings }), place, call))
    },
    data,
  )
}

/** Authors of replies are told what becomes of them as long as the site is up. */
async function whileTended(store: Store, { post, onFault }: Pick<ReplySettings, 'post'> & { onFault: (error: Error) => void }, work: () => Promise<number>): Promise<number> {
  const end = new AbortController()
  const tended = tendReplies(store, { post, signal: end.signal }).catch(onFault)
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

async function addSamples(store: Store, call: Call): Promise<void> {
  await prepareModels()
  const client = clientFor(store, call)
  for (const file of await sampleFiles()) {
    const added = await addDocument(store, { bytes: await readFile(file), url: null }, { client })
    if (added.ok && added.changed) await showInFull(store, added.article)
  }
  await bringUpToDate(store)
}

/** The samples are ours to show, unless the operator says otherwise: said once, however often they are added. */
async function showInFull(store: Store, article: string): Promise<void> {
  const outlet = (await articleOf(store, article))?.outlet
  if (outlet) await setRights(store, outlet, { rights: 'full', by: 'samples', at: moment(systemClock), key: keyOf(`sample of ${outlet}`) })
}

const keyOf = (name: string) => createHash('sha256').update(name).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

interface Place {
  readonly host: string
  readonly port: number
  readonly address: string | null
  /** Whoever knows it may add articles; another one each time, so that an old one is worth nothing. */
  readonly token: string
}

/** The options first, then the environment. */
function listeningPlace({ options, world }: Call): Place | number {
  const host = String(options.host ?? world.host ?? '127.0.0.1')
  const port = Number(options.port ?? world.port ?? 3000)
  const address = webAddress(options.address ?? world.address)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return misused(`--port takes a number from 0 to 65535, not "${options.port ?? world.port}"`, 'serve', world)
  if (address === undefined) return misused(`--address takes a web address, not "${options.address ?? world.address}"`, 'serve', world)
  return { host, port, address, token: randomBytes(18).toString('base64url') }
}

// Nobody needs longer to ask; whoever is still being answered when it ends has so long.
const REQUEST_MS = 30_000
const LAST_ANSWERS_MS = 5_000

type Answering = (address: string) => { readonly fetch: ReturnType<typeof app>['fetch'] }

async function served(answering: Answering, { host, port, address, token }: Place, { world }: Call): Promise<number> {
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
