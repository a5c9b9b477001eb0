import type { Queries } from '../store.ts'

// Any number, the same for all who count pairs.
const LOCK = 7_326_844

/**
 * Counts the pairs of these talks anew, as the talks are now and as they were; in the transaction that keeps or forgets them. Gives the
 * pairs that have several rounds.
 */
export async function countPairs(queries: Queries, talks: readonly string[]): Promise<string[]> {
  if (talks.length === 0) return []
  const before = await queries.rows<{ key: string }>('delete from made.talk_pair where talk = any($1) returning key', [talks])
  const now = await queries.rows<{ key: string }>(PAIRED, [talks])
  const keys = [...new Set([...before, ...now].map(({ key }) => key))].sort()
  for (const key of keys) await queries.rows('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK, key])
  await queries.rows('delete from made.pair where key = any($1)', [keys])
  const counted = await queries.rows<{ key: string; rounds: number }>(COUNTED, [keys])
  return counted.filter(({ rounds }) => rounds > 1).map(({ key }) => key)
}

const PAIRED = `
  insert into made.talk_pair (talk, key, name, day)
  select distinct on (id, lower(one || '|' || other)) id, lower(one || '|' || other), one || '|' || other, day
  from made.talk, unnest(string_to_array(parties, E'\\n')) one, unnest(string_to_array(parties, E'\\n')) other
  where id = any($1) and one collate "C" < other collate "C" order by id, lower(one || '|' || other), one || '|' || other
  returning key`

const COUNTED = `
  insert into made.pair (key, name, rounds, first_day, last_day)
  select key, min(name), count(*), min(day), max(day) from made.talk_pair where key = any($1) group by key
  returning key, rounds`
