import type { Record } from '../record/record.ts'
import { changesBetween, type Change } from './changes.ts'
import { unpackedJson } from './packed.ts'
import type { Queries } from './store.ts'

/** What became of a page after it was captured. */
export interface Afterwards {
  /** When it was last found as it is here. */
  readonly lastSeenAt: string
  /** When it was first found to be there no longer; null while it is, or where nobody has looked. */
  readonly removedSince: string | null
  /** The next version of it, where it has changed. */
  readonly newer: { readonly capture: string; readonly fetchedAt: string } | null
  /** What that did to the sentence of each statement, by the statements' ids; empty where there is none. */
  readonly changes: ReadonlyMap<string, Change['kind']>
}

/** What was seen of a capture's page after it was captured; null where there is no such capture. */
export async function seenAfterwards(queries: Queries, capture: string): Promise<Seen | null> {
  return (await queries.rows<Seen>(AFTERWARDS, [capture], { prepared: true }))[0] ?? null
}

/** What became of pages, as far as it is the page's and no sentence's. */
export type PageSince = Pick<Afterwards, 'removedSince' | 'newer'>

/** The same of many captures in one question: those whose page is gone or has a newer version. */
export async function pagesSince(queries: Queries, captures: readonly string[]): Promise<ReadonlyMap<string, PageSince>> {
  const rows = await queries.rows<Pick<Seen, 'removedSince' | 'newer' | 'newerFetchedAt'> & { capture: string }>(PAGES, [captures], { prepared: true })
  return new Map(rows.map(({ capture, removedSince, newer, newerFetchedAt }) => [capture, { removedSince, newer: newer === null ? null : { capture: newer, fetchedAt: newerFetchedAt! } }]))
}

/** What that means for a record of the capture. */
export function afterwards(record: Record, { newer, newerFetchedAt, newerRecord, ...seen }: Seen): Afterwards {
  const changes = newerRecord === null ? [] : changesBetween(record, unpackedJson(newerRecord) as Record) // written by keepReading
  return {
    ...seen,
    newer: newer === null ? null : { capture: newer, fetchedAt: newerFetchedAt! },
    changes: new Map(changes.filter(({ kind }) => kind !== 'new').map(({ statement, kind }) => [statement, kind])),
  }
}

interface Seen extends Pick<Afterwards, 'lastSeenAt' | 'removedSince'> {
  readonly newer: string | null
  readonly newerFetchedAt: string | null
  readonly newerRecord: Uint8Array | null
}

// What two sides say on one page (a transcript) is filed with their names: neither is a version of the other.
const side = (key: string) => `(select value from decided.decision where subject = 'capture:' || ${key} and kind = 'setting' and field = 'side' order by id desc limit 1)`

const SAME_PAGE = `from own join arrived.capture on md5(capture.canonical_url) = md5(own.canonical_url) and capture.canonical_url = own.canonical_url
    where ${side('capture.key')} is not distinct from own.side`

const AFTERWARDS = `
  with own as (select id, canonical_url, fetched_at, ${side('capture.key')} as side from arrived.capture where key = $1),
  versions as (select capture.id, key, capture.fetched_at ${SAME_PAGE}),
  newer as (select versions.* from versions, own where (versions.fetched_at, versions.id) > (own.fetched_at, own.id) order by versions.fetched_at, versions.id limit 1),
  there as (select max(at) as at from (
    select fetched_at as at from versions union all select visit.at from versions join arrived.visit on visit.capture = versions.id and not removed) as it),
  gone as (select min(visit.at) as at from versions join arrived.visit on visit.capture = versions.id and removed where visit.at > (select at from there))
  select greatest(own.fetched_at, (select max(at) from arrived.visit where visit.capture = own.id and not removed)) as "lastSeenAt",
    gone.at as "removedSince", newer.key as newer, newer.fetched_at as "newerFetchedAt", reading.record as "newerRecord"
  from own cross join gone left join newer on true left join made.article on article.id = newer.id left join made.reading on reading.id = article.reading`

// Most pages are as they were: what is asked of each is one look into the index of addresses.
const PAGES = `
  with own as (select id, key, canonical_url, fetched_at, ${side('capture.key')} as side from arrived.capture where key = any($1) and canonical_url is not null),
  versions as (select own.key as own, capture.id, capture.key, capture.fetched_at ${SAME_PAGE}),
  there as (select own, max(at) as at from (
    select own, fetched_at as at from versions union all select own, visit.at from versions join arrived.visit on visit.capture = versions.id and not removed) as it group by own),
  gone as (select versions.own, min(visit.at) as at from versions join there using (own) join arrived.visit on visit.capture = versions.id and removed where visit.at > there.at group by versions.own),
  newer as (select distinct on (own.key) own.key as own, versions.key, versions.fetched_at from own join versions on versions.own = own.key
    where (versions.fetched_at, versions.id) > (own.fetched_at, own.id) order by own.key, versions.fetched_at, versions.id)
  select own.key as capture, gone.at as "removedSince", newer.key as newer, newer.fetched_at as "newerFetchedAt"
  from own left join gone on gone.own = own.key left join newer on newer.own = own.key where gone.at is not null or newer.key is not null`
