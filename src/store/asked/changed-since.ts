import type { Queries } from '../store.ts'

/** Up to where somebody has heard of what was read and decided. */
export interface Heard {
  readonly reading: number
  readonly decision: number
}

/** Everything until now. */
export async function heardOfAll(queries: Queries): Promise<Heard> {
  const [row] = await queries.rows<Heard>(
    'select coalesce((select max(id) from made.reading), 0) as reading, coalesce((select max(id) from decided.decision), 0) as decision',
  )
  return row!
}

/** What a change concerns: the names that feeds go by. */
export interface Concerned {
  readonly speakers: readonly string[]
  readonly sides: readonly string[]
  readonly topics: readonly string[]
  readonly pairs: readonly (readonly [string, string])[]
  readonly agreements: readonly string[]
  /** Whether something was decided, and whether something is denied. */
  readonly decided: boolean
  readonly denied: boolean
}

/** So many changes are looked at together. */
const AT_ONCE = 200

export interface Changes {
  readonly heard: Heard
  readonly concerned: Concerned
  /** Whether there are no more. */
  readonly isAll: boolean
}

/** The next changes after what was heard of, and up to where that goes; null where there are none. */
export async function changedSince(queries: Queries, { reading, decision }: Heard): Promise<Changes | null> {
  const read = await queries.rows<{ id: number; article: number }>(`select id, capture as article from made.reading where id > $1 order by id limit ${AT_ONCE}`, [reading])
  const decided = await queries.rows<{ id: number; article: number | null }>(
    `select decision.id, capture.id as article from decided.decision left join arrived.capture on capture.key = decision.capture where decision.id > $1 order by decision.id limit ${AT_ONCE}`,
    [decision],
  )
  if (read.length + decided.length === 0) return null
  const articles = [...read, ...decided].flatMap(({ article }) => article ?? [])
  const concerned = { ...(await concernedBy(queries, articles)), decided: decided.length > 0 }
  return { heard: { reading: read.at(-1)?.id ?? reading, decision: decided.at(-1)?.id ?? decision }, concerned, isAll: Math.max(read.length, decided.length) < AT_ONCE }
}

const distinct = (column: string) => `coalesce(array_agg(distinct ${column}) filter (where ${column} is not null), '{}')`

async function concernedBy(queries: Queries, articles: readonly number[]): Promise<Omit<Concerned, 'decided'>> {
  const [row] = await queries.rows<Omit<Concerned, 'decided' | 'pairs'>>(
    `select ${distinct('speaker')} as speakers, ${distinct('side')} as sides, ${distinct('topic')} as topics, coalesce(bool_or(denies), false) as denied,
       (select ${distinct('name')} from made.agreement where article = any($1)) as agreements
     from made.statement where article = any($1)`,
    [articles],
  )
  const pairs = await queries.rows<{ side: string; other: string }>(
    'select distinct side, addressee_side as other from made.statement where article = any($1) and side is not null and addressee_side is not null',
    [articles],
  )
  return { ...row!, pairs: pairs.map(({ side, other }) => [side, other]) }
}
