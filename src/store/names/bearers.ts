// Who is who over all articles, kept as rows: made anew for all that may be one with a name whenever somebody is named or described
// as nobody was before, and whenever a person says something on a name. However many articles there are, these are few.
import { bucketOf, bucketsOf, entitiesAcross, type Bearer, type Description } from '../../record/across/entities-across.ts'
import { keptIds } from '../../record/across/talk-ids.ts'
import { freeBearerId, giveBearerIds, givenBefore, type GivenBearer } from './bearer-ids.ts'
import { apartIn, keyOf } from './bearer-keys.ts'
import { decidedAs, decidedApart, nameDecisions } from '../decided/name-decisions.ts'
import type { Queries, Store } from '../store.ts'

// Any number, the same for all who say who is who.
const LOCK = 7_326_845

/** Before anything is decided on names: nobody says meanwhile who is who by what was decided before. */
export const lockNames = (queries: Queries): Promise<unknown> => queries.rows('select pg_advisory_xact_lock($1)', [LOCK])

/** Says who those are that an article names; nothing is left to do where all of it was known. */
export async function knowNames(store: Store, capture: string): Promise<void> {
  if ((await freshIn(store, capture)).length === 0) return
  await store.transaction(async (queries) => knowAnew(queries, await freshIn(queries, capture)))
}

/** Whether an article describes anybody as nobody was before. */
export const namesAnybodyNew = async (queries: Queries, capture: string): Promise<boolean> => (await freshIn(queries, capture)).length > 0

/** The same for names wherever they stand, after something was decided on them. */
export async function knowNamesAnew(queries: Queries, names: readonly string[]): Promise<void> {
  const lower = [...new Set(names.flatMap((name) => [name, name.replace(/ \([^()]*\)$/, '')]).map((it) => it.toLowerCase()))]
  const fresh = await queries.rows<Fresh>(`${FRESH} where lower(entity.name) = any($1) and known.key is null`, [lower])
  await knowAnew(queries, fresh, lower.flatMap(bucketsOf))
}

type Fresh = Omit<Description, 'key'>

/** In an article a name may be somebody else's: that is another description. */
const FRESH = `
  select distinct entity.name, entity.kind, entity.side, entity.role, apart.capture as apart
  from made.entity join arrived.capture on capture.id = entity.article left join lateral ${apartIn('entity')} apart on true
    left join made.description known on known.key = ${keyOf('entity', 'apart.capture')}`

const freshIn = (queries: Queries, capture: string): Promise<Fresh[]> => queries.rows<Fresh>(`${FRESH} where capture.key = $1 and known.key is null`, [capture])

async function knowAnew(queries: Queries, fresh: readonly Fresh[], more: readonly string[] = []): Promise<void> {
  await queries.rows('select pg_advisory_xact_lock_shared($1)', [LOCK]) // what is being decided is decided first
  const decisions = decidedAs(await nameDecisions(queries))
  const buckets = withLinked([...more, ...fresh.map(bucketOf)], decisions)
  if (buckets.length === 0) return
  for (const bucket of buckets) await queries.rows('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK, bucket])
  await queries.rows(ADD, [JSON.stringify(fresh.map((it) => ({ ...it, bucket: bucketOf(it) })))])
  await queries.rows(FORGET, [buckets])
  const known = await queries.rows<Description>('select key, name, kind, side, role, apart from made.description where bucket = any($1)', [buckets])
  await keepBearers(queries, entitiesAcross(known, decisions))
}

/** With the buckets of whatever people took for one with a name in them; in order, so that nobody waits for each other. */
function withLinked(buckets: readonly string[], decisions: ReadonlyMap<string, string | null>): string[] {
  const all = new Set(buckets)
  const links = [...decisions].flatMap(([name, main]) => (main === null ? [] : [[...bucketsOf(plainName(name)), ...bucketsOf(plainName(main))]]))
  for (let size = -1; size !== all.size; ) {
    size = all.size
    for (const link of links) if (link.some((it) => all.has(it))) for (const it of link) all.add(it)
  }
  return [...all].sort()
}

// "a1⏎orla venn" and "Ilya Brandt (Sorvane)" as the names they are.
const plainName = (name: string): string => name.replace(/^.*\n/, '').replace(/ \([^()]*\)$/, '')

const ADD = `
  insert into made.description (key, name, kind, side, role, apart, bucket)
  select ${keyOf('it', 'it.apart')}, it.name, kind, side, role, apart, bucket from json_to_recordset($1) as it (name text, kind text, side text, role text, apart text, bucket text)
  on conflict do nothing`

/** No article names anybody so any more. */
const FORGET = `
  delete from made.description it where bucket = any($1) and not exists (
    select from made.entity where lower(entity.name) = lower(it.name) and entity.name = it.name and entity.kind = it.kind
      and entity.side is not distinct from it.side and entity.role is not distinct from it.role)
    or bucket = any($1) and apart is not null and not exists (select from decided.decision it_is where it_is.capture = it.apart and ${decidedApart('it.name', 'it_is')})`

async function keepBearers(queries: Queries, bearers: readonly Bearer[]): Promise<void> {
  const keys = bearers.map(({ described }) => described)
  const former = await givenBefore(queries, keys.flat())
  const { ids: kept, lost } = keptIds(keys, former)
  const ids: string[] = []
  for (const [i, bearer] of bearers.entries()) ids.push(kept[i] ?? (await freeBearerId(queries, bearer, ids)))
  await queries.rows(KEEP, [JSON.stringify(bearers.map(({ name, kind, side, variants, roles }, i) => ({ id: ids[i], name, kind, side, variants, roles })))])
  const given = keys.flatMap((some, i) => some.map((description): GivenBearer => ({ description, bearer: ids[i]! })))
  await queries.rows(ASSIGN, [JSON.stringify(given)])
  await queries.rows('delete from made.bearer where id = any($1) and not exists (select from made.description where bearer = bearer.id)', [former.map(({ id }) => id)])
  await giveBearerIds(queries, [...given, ...[...lost].map(([alias, i]): GivenBearer => ({ alias, bearer: ids[i]! }))])
}

const KEEP = `
  insert into made.bearer (id, name, kind, side, variants, roles)
  select * from json_to_recordset($1) as it (id text, name text, kind text, side text, variants text[], roles text[])
  on conflict (id) do update set (name, kind, side, variants, roles) = (excluded.name, excluded.kind, excluded.side, excluded.variants, excluded.roles)`

const ASSIGN = `
  update made.description set bearer = it.bearer from json_to_recordset($1) as it (description text, bearer text)
  where key = it.description and description.bearer is distinct from it.bearer`
