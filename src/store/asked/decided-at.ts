import type { Queries } from '../store.ts'

/** When somebody last decided something on each statement of these captures, by the statement's key; whoever was never decided on is not in it. */
export async function decidedAt(queries: Queries, captures: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.rows<{ statement: string; at: string }>(
    `select substr(subject, length('statement:') + 1) as statement, max(at) as at from decided.decision
     where capture = any($1) and subject like 'statement:%' group by subject`,
    [captures],
  )
  return new Map(rows.map(({ statement, at }) => [statement, at]))
}
