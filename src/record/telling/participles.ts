import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { subjectOf } from './parse.ts'
import { type Range, tokensIn } from '../words.ts'

/**
 * Who says what a participle tells: in "Lund praised the island, noting that it was quiet" and "Lund did not yield, saying no" it is
 * the subject of the verb that the participle hangs on. `null` where the source found is a subject itself, or the sentence was not parsed.
 */
export function subjectOfParticiple(analysis: Analysis, { source, cue }: Attribution): Range | null {
  const [at] = cue.length > 0 ? tokensIn(analysis, cue[0]!) : [-1]
  if (at < 0 || analysis.tags[at] !== 'VBG' || analysis.lemmas[at] === 'accord' || isItsSource(analysis, source, at)) return null
  const subject = subjectAbove(analysis, analysis.heads[at]!)
  return subject && subject[1] <= at ? subject : null
}

/** A subject, a pronoun, or what the participle stands behind: "several saying", "with Lee saying"; one behind the cue stands by itself. */
function isItsSource(analysis: Analysis, source: Attribution['source'], cue: number): boolean {
  const { heads, relations, tags } = analysis
  if (source.length === 0) return false
  const [first, end] = tokensIn(analysis, source[0]!)
  const isHeld = relations[cue] === 'acl' && heads[cue]! >= first && heads[cue]! < end
  return first > cue || isHeld || (analysis.lemmas[first - 1] === 'with' && end === cue) || relations.slice(first, end).some((relation) => relation.startsWith('nsubj')) || /^(?:PRP|WP)$/.test(tags[first]!)
}

/** Participles and infinitives hang on one another: "wanted | to deepen ties, | noting that …". */
const DEEPEST = 4

function subjectAbove(analysis: Analysis, from: number): Range | null {
  for (let at = from, steps = 0; at >= 0 && steps < DEEPEST; at = analysis.heads[at]!, steps++) {
    const subject = /^(?:VB|MD)/.test(analysis.tags[at]!) ? subjectOf(analysis, at) : null
    if (subject) return subject
  }
  return null
}
