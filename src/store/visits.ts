import type { Queries } from './store.ts'

/** Notes that a page was asked for again and is still what was captured. */
export async function sawAgain(queries: Queries, capture: string, at: string): Promise<void> {
  await queries.rows(
    'insert into arrived.visit (capture, at) select id, $2 from arrived.capture where key = $1 and fetched_at < $2 on conflict do nothing',
    [capture, at],
  )
}
