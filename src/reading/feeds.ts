// Feeds that are followed: which, when each is asked, and who tells of their news. What is new in them is for `news.ts`.
import { addFeed, feedOf, notePoll, noteSubscription, readyFeeds, removeFeed, type Feed, type NewFeed, type Poll } from '../store/work/feeds.ts'
import { addJobs, dropJobs } from '../store/work/jobs.ts'
import type { Store } from '../store/store.ts'
import type { Tools } from './add.ts'
import { moment, systemClock } from './clock.ts'
import { netJob, WAITING, type Outcome } from './jobs.ts'
import { takeNews, textOf } from './news.ts'
import { forbidden, policyOf } from './policies.ts'
import type { Fetched, FetchFailure, NotModified } from './polite-client.ts'
import { FEED_POLLS, nextPoll } from './schedule.ts'
import { hubOf, subscribe, wantsSubscription, type Callback } from './websub.ts'

export { takeNews } from './news.ts'

export interface FeedTools extends Tools {
  /** Where the site can be told of news; without it, feeds are only polled. */
  readonly callback?: Callback
}

/** Follows a feed from now on. */
export async function followFeed(store: Store, feed: NewFeed, { clock = systemClock }: Pick<Tools, 'clock'> = {}): Promise<{ fresh: boolean }> {
  const at = moment(clock)
  return store.transaction(async (queries) => {
    const { id, fresh } = await addFeed(queries, feed, { at, everyMs: FEED_POLLS.first })
    await addJobs(queries, [pollJob(id, feed.url, at)], at)
    return { fresh }
  })
}

/** Follows a feed no longer; false where it was not followed. */
export async function unfollowFeed(store: Store, url: string): Promise<boolean> {
  return store.transaction(async (queries) => {
    const id = await removeFeed(queries, url)
    if (id !== null) await dropJobs(queries, 'feed', [String(id)])
    return id !== null
  })
}

/** Has feeds asked that came with a backup or an import. */
export async function resumeFeeds(store: Store, { clock = systemClock }: Pick<Tools, 'clock'> = {}): Promise<void> {
  const at = moment(clock)
  await store.transaction(async (queries) => {
    const feeds = await readyFeeds(queries, FEED_POLLS.first)
    await addJobs(queries, feeds.map(({ id, url }) => pollJob(id, url, at)), at)
  })
}

const pollJob = (id: number, url: string, runAt: string) => ({ ...netJob('feed', url, { payload: { feed: id }, runAt }), key: String(id) })

/** Asks a feed what is new, has that fetched, and says when to ask again. A feed that fails is asked ever less, and never given up. */
export async function pollFeed(store: Store, payload: unknown, tools: FeedTools): Promise<Outcome> {
  const feed = await feedOf(store, Number((payload as { feed?: unknown } | null)?.feed) || 0)
  if (!feed) return { kind: 'done' } // followed no longer
  const { client, signal } = tools
  const got = await client.get(feed.url, { known: feed, ...(signal && { signal }) })
  if (!got.ok && WAITING.has(got.reason)) return { kind: 'failed', failure: got }
  const poll = await polled(store, feed, got, tools)
  await notePoll(store, feed.id, poll)
  return { kind: 'again', inMs: poll.everyMs, payload: { feed: feed.id } }
}

async function polled(store: Store, feed: Feed, got: Fetched | NotModified | FetchFailure, tools: FeedTools): Promise<Poll> {
  const at = moment(tools.clock ?? systemClock)
  const same = { ...feed, at, title: null, error: null }
  if (!got.ok) return { ...same, error: got.sentence, everyMs: afterFailure(feed, got) }
  if (!got.modified) return { ...same, everyMs: nextPoll(every(feed), { fresh: 0, shown: 0, told: isTold(feed, at) }) }
  // Many sites keep their feeds out of search engines ("noindex"), which says nothing about the pages behind.
  const refused = forbidden({ ...policyOf(got), robots: null }, got.url)
  if (refused) return { ...same, error: refused.sentence, everyMs: FEED_POLLS.most }
  const taken = await takeNews(store, feed, got.bytes, tools)
  if (!taken.ok) return { ...same, error: `${feed.url}: ${taken.sentence}`, everyMs: afterFailure(feed, taken) }
  const error = await keepTold(store, feed, got, tools)
  const { etag = null, 'last-modified': lastModified = null } = got.headers
  return { at, title: taken.title, etag, lastModified, error, everyMs: nextPoll(every(feed), { ...taken, told: isTold(feed, at) }) }
}

const isTold = ({ leasedUntil }: Feed, at: string) => leasedUntil !== null && leasedUntil > at

const every = ({ everyMs }: Feed) => everyMs ?? FEED_POLLS.first

const afterFailure = (feed: Feed, { retryMs = 0 }: FetchFailure) => Math.min(FEED_POLLS.most, Math.max(every(feed) * 2, retryMs))

/** Has the hub of a feed tell us of its news, if it has one and there is a place to be told. Gives what went wrong. */
async function keepTold(store: Store, feed: Feed, { bytes, headers, url }: Fetched, { callback, ...tools }: FeedTools): Promise<string | null> {
  const { hub, topic } = hubOf(textOf(bytes), headers, url)
  const now = { ...feed, hub, topic, leasedUntil: hub === feed.hub && topic === feed.topic ? feed.leasedUntil : null }
  if (hub !== feed.hub || topic !== feed.topic) await noteSubscription(store, feed.id, now)
  if (!callback || !wantsSubscription(now, (tools.clock ?? systemClock).now())) return null
  const asked = await subscribe(store, now, { ...tools, callback })
  return asked.ok ? null : asked.sentence
}
