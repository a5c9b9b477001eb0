// What is asked of the talks that are kept: lists of them by who met, on what and when, and one with all that was made of it.
import type { Meeting } from '../../record/record.ts'
import type { TalkSide } from '../../record/across/talks-across.ts'
import type { Page } from '../articles.ts'
import { cursorOf, placeIn } from '../cursor.ts'
import { unpackedLately } from '../unpacked-lately.ts'
import type { Queries } from '../store.ts'

/** A talk as it is kept: who met, when and how, and who tells of it. */
export interface KeptTalk {
  readonly id: string
  /** In the order of the alphabet. */
  readonly sides: readonly TalkSide[]
  readonly date: string | null
  readonly channel: Meeting['channel']
  readonly topics: readonly string[]
  /** How many articles tell of it, and how many of these know it from somewhere else than the others. */
  readonly reports: number
  readonly independent: number
  /** The articles, official texts first, then by day: of many the first. */
  readonly sources: readonly TalkSource[]
  /** The rounds before and after it between the same sides. */
  readonly previous: string | null
  readonly next: string | null
}

export interface TalkSource {
  readonly capture: string
  readonly headline: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly fetchedAt: string
  /** The capture whose text it has; its own where it is no copy. */
  readonly copyOf: string
}

export interface TalkSearch {
  /** A party to it, in capitals or not. */
  readonly side?: string
  /** Two parties to it. */
  readonly pair?: readonly [string, string]
  readonly topic?: string
  /** ISO days, both included; a talk without a day is then left out. */
  readonly from?: string
  readonly to?: string
  readonly cursor?: string
  readonly limit: number
}

const MOST_SOURCES = { listed: 20, alone: 1_000 }

/** Talks, the latest day first; null where the cursor is none. */
export async function talks(queries: Queries, { side, pair, topic, from, to, cursor, limit }: TalkSearch): Promise<Page<KeptTalk> | null> {
  const place = cursor === undefined ? [null, null] : placeIn(cursor, 2)
  if (!place) return null
  const sides = [...(side === undefined ? [] : [side]), ...(pair ?? [])].map((it) => it.toLowerCase())
  const values = [place[0], place[1], limit + 1, sides.length > 0 ? sides : null, topic?.toLowerCase() ?? null, from ?? null, to ?? null]
  const isOpen = values.every((it, i) => i === 2 || it === null)
  const rows = await (isOpen ? queries.rows<Row>(LATEST, [limit + 1], { prepared: true }) : queries.rows<Row>(LIST, values))
  const items = rows.slice(0, limit).map(talkIn)
  const last = rows[limit - 1]
  return { items, next: rows.length > limit ? cursorOf([last!.place, last!.number]) : null }
}

export interface FoundTalk extends KeptTalk {
  /** What was made of it, as reading/talk-told.ts made it. */
  readonly told: unknown
}

/** A talk by its id, or by one that it had before two turned out to be one; null where there is none. */
export async function talkCalled(queries: Queries, id: string): Promise<FoundTalk | null> {
  const [row] = await queries.rows<Row & { told: Uint8Array }>(ONE, [id], { prepared: true })
  return row ? { ...talkIn(row), told: unpackedLately(row.told) } : null
}

/** The talk that an article tells of; null where it tells of none. */
export async function talkWith(queries: Queries, capture: string): Promise<FoundTalk | null> {
  const [row] = await queries.rows<Row & { told: Uint8Array }>(OF_ARTICLE, [capture], { prepared: true })
  return row ? { ...talkIn(row), told: unpackedLately(row.told) } : null
}

/** Talks by their ids, without what was made of them; in no order. */
export async function talksNamed(queries: Queries, ids: readonly string[]): Promise<KeptTalk[]> {
  return ids.length === 0 ? [] : (await queries.rows<Row>(NAMED, [ids])).map(talkIn)
}

/** What was made of each of these talks, in one question. */
export async function toldOfTalks(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const rows = await queries.rows<{ id: string; told: Uint8Array }>('select id, told from made.talk where id = any($1)', [ids], { prepared: true })
  return new Map(rows.map(({ id, told }) => [id, unpackedLately(told)]))
}

/** The talks that articles tell of, by their captures; what tells of none is not in it. */
export async function talksOfArticles(queries: Queries, captures: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.rows<{ key: string; talk: string }>('select key, talk from made.talk_report join arrived.capture on capture.id = article where key = any($1)', [captures])
  return new Map(rows.map(({ key, talk }) => [key, talk]))
}

/** The talks that an article tells of. */
export async function talkOfArticle(queries: Queries, capture: string): Promise<string | null> {
  const [row] = await queries.rows<{ talk: string }>('select talk from made.talk_report join arrived.capture on capture.id = article where key = $1', [capture])
  return row?.talk ?? null
}

interface Row extends KeptTalk {
  readonly place: number
  readonly number: number
}

function talkIn({ id, sides, date, channel, topics, reports, independent, sources, previous, next }: Row): KeptTalk {
  return { id, sides, date, channel, topics, reports, independent, sources, previous, next }
}

/** A day as a number, for the order and the cursor; what has none comes last. */
const PLACE = `coalesce(day, '0001-01-01') - date '0001-01-01'`

const round = (name: string, comes: '<' | '>', order: string) => `(select id from made.talk other
    where other.parties = talk.parties and (other.day, other.number) ${comes} (talk.day, talk.number) order by other.day ${order}, other.number ${order} limit 1) as ${name}`

const columns = (mostSources: number) => `
  id, number, ${PLACE} as place, sides, day as date, channel, topics, reports, independent, ${round('previous', '<', 'desc')}, ${round('next', '>', 'asc')},
  (select json_agg(json_build_object('capture', key, 'headline', headline, 'language', language, 'outlet', outlet, 'url', url, 'published', published,
       'fetchedAt', to_char(fetched_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'copyOf', original) order by official desc, published, key)
     from (select capture.key, headline, article.language, article.outlet, article.url, published, capture.fetched_at, article.kind <> 'article' as official, original.key as original
       from made.talk_report join made.article on article.id = talk_report.article join arrived.capture on capture.id = article.id
         join arrived.capture original on original.id = talk_report.copy_of
       where talk_report.talk = talk.id order by official desc, published, capture.key limit ${mostSources}) as source) as sources`

const ORDER = `order by coalesce(day, '0001-01-01') desc, number desc`

// A question of its own, for the front page: planned for any value, LIST takes twice as long among 20,000 talks as planned for those given.
const LATEST = `select ${columns(MOST_SOURCES.listed)} from made.talk ${ORDER} limit $1`

const LIST = `
  select ${columns(MOST_SOURCES.listed)} from made.talk
  where ($1::int is null or (coalesce(day, '0001-01-01'), number) < (date '0001-01-01' + $1::int, $2::bigint))
    and ($4::text[] is null or side_names @> $4) and ($5::text is null or topic_names @> array[$5])
    and ($6::date is null or day >= $6) and ($7::date is null or day <= $7)
  ${ORDER} limit $3`

const ONE = `select ${columns(MOST_SOURCES.alone)}, told from made.talk where id = coalesce((select talk from made.talk_alias where talk_alias.id = $1), $1)`

const OF_ARTICLE = `select ${columns(MOST_SOURCES.alone)}, told from made.talk where id = (select talk from made.talk_report join arrived.capture on capture.id = article where key = $1)`

const NAMED = `select ${columns(MOST_SOURCES.listed)} from made.talk where id = any($1)`
