// What is asked of who is who: those that bear a name, the list of all, and what is known of one.
import type { Page } from '../articles.ts'
import { listed, type Listing } from './listed.ts'
import type { Queries } from '../store.ts'

/** One person, body or agreement. */
export interface KeptBearer {
  /** Stable: it leads here for good. */
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly side: string | null
  /** What else it is called. */
  readonly variants: readonly string[]
  readonly roles: readonly string[]
  /** Whether somebody else is called the same somewhere. */
  readonly shares: boolean
}

const ASKED = `
  with asked as (
    select id, 0 as rank from made.bearer where id = $1
    union all select bearer, 1 from decided.bearer_id where alias = $1
    union all select bearer, 2 from made.description where lower(name) = lower($1)
    union all select id, 2 from made.bearer where lower(name) = lower($1)
    union all select bearer, 3 from made.description where lower(name) = lower($2) and lower(side) = lower($3)
  )`

/** Whether another bears one of its names. Name by name by the index: without figures on the table a join read all of it for each. */
const SHARES = `exists (
  select from made.description own cross join lateral (
    select from made.description other where lower(other.name) = lower(own.name) and other.bearer <> own.bearer limit 1) as other
  where own.bearer = bearer.id)`

/** By an id, by one that it had, by a name, or by a name with its side, as "Ilya Brandt (Sorvane)": those whose first name it is come first. */
export async function bearersCalled(queries: Queries, name: string): Promise<KeptBearer[]> {
  const [, plain = null, side = null] = /^(.*) \(([^()]*)\)$/s.exec(name) ?? []
  return queries.rows<KeptBearer>(
    `${ASKED} select id, name, kind, side, variants, roles, ${SHARES} as shares from made.bearer
     where id in (select id from asked where rank = (select min(rank) from asked)) order by lower(name) <> lower($1), id`,
    [name, plain, side],
  )
}

export const namesOf = ({ name, variants }: Pick<KeptBearer, 'name' | 'variants'>): string[] => [...new Set([name, ...variants].map((it) => it.toLowerCase()))]

/**
 * SQL: whether a row that names somebody names this bearer. The index finds the names; this is asked where they are others' too, and
 * an article in which a person said that the name is somebody else's is theirs alone.
 */
export const isBorneBy = (row: string, nameColumn: string, bearer: string): string => `exists (
  select from made.description own left join arrived.capture on capture.key = own.apart
  where own.bearer = ${bearer} and own.name = ${row}.${nameColumn} and own.side is not distinct from ${row}.side and own.role is not distinct from ${row}.role
    and case when own.apart is not null then capture.id = ${row}.article
        else not exists (select from made.description other join arrived.capture on capture.key = other.apart where lower(other.name) = lower(own.name) and capture.id = ${row}.article) end)`

/** Who bears a name, as articles describe them. */
export interface Name {
  readonly id: string
  /** Whether somebody else is called the same somewhere. */
  readonly shares: boolean
  readonly name: string
  readonly kinds: readonly string[]
  readonly sides: readonly string[]
  readonly roles: readonly string[]
  readonly articles: number
}

const DESCRIBED = (column: string) => `(select coalesce(array_agg(distinct ${column}) filter (where ${column} is not null), '{}') from made.description own where own.bearer = bearer.id)`
const NAMES = 'array(select lower(called) from unnest(array[bearer.name] || bearer.variants) as called)'
const BORNE = `lower(entity.name) = any(${NAMES}) and (not ${SHARES} or ${isBorneBy('entity', 'name', 'bearer.id')})`

/** Everybody, in the order of the alphabet; two of one name are two. */
export async function names(queries: Queries, { kind, ...listing }: Listing & { kind?: string }): Promise<Page<Name> | null> {
  return listed(queries, listing, (after) => [
    `select id, name, kinds, sides, roles, ${SHARES} as shares, (select count(distinct article)::int from made.entity where ${BORNE}) as articles
     from (
       select *, ${DESCRIBED('kind')} as kinds, ${DESCRIBED('side')} as sides from made.bearer
       where ${after(PLACE)} and ($3::text is null or kind = $3) order by lower(${PLACE}) limit $2
     ) bearer order by lower(${PLACE})`,
    [kind ?? null],
  ], ({ name, id }) => `${name}\u0001${id}`)
}

/** Where a bearer stands in the alphabet. */
const PLACE = `(name || chr(1) || id)`

/** A name of which nobody has said yet whose it is: itself. */
const unknown = (name: string): Omit<KeptBearer, 'id'> & { readonly id: null } => ({ id: null, name, kind: '', side: null, variants: [], roles: [], shares: false })

export interface NameCard extends Omit<Name, 'id'> {
  /** Null as long as nobody has said who bears the name. */
  readonly id: string | null
  readonly side: string | null
  /** What else it is called, by rule or as people have decided. */
  readonly variants: readonly string[]
  /** Others that are called so. */
  readonly others: readonly Pick<KeptBearer, 'id' | 'name' | 'kind' | 'side'>[]
  /** Statements of which it is the speaker. */
  readonly statements: number
  readonly firstDay: string | null
  readonly lastDay: string | null
}

const MOST_OTHERS = 50

/** What is known of one who bears a name; null where no article names them. */
export async function nameCard(queries: Queries, name: string): Promise<NameCard | null> {
  const [bearer = unknown(name), ...others] = await bearersCalled(queries, name)
  const { id, kind: _, ...about } = bearer
  const narrow = (row: string, column: string) => (bearer.shares ? `and ${isBorneBy(row, column, '$2')}` : 'and ($2::text is null or true)')
  const [row] = await queries.rows<Pick<NameCard, 'kinds' | 'sides' | 'articles' | 'statements' | 'firstDay' | 'lastDay'>>(
    `select ${DESCRIBED('kind').replace('bearer.id', '$2')} as kinds, ${DESCRIBED('side').replace('bearer.id', '$2')} as sides,
       count(distinct article.id)::int as articles, min(article.day) as "firstDay", max(article.day) as "lastDay",
       (select count(*)::int from made.statement where lower(speaker) = any($1) ${narrow('statement', 'speaker')}) as statements
     from made.entity join made.article on article.id = entity.article where lower(entity.name) = any($1) ${narrow('entity', 'name')}`,
    [namesOf(bearer), id],
  )
  if (row!.articles === 0) return null
  return { id, ...about, ...row!, others: others.slice(0, MOST_OTHERS).map(({ id, name, kind, side }) => ({ id, name, kind, side })) }
}
