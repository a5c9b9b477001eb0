import type { Queries } from '../store.ts'

/** What a person decided. It is only ever added to; taking one back is another one. */
export interface Decision {
  /** A UUID that the sender makes: sent twice, it is decided once. */
  readonly key: string
  readonly kind: 'correction' | 'merge' | 'split' | 'approval' | 'withdrawal' | 'setting'
  /** "statement:KEY", or for others to name: "entity:…", "talks:…". */
  readonly subject: string
  /** The capture that the subject lies in, and its words there, where it lies in one. */
  readonly capture: string | null
  readonly starts: number | null
  readonly ends: number | null
  readonly words: string | null
  readonly field: string | null
  readonly value: unknown
  readonly reason: string | null
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  /** The decision that a withdrawal takes back. */
  readonly undoes: string | null
}

const COLUMNS = ['key', 'kind', 'subject', 'capture', 'starts', 'ends', 'words', 'field', 'value', 'reason', 'by', 'at', 'undoes'] as const

const INSERT = `insert into decided.decision (${COLUMNS.join(', ')}) values (${COLUMNS.map((_, i) => `$${i + 1}`).join(', ')}) on conflict (key) do nothing`

/** Adds a decision, once. */
export async function addDecision(queries: Queries, decision: Decision): Promise<void> {
  const row = { ...decision, value: JSON.stringify(decision.value ?? null) }
  await queries.rows(INSERT, COLUMNS.map((column) => row[column]))
}

/** The corrections in a capture that stand, the oldest first. */
export const standingDecisions = (queries: Queries, capture: string): Promise<Decision[]> => standingDecisionsIn(queries, [capture])

/** The same for many captures. */
export async function standingDecisionsIn(queries: Queries, captures: readonly string[]): Promise<Decision[]> {
  return queries.rows<Decision>(
    `select ${COLUMNS.join(', ')} from decided.decision it
     where capture = any($1) and kind = 'correction' and not exists (select from decided.decision later where later.undoes = it.key)
     order by id`,
    [captures],
    { prepared: true },
  )
}
