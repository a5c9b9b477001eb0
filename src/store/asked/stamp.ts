import type { Queries } from '../store.ts'

/**
 * What of the store tells that a page may have changed: each a number or a moment that only grows. Whoever keeps something
 * that pages show adds it here.
 */
const TELLING = ['max(id) from made.reading', 'max(id) from decided.decision', 'max(edition) from made.talk', 'max(edition) from made.round', 'max(id) from decided.bearer_id', 'max(at) from arrived.visit where removed', 'case when is_called then last_value end from sent.edition']

const STAMP = `select concat_ws('.', ${TELLING.map((it) => `coalesce((select ${it})::text, '0')`).join(', ')}) as stamp`

/** The same as long as no page has changed. */
export async function stampOf(queries: Queries): Promise<string> {
  return (await queries.rows<{ stamp: string }>(STAMP, [], { prepared: true }))[0]!.stamp
}
