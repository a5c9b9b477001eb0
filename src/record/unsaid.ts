import type { Draft } from './statements.ts'
import { WITHHOLD } from './verbs.ts'

// Whoever denies, rejects or won't say that somebody promised something does not say that they promised it.
const UNSAYING: ReadonlySet<string> = new Set(['deny', 'reject', WITHHOLD])

/**
 * Leaves out what stands inside a denial: in "the office denied that Venn had promised money" Venn promises nothing, and
 * the office least of all passes it on. What is denied is told by the denial itself.
 */
export function withoutUnsaid(drafts: readonly Draft[]): Draft[] {
  const kept = drafts.flatMap((draft, i) => (isUnsaid(drafts, draft) ? [] : [i]))
  const places = new Map(kept.map((i, place) => [i, place]))
  return kept.map((i) => ({ ...drafts[i]!, within: drafts[i]!.within === null ? null : places.get(drafts[i]!.within!)! }))
}

function isUnsaid(drafts: readonly Draft[], { within }: Draft): boolean {
  for (let at = within; at !== null; at = drafts[at]!.within) if (UNSAYING.has(drafts[at]!.verb.name)) return true
  return false
}
