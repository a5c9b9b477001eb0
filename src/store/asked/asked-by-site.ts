// What the site asks beside search and talks: articles as they arrived, records as people have decided on them, and the
// names, agreements and outlets over all that has been read.
import type { DocumentKind } from '../../article/article.ts'
import type { Record } from '../../record/record.ts'
import { afterwards, seenAfterwards, type Afterwards } from '../afterwards.ts'
import { asDecided } from '../decided/as-decided.ts'
import type { ListedArticle, Page } from '../articles.ts'
import type { Policy } from '../capture.ts'
import { bearersCalled, namesOf } from './asked-bearers.ts'
import { cursorOf, placeIn } from '../cursor.ts'
import { listed, type Listing } from './listed.ts'
import { standingDecisions } from '../decided/decisions.ts'
import { unpackedLately } from '../unpacked-lately.ts'
import { statementKey } from '../statement-key.ts'
import type { Queries } from '../store.ts'

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
    queries.rows<Omit<Shown, 'record' | 'decided' | 'afterwards'> & { record: Uint8Array }>(READ, [capture], { prepared: true }),
    standingDecisions(queries, capture),
    seenAfterwards(queries, capture),
  ])
  if (!row) return null
  const { record: packed, ...about } = row
  const record = unpackedLately(packed) as Record // written by keepReading
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

export interface NamedAgreement {
  readonly name: string
  readonly articles: number
  /** How many statements claim something of it. */
  readonly claims: number
}

/** The agreements that articles name, each one by whatever names it goes. */
export async function agreements(queries: Queries, listing: Listing): Promise<Page<NamedAgreement> | null> {
  return listed(queries, listing, (after) => [
    `select bearer.name, count(distinct article)::int as articles, coalesce(sum(cardinality(claims)), 0)::int as claims
     from (select id, name, variants from made.bearer where kind = 'agreement' and ${after('name')} and $3::text is null order by lower(name), id limit $2) as bearer
       cross join lateral (select distinct lower(called) as called from unnest(array[bearer.name] || bearer.variants) as called) names left join made.agreement it on lower(it.name) = names.called
     group by id, bearer.name order by lower(bearer.name), id`,
    [null],
  ])
}

export interface AgreementCard extends NamedAgreement {
  /** What else it is called. */
  readonly variants: readonly string[]
  readonly mentions: readonly { readonly capture: string; readonly headline: string | null; readonly outlet: string | null; readonly day: string | null; readonly claims: readonly string[] }[]
}

const MOST_MENTIONS = 200

/** Who mentions an agreement and who claims something of it, the newest first; null where nobody does. */
export async function agreementCard(queries: Queries, asked: string): Promise<AgreementCard | null> {
  const { name, variants } = (await bearersCalled(queries, asked)).find(({ kind }) => kind === 'agreement') ?? { name: asked, variants: [] }
  interface Row { capture: string; headline: string | null; outlet: string | null; day: string | null; places: [number, number][] }
  const rows = await queries.rows<Row>(
    `select capture.key as capture, headline, article.outlet, article.day,
       coalesce((select json_agg(json_build_array(starts, ends) order by n) from made.statement s where s.article = agreement.article and s.id = any(claims)), '[]') as places
     from made.agreement join made.article on article.id = agreement.article join arrived.capture on capture.id = agreement.article
     where lower(agreement.name) = any($1) order by agreement.article desc limit ${MOST_MENTIONS}`,
    [namesOf({ name, variants })],
  )
  if (rows.length === 0) return null
  const mentions = rows.map(({ places, ...article }) => ({ ...article, claims: places.map((place) => statementKey(article.capture, place)) }))
  return { name, variants, articles: rows.length, claims: mentions.reduce((sum, { claims }) => sum + claims.length, 0), mentions }
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
