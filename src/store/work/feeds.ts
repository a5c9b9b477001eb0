import type { Queries } from '../store.ts'
import { storable } from '../storable.ts'

/** A feed that somebody wants followed. */
export interface NewFeed {
  readonly url: string
  readonly title: string | null
  readonly folder: string | null
}

export interface Feed extends NewFeed {
  readonly id: number
  readonly addedAt: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** null until a worker has seen it. */
  readonly everyMs: number | null
  readonly polledAt: string | null
  /** Why the last poll failed. */
  readonly error: string | null
  readonly hub: string | null
  readonly topic: string | null
  readonly secret: string | null
  readonly leasedUntil: string | null
}

/** Follows a feed; once, however often it is added. */
export async function addFeed(queries: Queries, { url, title, folder }: NewFeed, { at, everyMs }: { at: string; everyMs: number }): Promise<{ id: number; fresh: boolean }> {
  const values = [storable(url), title && storable(title), folder && storable(folder), at]
  const [added] = await queries.rows<{ id: number }>('insert into decided.feed (url, title, folder, added_at) values ($1, $2, $3, $4) on conflict (md5(url)) do nothing returning id', values)
  const id = added?.id ?? (await queries.rows<{ id: number }>('select id from decided.feed where md5(url) = md5($1)', [values[0]]))[0]!.id
  await queries.rows('insert into work.feed (feed, every_ms) values ($1, $2) on conflict do nothing', [id, everyMs])
  return { id, fresh: added !== undefined }
}

/** Follows a feed no longer; what came from it stays. */
export async function removeFeed(queries: Queries, url: string): Promise<number | null> {
  const [removed] = await queries.rows<{ id: number }>('delete from decided.feed where md5(url) = md5($1) returning id', [url])
  return removed?.id ?? null
}

/** Sees to it that there is a place to note how each feed goes: one that came with a backup has none. Gives those feeds. */
export async function readyFeeds(queries: Queries, everyMs: number): Promise<Pick<Feed, 'id' | 'url'>[]> {
  return queries.rows<Pick<Feed, 'id' | 'url'>>(
    `with ready as (insert into work.feed (feed, every_ms) select id, $1 from decided.feed on conflict do nothing returning feed)
     select id, url from decided.feed join ready on feed = id`,
    [everyMs],
  )
}

const SELECT = `
  select id, url, title, folder, added_at as "addedAt", etag, last_modified as "lastModified", every_ms as "everyMs", polled_at as "polledAt",
    error, hub, topic, secret, leased_until as "leasedUntil"
  from decided.feed left join work.feed on feed = id`

export async function feedsFollowed(queries: Queries): Promise<Feed[]> {
  return queries.rows<Feed>(`${SELECT} order by folder nulls first, lower(coalesce(title, url)), id`)
}

export async function feedOf(queries: Queries, id: number): Promise<Feed | null> {
  return (await queries.rows<Feed>(`${SELECT} where id = $1`, [id]))[0] ?? null
}

export interface Poll extends Pick<Feed, 'etag' | 'lastModified' | 'error'> {
  readonly everyMs: number
  readonly at: string
  /** What the feed calls itself; a name that a person gave stays. */
  readonly title: string | null
}

export async function notePoll(queries: Queries, id: number, { etag, lastModified, everyMs, error, at, title }: Poll): Promise<void> {
  await queries.rows('update work.feed set etag = $2, last_modified = $3, every_ms = $4, error = $5, polled_at = $6 where feed = $1', [id, etag, lastModified, everyMs, error && storable(error), at])
  if (title) await queries.rows('update decided.feed set title = $2 where id = $1 and title is null', [id, storable(title)])
}

export type Subscription = Pick<Feed, 'hub' | 'topic' | 'secret' | 'leasedUntil'>

export async function noteSubscription(queries: Queries, id: number, { hub, topic, secret, leasedUntil }: Subscription): Promise<void> {
  await queries.rows('update work.feed set hub = $2, topic = $3, secret = $4, leased_until = $5 where feed = $1', [id, hub, topic, secret, leasedUntil])
}

/** Which of these items the feed has shown before. */
export async function itemsSeen(queries: Queries, feed: number, keys: readonly string[]): Promise<Set<string>> {
  const rows = await queries.rows<{ key: string }>('select key from work.feed_item where feed = $1 and key = any($2)', [feed, keys])
  return new Set(rows.map(({ key }) => key))
}

// A feed that brings an old item up again after half a year brings it anew.
const REMEMBERED = "interval '180 days'"

/** Remembers the items that a feed shows, and forgets those that it has long stopped to show. */
export async function rememberItems(queries: Queries, feed: number, keys: readonly string[], at: string): Promise<void> {
  await queries.rows(
    `insert into work.feed_item (feed, key, seen_at) select $1, key, $3 from unnest($2::text[]) key on conflict (feed, key) do update set seen_at = $3`,
    [feed, [...new Set(keys)], at],
  )
  await queries.rows(`delete from work.feed_item where feed = $1 and seen_at < $2::timestamptz - ${REMEMBERED}`, [feed, at])
}
