// What is asked of two parties: how often they talked, and where one of them claims or announces something to the other.
import { listed, type Listing } from './listed.ts'
import type { Page } from '../articles.ts'
import type { Queries } from '../store.ts'

export interface Pair {
  /** "Ellmark|Sorvane": both in the order of the alphabet. */
  readonly name: string
  readonly rounds: number
  readonly firstDay: string | null
  readonly lastDay: string | null
}

const COLUMNS = 'name, rounds, first_day as "firstDay", last_day as "lastDay"'

/** The pairs of parties that talked with each other, in the order of the alphabet. */
export async function pairs(queries: Queries, listing: Listing): Promise<Page<Pair> | null> {
  return listed(queries, listing, (after) => [`select ${COLUMNS} from made.pair where ${after('name')} and $3::text is null order by lower(name) limit $2`, [null]])
}

/** Those that talked most. */
export async function busiestPairs(queries: Queries, limit: number): Promise<Pair[]> {
  return queries.rows<Pair>(`select ${COLUMNS} from made.pair order by rounds desc, last_day desc nulls last, name limit $1`, [limit])
}

/** One pair, however its names are written; null where they never talked. */
export async function pairOf(queries: Queries, [one, other]: readonly [string, string]): Promise<Pair | null> {
  const [row] = await queries.rows<Pair>(`select ${COLUMNS} from made.pair where key = any($1)`, [[`${one}|${other}`.toLowerCase(), `${other}|${one}`.toLowerCase()]])
  return row ?? null
}
