import type { Queries } from '../store.ts'

/** Notes that a page was asked for again and is still what was captured. */
export const sawAgain = (queries: Queries, capture: string, at: string): Promise<void> => visited(queries, { capture, at, removed: false })

/** Notes that a page was asked for again and is no longer there; what was read of it stays. */
export const sawRemoved = (queries: Queries, capture: string, at: string): Promise<void> => visited(queries, { capture, at, removed: true })

interface Visited {
  readonly capture: string
  readonly at: string
  readonly removed: boolean
}

async function visited(queries: Queries, { capture, at, removed }: Visited): Promise<void> {
  await queries.rows(
    'insert into arrived.visit (capture, at, removed) select id, $2, $3 from arrived.capture where key = $1 and fetched_at < $2 on conflict do nothing',
    [capture, at, removed],
  )
}
