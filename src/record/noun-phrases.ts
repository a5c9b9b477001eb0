import type { Analysis } from '../attribution/analysis.ts'
import type { Span } from '../text/span.ts'
import { type Range, tokensIn } from './words.ts'

/** The noun phrases of a stretch without articles: adjectives and nouns in a row, a noun last. "large-scale sanctions", "Minsk agreements". */
export function nounPhrases(analysis: Analysis, span: Span): Range[] {
  const { tags } = analysis
  const [first, end] = tokensIn(analysis, span)
  const phrases: Range[] = []
  for (let i = first; i < end; i++) {
    if (!MODIFIER.test(tags[i]!)) continue
    let last = i
    let noun = -1
    for (; last < end && MODIFIER.test(tags[last]!); last++) if (tags[last]!.startsWith('NN')) noun = last
    if (noun >= 0) phrases.push([i, noun + 1])
    i = last
  }
  return phrases
}

const MODIFIER = /^(?:JJ[RS]?|NNP?S?)$/
