// What the operator has set, as decisions: of each field of a subject the last word counts, and who set what when stays.
import { randomUUID } from 'node:crypto'
import { addDecision } from './decisions.ts'
import type { Queries } from '../store.ts'

export interface Setting {
  /** "outlet:the paper". */
  readonly subject: string
  readonly field: string
  readonly value: unknown
  /** The capture that it is about, where it is about one. */
  readonly capture?: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  /** Given by whoever may set the same twice: the second time nothing happens. */
  readonly key?: string
}

/** Sets a field from now on. */
export const set = (queries: Queries, { key = randomUUID(), ...setting }: Setting): Promise<void> => addDecision(queries, { ...NOWHERE, ...setting, key, kind: 'setting' })

const NOWHERE = { capture: null, starts: null, ends: null, words: null, reason: null, undoes: null }

/** What is set of a subject, field by field. */
export async function settingsOf(queries: Queries, subject: string): Promise<ReadonlyMap<string, unknown>> {
  const rows = await queries.rows<{ field: string; value: unknown }>(
    `select field, value from decided.decision where subject = $1 and kind = 'setting' order by id`,
    [subject],
    { prepared: true },
  )
  return new Map(rows.map(({ field, value }) => [field, value]))
}
