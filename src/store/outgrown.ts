import type { Store } from './store.ts'

// docs/notes/scale.md: from here on the embedded database's searches and its memory are worth a server.
const MOST_ARTICLES = 200_000

/** A sentence that says when a store has outgrown the embedded database, or null. */
export async function outgrown(store: Store, most = MOST_ARTICLES): Promise<string | null> {
  if ((await store.kind()) === 'server') return null
  const [row] = await store.rows<{ articles: number }>('select coalesce(max(id), 0) as articles from made.article') // numbered without gaps
  if (row!.articles <= most) return null
  return `This store has ${row!.articles} articles. From ${most} on a PostgreSQL server is faster: "readout move URL" takes everything there.`
}
