// Tells the hubs of our feeds (WebSub) which of them have news: after an article was read, and after somebody has decided
// something. A standing job looks what has changed since it last looked; for each hub it leaves one that tells it, and is tried
// again like any other.
import { addJobs, type NewJob } from '../store/work/jobs.ts'
import { changedSince, heardOfAll, type Concerned, type Heard } from '../store/asked/changed-since.ts'
import type { Store } from '../store/store.ts'
import type { Tools } from './add.ts'
import { moment, systemClock, type Clock } from './clock.ts'
import { failure } from './failure.ts'
import { FEED_FORMS, feedPath, pairId, type FeedKind } from './feed-addresses.ts'
import type { Outcome } from './jobs.ts'

export interface Pinging {
  /** Where the site is, without a slash at the end. */
  readonly address: string
  readonly hubs: readonly string[]
  readonly clock?: Clock | undefined
}

export const NO_HUBS: Pinging = { address: '', hubs: [] }

/** News waits so long for other news at the most. */
const EVERY_MS = 15_000
// So many addresses in one request; a longer list is several.
const TOPICS = 100

/** From now on hubs are told; what there was before, they have or do not need. */
export async function standingPings(store: Store, { hubs, clock = systemClock }: Pinging): Promise<void> {
  if (hubs.length > 0) await addJobs(store, [{ kind: 'ping', key: 'hubs', payload: await heardOfAll(store), host: null, runAt: moment(clock) }], moment(clock))
}

/** Looks for changes, and has every hub told of the feeds that they concern. */
export async function ping(store: Store, payload: unknown, { address, hubs, clock = systemClock }: Pinging): Promise<Outcome> {
  const heard = payload as Heard // as it was left below
  const changes = hubs.length > 0 ? await changedSince(store, heard) : null
  if (!changes) return hubs.length > 0 ? { kind: 'again', inMs: EVERY_MS, payload: heard } : { kind: 'done' }
  const topics = feedsOf(changes.concerned).map((path) => address + path)
  const now = moment(clock)
  await addJobs(store, hubs.flatMap((hub) => told(hub, topics, { heard: changes.heard, now })), now)
  return { kind: 'again', inMs: changes.isAll ? EVERY_MS : 0, payload: changes.heard }
}

function told(hub: string, topics: readonly string[], { heard, now }: { heard: Heard; now: string }): NewJob[] {
  const parts = Array.from({ length: Math.ceil(topics.length / TOPICS) }, (_, i) => topics.slice(i * TOPICS, (i + 1) * TOPICS))
  return parts.map((part, i) => ({ kind: 'tell', key: `${heard.reading}.${heard.decision}.${i} ${hub}`, host: URL.parse(hub)?.origin ?? null, runAt: now, payload: { url: hub, topics: part } satisfies Telling }))
}

interface Telling {
  readonly url: string
  readonly topics: readonly string[]
}

/** Every form of every feed that may have become another. */
function feedsOf({ speakers, sides, topics, pairs, agreements, decided, denied }: Concerned): string[] {
  const named: [FeedKind, readonly string[]][] = [['person', speakers], ['party', sides], ['topic', topics], ['pair', pairs.map(pairId)], ['agreement', agreements]]
  const bare: FeedKind[] = ['site', ...(denied ? ['denials' as const] : []), ...(decided ? ['corrections' as const] : [])]
  const feeds: [FeedKind, string | null][] = [...bare.map((kind) => [kind, null] as [FeedKind, null]), ...named.flatMap(([kind, ids]) => [...new Set(ids)].map((id) => [kind, id] as [FeedKind, string]))]
  return feeds.flatMap(([kind, id]) => FEED_FORMS.map((form) => feedPath(kind, id, form)))
}

/** Tells one hub. */
export async function tellHub(payload: unknown, { client, signal }: Pick<Tools, 'client' | 'signal'>): Promise<Outcome> {
  const { url, topics } = payload as Telling // as it was left above
  const answer = await client.post(url, new URLSearchParams([['hub.mode', 'publish'], ...topics.map((topic): [string, string] => ['hub.url', topic])]), signal)
  if (!answer.ok) return { kind: 'failed', failure: answer }
  return answer.status < 300 ? { kind: 'done' } : { kind: 'failed', failure: failure('status', `The hub ${url} answered ${answer.status}.`) }
}
