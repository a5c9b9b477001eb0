import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { type Range, spanOf, tokensIn } from '../words.ts'

/**
 * In “We left,” Lund said, according to the Echo, both tell the same words, and often only the Echo was found: then it would
 * be the Echo that left. Gives whoever stands between the words and "according to" with a verb of telling.
 */
export function withTellersBetween(analysis: Analysis, found: readonly Attribution[]): readonly Attribution[] {
  const cues = found.flatMap(({ cue }) => cue)
  const made = found.flatMap((it) => tellerBetween(analysis, it) ?? []).filter(({ cue }) => !cues.some((other) => overlaps(other, cue[0]!)))
  return made.length === 0 ? found : [...found, ...made.map((it, i) => ({ ...it, id: `b${i + 1}` }))]
}

function tellerBetween(analysis: Analysis, { cue, content, score }: Attribution): Attribution | null {
  const { tags, lemmas, text, quotations } = analysis
  if (cue.length !== 1 || content.length === 0 || text.slice(...cue[0]!).toLowerCase() !== 'according to' || cue[0]![0] < content[0]![1]) return null
  const words = quotations.findLast(({ span }) => overlaps(span, content[0]!) && span[1] <= cue[0]![0])
  const told: Span = [content[0]![0], words?.span[1] ?? content[0]![1]]
  const [, from] = tokensIn(analysis, told)
  const [to] = tokensIn(analysis, cue[0]!)
  const start = skipMarks(tags, from, to)
  const verb = start + lemmas.slice(start, Math.min(to, start + MOST)).findIndex((lemma, i) => TELLING.has(lemma) && /^VB[DZ]$/.test(tags[start + i]!))
  const source: Range = verb > start ? [start, verb] : [start + 1, endOfName(tags, start + 1, to)]
  if (verb < start || source[0] >= source[1] || !tags.slice(...source).every((tag) => NAMING.test(tag))) return null
  return { id: '', source: [spanOf(analysis, source)], cue: [spanOf(analysis, [verb, verb + 1])], content: [told], score }
}

const TELLING: ReadonlySet<string> = new Set(['say', 'tell', 'write', 'add', 'claim'])
/** "Lund", "the mayor’s aide", "he" */
const NAMING = /^(?:DT|JJ|CD|NNP?S?|PRP\$?|POS)$/
/** So many words may name who tells. */
const MOST = 10

function skipMarks(tags: readonly string[], from: number, to: number): number {
  let i = from
  while (i < to && !/^[A-Z]/.test(tags[i]!)) i++
  return i
}

function endOfName(tags: readonly string[], from: number, to: number): number {
  let i = from
  while (i < to && NAMING.test(tags[i]!)) i++
  return i
}
