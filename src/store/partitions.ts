import type { Store } from './store.ts'

/**
 * How many articles share a partition: about a million statements. The embedded database is left for a server before
 * it has five, and the millionth article is in the twentieth.
 */
export const ARTICLES_PER_PARTITION = 50_000

const PARTITIONED = ['statement', 'entity']

// Any number, the same for all who make partitions.
const LOCK = 7_326_842

const known = new WeakMap<Store, Set<number>>()

/** Sees to it that there is a partition for an article. */
export async function partitionFor(store: Store, article: number): Promise<void> {
  const number = Math.floor(article / ARTICLES_PER_PARTITION)
  const made = known.get(store) ?? new Set()
  known.set(store, made)
  if (made.has(number)) return
  await store.transaction(async (queries) => {
    await queries.rows('select pg_advisory_xact_lock($1)', [LOCK])
    for (const table of PARTITIONED) await queries.rows(partition(table, number))
  })
  made.add(number)
}

const partition = (table: string, number: number) =>
  `create table if not exists made.${table}_${number} partition of made.${table}
     for values from (${number * ARTICLES_PER_PARTITION}) to (${(number + 1) * ARTICLES_PER_PARTITION})`
