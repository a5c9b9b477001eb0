import type { Queries } from '../store.ts'

/**
 * How many articles share a partition: about a million statements. The embedded database is left for a server before
 * it has five, and the millionth article is in the twentieth.
 */
const ARTICLES_PER_PARTITION = 50_000

const PARTITIONED = ['statement', 'entity']

/** SQL: whether an article, given by an expression, has its partitions. */
export const hasPartition = (article: string): string => `to_regclass('made.${PARTITIONED.at(-1)}_' || ${article} / ${ARTICLES_PER_PARTITION}) is not null`

// Any number, the same for all who make partitions.
const LOCK = 7_326_842

/** Makes the partitions for an article, within the transaction that needs them. */
export async function makePartition(queries: Queries, article: number): Promise<void> {
  await queries.rows('select pg_advisory_xact_lock($1)', [LOCK])
  const number = Math.floor(article / ARTICLES_PER_PARTITION)
  const [from, to] = [number * ARTICLES_PER_PARTITION, (number + 1) * ARTICLES_PER_PARTITION]
  for (const table of PARTITIONED) await queries.rows(`create table if not exists made.${table}_${number} partition of made.${table} for values from (${from}) to (${to})`)
}
