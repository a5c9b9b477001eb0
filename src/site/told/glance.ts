import type { Meeting } from '../api/schemas.ts'
import type { Given } from './statements.ts'

type Accounts = Given<typeof Meeting>['accounts']
type Kind = Accounts['rows'][number]['kind']

/** A comparison in a line: how many of its points are of each kind, and on which topics the two accounts differ. */
export interface Glance {
  /** In the order in which they matter. What only one says is counted for each side. */
  readonly counts: readonly { readonly kind: Kind; readonly side: string | null; readonly points: number }[]
  readonly disputed: readonly string[]
}

const ORDER: readonly Kind[] = ['contradict', 'differ', 'both', 'only', 'open', 'unanswered']
const DISPUTED: ReadonlySet<Kind> = new Set(['contradict', 'differ'])

export function glanceOf({ one, other, rows }: Accounts): Glance {
  const sides = (kind: Kind) => (kind === 'only' ? [one.side, other.side] : [null])
  const counted = ORDER.flatMap((kind) =>
    sides(kind).map((side) => ({ kind, side, points: rows.filter((row) => row.kind === kind && (side === null || row.side === side)).length })),
  )
  const disputed = rows.flatMap(({ kind, topic }) => (DISPUTED.has(kind) && topic !== null ? [topic] : []))
  return { counts: counted.filter(({ points }) => points > 0), disputed: [...new Set(disputed)] }
}
