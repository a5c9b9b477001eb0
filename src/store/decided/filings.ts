// What whoever handed a text in knows of it beyond its own words. Of each field the last word counts, so that what was filed
// wrongly, or not at all, can be filed again.
import type { Source } from '../../record/sources.ts'
import type { Queries } from '../store.ts'

/** The side whose own account a text is, and the meeting that it belongs to; null where nobody says. */
export type Filing = Pick<Source, 'side' | 'filedUnder'>

export const UNFILED: Filing = { side: null, filedUnder: null }

/** What a filing is set on. */
export const subjectOf = (capture: string): string => `capture:${capture}`

/** What captures were filed with, by their keys; those that were not are not in it. */
export async function filingsOf(queries: Queries, captures: readonly string[]): Promise<ReadonlyMap<string, Filing>> {
  const rows = await queries.rows<{ capture: string; field: string; value: string }>(
    `select capture, field, value from decided.decision where capture = any($1) and kind = 'setting' and subject = any($2) order by id`,
    [captures, captures.map(subjectOf)],
    { prepared: true },
  )
  const filed = Map.groupBy(rows, ({ capture }) => capture)
  return new Map([...filed].map(([capture, list]) => [capture, { ...UNFILED, ...Object.fromEntries(list.map(({ field, value }) => [field, value])) }]))
}

export const filingOf = async (queries: Queries, capture: string): Promise<Filing> => (await filingsOf(queries, [capture])).get(capture) ?? UNFILED
