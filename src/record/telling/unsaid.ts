import type { Cast } from '../names/cast.ts'
import type { Draft } from './statements.ts'
import { WITHHOLD } from './verbs.ts'
import { tokensIn } from '../words.ts'

// Whoever denies, rejects or won't say that somebody promised something does not say that they promised it.
const UNSAYING: ReadonlySet<string> = new Set(['deny', 'reject', WITHHOLD])

/**
 * Leaves out what stands inside a denial: in "the office denied that Venn had promised money" Venn promises nothing, and
 * the office least of all passes it on. What is denied is told by the denial itself. Who "posted 29 points" said nothing.
 */
export function withoutUnsaid(cast: Cast, drafts: readonly Draft[]): Draft[] {
  const kept = drafts.flatMap((draft, i) => (isUnsaid(drafts, draft) || isTally(cast, draft) ? [] : [i]))
  const places = new Map(kept.map((i, place) => [i, place]))
  return kept.map((i) => ({ ...drafts[i]!, within: drafts[i]!.within === null ? null : places.get(drafts[i]!.within!) ?? null }))
}

function isUnsaid(drafts: readonly Draft[], { within }: Draft): boolean {
  for (let at = within; at !== null; at = drafts[at]!.within) if (UNSAYING.has(drafts[at]!.verb.name)) return true
  return false
}

// takes "posted | a game-high 29 points", "added | 13"; leaves "added | that 13 had come", "posted | “29 points!”"
function isTally({ analysis, quoted }: Cast, { attribution: { cue, content }, within }: Draft): boolean {
  if (cue.length !== 1 || content.length === 0 || within !== null) return false
  const [from, to] = tokensIn(analysis, cue[0]!)
  if (!COUNTING.has(analysis.lemmas[to - 1] ?? '') || to - from > 3) return false
  const [first, end] = tokensIn(analysis, content[0]!)
  return !quoted[first] && analysis.tags.slice(first, first + 5).includes('CD') && !analysis.tags.slice(first, Math.min(end, first + 4)).some((tag) => /^(?:IN|VB|MD|WD|PRP)/.test(tag))
}

/** Verbs by which one writes or goes on, and by which one scores. */
const COUNTING: ReadonlySet<string> = new Set(['post', 'add', 'record', 'total', 'notch'])
