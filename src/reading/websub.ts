// Subscriptions to feeds that tell of their news (WebSub). The site has the callback; what is said there is judged here.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { feedLinks, type FeedLinks } from '../article/feed-links.ts'
import { feedOf, noteSubscription, type Feed } from '../store/work/feeds.ts'
import type { Store } from '../store/store.ts'
import { moment, systemClock } from './clock.ts'
import type { Tools } from './add.ts'
import type { FetchFailure } from './polite-client.ts'
import { isSame } from './secrets.ts'
import type { Headers } from './web-request.ts'

/** The site's address for news of a feed: "https://readout.example/websub/" in front of what `callbackName` gives. */
export type Callback = (name: string) => string

const DAY_MS = 24 * 3_600_000
const LEASE_S = 10 * 24 * 3600

// Takes `<https://hub.example/>; rel="hub"`, several in a field; leaves `rel="hubcap"`.
const LINK = /<([^>]*)>\s*;[^,]*?\brel\s*=\s*"?(hub|self)\b(?![-\w])/gi

/** The hub of a feed and what it calls the feed: as HTTP says, else as the feed does itself. */
export function hubOf(text: string, headers: Headers, url: string): { hub: string | null; topic: string | null } {
  const said = Object.fromEntries([...(headers.link ?? '').slice(0, 8192).matchAll(LINK)].map(([, address, rel]) => [rel!.toLowerCase(), URL.parse(address!, url)?.href]))
  const { hub, self }: FeedLinks = feedLinks(text, url)
  return { hub: said.hub ?? hub, topic: said.self ?? self }
}

/** Whether a hub should be asked (again): there is one, and it does not tell us of news, or not for much longer. */
export const wantsSubscription = ({ hub, leasedUntil }: Feed, now: number): boolean => hub !== null && (leasedUntil === null || Date.parse(leasedUntil) < now + DAY_MS)

/** Asks a hub to tell of a feed's news. It will ask back at the callback whether that was meant. */
export async function subscribe(store: Store, feed: Feed, { callback, client, signal }: Tools & { callback: Callback }): Promise<{ ok: true } | FetchFailure> {
  const secret = feed.secret ?? randomBytes(32).toString('hex')
  await noteSubscription(store, feed.id, { ...feed, secret })
  const form = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': topicOf(feed),
    'hub.callback': callback(callbackName({ ...feed, secret })),
    'hub.lease_seconds': String(LEASE_S),
    'hub.secret': secret,
  })
  const answer = await client.post(feed.hub!, form, signal)
  if (!answer.ok) return answer
  if (answer.status >= 200 && answer.status < 300) return { ok: true }
  return { ok: false, reason: 'status', sentence: `The hub ${feed.hub} answered ${answer.status}.` }
}

const topicOf = ({ topic, url }: Feed) => topic ?? url

/** The end of the callback's address: nobody who was not told it can guess it. */
export const callbackName = ({ id, secret }: Pick<Feed, 'id' | 'secret'>): string => `${id}-${createHash('sha256').update(secret ?? '').digest('hex').slice(0, 32)}`

/** The feed that a callback's address is for; null where we have given no such address away. */
export async function feedCalled(store: Store, name: string): Promise<Feed | null> {
  const id = /^(\d{1,15})-[0-9a-f]{32}$/.exec(name)?.[1]
  const feed = id === undefined ? null : await feedOf(store, Number(id))
  return feed?.secret && isSame(callbackName(feed), name) ? feed : null
}

/** What to answer a hub that asks whether a subscription was meant: its challenge, or null for no. */
export async function confirmed(store: Store, feed: Feed, asked: URLSearchParams, { clock = systemClock }: Pick<Tools, 'clock'> = {}): Promise<string | null> {
  const meant = asked.get('hub.mode') === 'subscribe' && asked.get('hub.topic') === topicOf(feed)
  if (!meant) return null
  const seconds = Math.min(Math.max(Number(asked.get('hub.lease_seconds')) || LEASE_S, 60), 3 * LEASE_S)
  await noteSubscription(store, feed.id, { ...feed, leasedUntil: moment(clock, seconds * 1000) })
  return asked.get('hub.challenge')
}

/** Whether news is the hub's: signed with the secret that only it was told. */
export function isSigned(feed: Pick<Feed, 'secret'>, signature: string | null, body: Uint8Array): boolean {
  const [, method, hex] = /^(sha256|sha384|sha512)=([0-9a-f]+)$/.exec(signature ?? '') ?? []
  if (method === undefined || hex === undefined || !feed.secret) return false
  return isSame(createHmac(method, feed.secret).update(body).digest('hex'), hex)
}
