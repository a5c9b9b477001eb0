import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { within, type Span } from '../../text/span.ts'
import { treeOf } from './parse.ts'
import { lowerWords, spanOf, tokensIn } from '../words.ts'

/**
 * Who told whom inside what somebody tells: "the mayor said | the agency had told him | the bridge was safe". In: what was
 * found, and the sentence as it is built. Out: the tellings in its content that have a subject and say what was told.
 * What would be said, was not said or may be said is none.
 */
export function toldInside(analysis: Analysis, { content, score }: Attribution): Attribution[] {
  return content.flatMap((part) => {
    const [first, end] = tokensIn(analysis, part)
    const verbs = Array.from({ length: end - first }, (_, i) => first + i).filter((i) => INNER.has(analysis.lemmas[i]!) && isTold(analysis, i))
    return verbs.flatMap((verb) => tellingAt(analysis, verb, part) ?? []).map((it) => ({ ...it, id: '', score }))
  })
}

/** Verbs that leave no doubt that something was said, also inside what somebody else says. */
const INNER: ReadonlySet<string> = new Set('say tell promise warn deny claim announce admit inform remind assure ask urge order threaten insist report explain'.split(' '))

/** "told", "has told", "tells"; not "would tell", "to tell", "was told", "did not say". */
function isTold(analysis: Analysis, verb: number): boolean {
  const helpers = dependents(analysis, verb, /^(?:aux|auxpass|neg)$/)
  const isPast = analysis.tags[verb] === 'VBN' ? helpers.some((i) => analysis.lemmas[i] === 'have') : /^VB[DZP]$/.test(analysis.tags[verb]!)
  return isPast && helpers.every((i) => analysis.lemmas[i] === 'have')
}

const FAR = 40

function dependents({ heads, relations }: Analysis, head: number, relation: RegExp): number[] {
  const found: number[] = []
  for (let i = Math.max(0, head - FAR); i < Math.min(heads.length, head + FAR); i++) if (heads[i] === head && relation.test(relations[i]!)) found.push(i)
  return found
}

function tellingAt(analysis: Analysis, verb: number, part: Span): Omit<Attribution, 'id' | 'score'> | null {
  const [subject] = dependents(analysis, verb, /^nsubj$/)
  const told = dependents(analysis, verb, /^(?:ccomp|xcomp)$/).find((i) => i > verb && /^(?:VB|JJ|MD)/.test(analysis.tags[i]!)) // "has said things" says nothing
  if (subject === undefined || told === undefined || subject > verb || UNNAMED.has(lowerWords(analysis)[subject]!)) return null
  const [start, end] = treeOf(analysis, told)
  const from = lowerWords(analysis)[start] === 'that' ? start + 1 : start
  const [helper] = dependents(analysis, verb, /^aux$/)
  const source = spanOf(analysis, treeOf(analysis, subject))
  const cue = spanOf(analysis, [helper !== undefined && helper > subject ? helper : verb, verb + 1])
  if (from <= verb || from >= end || source[1] > cue[0]) return null
  const content = spanOf(analysis, [from, end])
  return [source, cue, content].every((span) => within(span, part)) ? { source: [source], cue: [cue], content: [content] } : null
}

// Whose subject says nothing of who it is, and what a relative pronoun takes up has been found or is far.
const UNNAMED = new Set(['it', 'that', 'which', 'this', 'there', 'what'])
