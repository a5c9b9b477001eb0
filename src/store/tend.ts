import type { Store } from './store.ts'

/**
 * Does for an embedded database what a server does by itself: clears away what was deleted, and counts what is in its
 * tables, without which every search would be planned as if they were empty. Everybody waits while it lasts.
 */
export async function tend(store: Store): Promise<void> {
  await store.rows('vacuum (analyze)')
}

const ARTICLES_BETWEEN = 1000

/** Counts again once an embedded store has grown by half since it last did; asked after each article, it looks after each thousandth. */
export async function countGrowth(store: Store, article: number): Promise<void> {
  if (article % ARTICLES_BETWEEN !== 0 || (await store.kind()) === 'server') return
  const [row] = await store.rows<{ counted: number }>(`select reltuples as counted from pg_class where oid = 'made.article'::regclass`)
  if (article > row!.counted * 1.5) await store.rows('analyze')
}
