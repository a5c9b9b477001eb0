// What the site asks beside search and talks: articles as they arrived, records as people have decided on them, and the
// names, agreements and outlets over all that has been read.
import type { DocumentKind } from '../article/article.ts'
import type { Record } from '../record/record.ts'
import { afterwards, seenAfterwards, type Afterwards } from './afterwards.ts'
import { asDecided } from './as-decided.ts'
import type { ListedArticle, Page } from './articles.ts'
import type { Policy } from './capture.ts'
import { cursorOf, placeIn } from './cursor.ts'
import { standingDecisions } from './decisions.ts'
import { oneName } from './merged-names.ts'
import { unpackedJson } from './packed.ts'
import { statementKey } from './statement-key.ts'
import type { Queries } from './store.ts'

/** Whether the database answers; it throws where it does not. */
export async function answers(queries: Queries): Promise<boolean> {
  return (await queries.rows<{ yes: boolean }>('select true as yes'))[0]?.yes === true
}

export interface Shown {
  readonly record: Record
  /** The statements that a person has corrected, by their ids in the record. */
  readonly decided: ReadonlySet<string>
  readonly model: string
  readonly fetchedAt: string
  readonly sha256: string
  /** What its publisher said about machines, and about copies. */
  readonly policy: Policy
  /** What became of its page since. */
  readonly afterwards: Afterwards
}

/** The newest reading of a capture as people have decided on it; null where nothing has read it. */
export async function shownRecord(queries: Queries, capture: string): Promise<Shown | null> {
  const [[row], decisions, seen] = await Promise.all([
    queries.rows<Omit<Shown, 'record' | 'decided' | 'afterwards'> & { record: Uint8Array }>(READ, [capture]),
    standingDecisions(queries, capture),
    seenAfterwards(queries, capture),
  ])
  if (!row) return null
  const { record: packed, ...about } = row
  const record = unpackedJson(packed) as Record // written by keepReading
  return { ...asDecided(record, decisions), ...about, afterwards: afterwards(record, seen!) } // there is a capture where there is a reading
}

const READ = `
  select reading.record, model, fetched_at as "fetchedAt", encode(sha256, 'hex') as sha256, policy
  from arrived.capture join made.article on article.id = capture.id join made.reading on reading.id = article.reading
  where capture.key = $1`

export interface ArticleSearch {
  readonly outlet?: string
  readonly kind?: DocumentKind
  /** ISO days, both included; an article without a day is then left out. */
  readonly from?: string
  readonly to?: string
  readonly cursor?: string
  readonly limit: number
}

/** Articles, the newest arrival first; null where the cursor is none. */
export async function newestArticles(queries: Queries, { outlet, kind, from, to, cursor, limit }: ArticleSearch): Promise<Page<ListedArticle> | null> {
  const place = cursor === undefined ? [null] : placeIn(cursor, 1)
  if (!place) return null
  const rows = await queries.rows<ListedArticle & { id: number }>(NEWEST, [place[0], limit + 1, outlet, kind, from, to].map((it) => it ?? null))
  const items = rows.slice(0, limit)
  return { items: items.map(({ id: _, ...article }) => article), next: rows.length > limit ? cursorOf([items.at(-1)!.id]) : null }
}

const NEWEST = `
  select article.id, capture.key as capture, reading.model, article.kind, issuer, headline, byline, credited_to as "creditedTo", section,
    published, language, article.url, article.outlet, statements, fetched_at as "fetchedAt"
  from made.article join arrived.capture on capture.id = article.id join made.reading on reading.id = article.reading
  where ($1::bigint is null or article.id < $1) and ($3::text is null or article.outlet = $3) and ($4::text is null or article.kind = $4)
    and ($5::date is null or article.day >= $5) and ($6::date is null or article.day <= $6)
  order by article.id desc limit $2`

/** A name as articles give it: the same name in two articles may be two people, as the sides may show. */
export interface Name {
  readonly name: string
  readonly kinds: readonly string[]
  readonly sides: readonly string[]
  readonly roles: readonly string[]
  readonly articles: number
}

export interface Listing {
  /** Names from here on, in the order of the alphabet. */
  readonly start?: string
  readonly cursor?: string
  readonly limit: number
}

const distinct = (column: string) => `coalesce(array_agg(distinct ${column}) filter (where ${column} is not null), '{}')`

// Of what many articles say of a name, the latest are enough to tell who it is.
const LATEST = 500

/**
 * The names of people, bodies and others, in the order of the alphabet. The index leads from one to the next, and counts: to group
 * all that articles say of a country's name would take as long as there are articles.
 */
export async function names(queries: Queries, { kind, ...listing }: Listing & { kind?: string }): Promise<Page<Name> | null> {
  return listed(queries, listing, (after) => [
    `with recursive found as (
       (select lower(name) as name, 1 as n from made.entity where ${after('name')} and ($3::text is null or kind = $3) order by lower(name) limit 1)
       union all
       select (select lower(name) from made.entity where lower(name) > found.name and ($3::text is null or kind = $3) order by lower(name) limit 1), n + 1 from found where found.name is not null and n < $2
     )
     select latest.*, (select count(distinct article)::int from made.entity where lower(entity.name) = found.name and ($3::text is null or kind = $3)) as articles
     from found cross join lateral (
       select mode() within group (order by name) as name, ${distinct('kind')} as kinds, ${distinct('side')} as sides, ${distinct('role')} as roles
       from (select * from made.entity where lower(entity.name) = found.name and ($3::text is null or kind = $3) order by article desc limit ${LATEST}) as it
     ) as latest where found.name is not null order by found.name`,
    [kind ?? null],
  ])
}

export interface NameCard extends Name {
  /** What else it is called, as people have decided. */
  readonly variants: readonly string[]
  /** Statements of which it is the speaker. */
  readonly statements: number
  readonly firstDay: string | null
  readonly lastDay: string | null
}

/** What is known of one name; null where no article has it. */
export async function nameCard(queries: Queries, name: string): Promise<NameCard | null> {
  const one = await oneName(queries, name)
  const [row] = await queries.rows<Omit<NameCard, 'variants'>>(
    `select coalesce(mode() within group (order by name) filter (where lower(name) = $2), $3) as name, ${distinct('entity.kind')} as kinds, ${distinct('side')} as sides, ${distinct('role')} as roles,
       count(distinct article.id)::int as articles, min(article.day) as "firstDay", max(article.day) as "lastDay",
       (select count(*)::int from made.statement where lower(speaker) = any($1)) as statements
     from made.entity join made.article on article.id = entity.article where lower(name) = any($1) having count(*) > 0`,
    [[one.name, ...one.variants].map((it) => it.toLowerCase()), one.name.toLowerCase(), one.name],
  )
  return row ? { ...row, variants: one.variants } : null
}

export interface NamedAgreement {
  readonly name: string
  readonly articles: number
  /** How many statements claim something of it. */
  readonly claims: number
}

export async function agreements(queries: Queries, listing: Listing): Promise<Page<NamedAgreement> | null> {
  return listed(queries, listing, (after) => [
    `select mode() within group (order by name) as name, count(distinct article)::int as articles, sum(cardinality(claims))::int as claims
     from made.agreement where ${after('name')} and $3::text is null group by lower(name) order by lower(name) limit $2`,
    [null],
  ])
}

export interface AgreementCard extends NamedAgreement {
  readonly mentions: readonly { readonly capture: string; readonly headline: string | null; readonly outlet: string | null; readonly day: string | null; readonly claims: readonly string[] }[]
}

const MOST_MENTIONS = 200

/** Who mentions an agreement and who claims something of it, the newest first; null where nobody does. */
export async function agreementCard(queries: Queries, name: string): Promise<AgreementCard | null> {
  interface Row { name: string; capture: string; headline: string | null; outlet: string | null; day: string | null; places: [number, number][] }
  const rows = await queries.rows<Row>(
    `select agreement.name, capture.key as capture, headline, article.outlet, article.day,
       coalesce((select json_agg(json_build_array(starts, ends) order by n) from made.statement s where s.article = agreement.article and s.id = any(claims)), '[]') as places
     from made.agreement join made.article on article.id = agreement.article join arrived.capture on capture.id = agreement.article
     where lower(agreement.name) = lower($1) order by agreement.article desc limit ${MOST_MENTIONS}`,
    [name],
  )
  if (rows.length === 0) return null
  const mentions = rows.map(({ name: _, places, ...article }) => ({ ...article, claims: places.map((place) => statementKey(article.capture, place)) }))
  return { name: rows[0]!.name, articles: rows.length, claims: mentions.reduce((sum, { claims }) => sum + claims.length, 0), mentions }
}

export interface Outlet {
  readonly name: string
  readonly articles: number
  readonly statements: number
  readonly firstDay: string | null
  readonly lastDay: string | null
}

export async function outlets(queries: Queries, listing: Listing): Promise<Page<Outlet> | null> {
  return listed(queries, listing, (after) => [
    `select mode() within group (order by outlet) as name, count(*)::int as articles, sum(statements)::int as statements, min(day) as "firstDay", max(day) as "lastDay"
     from made.article where ${after('outlet')} and $3::text is null group by lower(outlet) order by lower(outlet) limit $2`,
    [null],
  ])
}

type Asking = (after: (column: string) => string) => [sql: string, values: unknown[]]

/** A page of a list in the order of lower-case names; its cursor is the last of them. */
export async function listed<Item extends { readonly name: string }>(queries: Queries, { start, cursor, limit }: Listing, asking: Asking): Promise<Page<Item> | null> {
  const last = cursor === undefined ? null : nameIn(cursor)
  if (cursor !== undefined && last === null) return null
  const [sql, values] = asking((column) => `${column} is not null and lower(${column}) ${last === null ? '>=' : '>'} lower($1)`)
  const rows = await queries.rows<Item>(sql, [last ?? start ?? '', limit + 1, ...values])
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? Buffer.from(JSON.stringify(items.at(-1)!.name)).toString('base64url') : null }
}

/** The name in a cursor, or null where it is none of ours. */
function nameIn(cursor: string): string | null {
  try {
    const name: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return typeof name === 'string' && !name.includes('\0') ? name : null
  } catch {
    return null
  }
}
