import type { Span } from '../text/span.ts'
import type { Sight } from './sight.ts'

// "with the Lantern first reporting": the words between a subject and its participle.
const BETWEEN = new Set(['RB', 'JJ', ','])
const MOST_BETWEEN = 3
const MOST_NAMING = 8

/**
 * The subject of an absolute construction: in "papers feed the story, with the Lantern first reporting
 * it", the Lantern reports, and the papers do not. The corpus has few of these, and the model reaches for the sentence's subject.
 */
export function absoluteSubject(sight: Sight, cue: number): Span | null {
  if (sight.tags[cue] !== 'VBG') return null
  let last = cue - 1
  while (last > 0 && cue - last <= MOST_BETWEEN && BETWEEN.has(sight.tags[last]!)) last--
  let first = last
  while (first > 0 && last - first < MOST_NAMING && /^(?:NN|DT|JJ|PRP|POS|CD)/.test(sight.tags[first]!)) first--
  const isAbsolute = first < last && /^(?:NN|PRP$)/.test(sight.tags[last]!) && sight.words[first]!.lower === 'with'
  return isAbsolute ? [sight.tokens[first + 1]![0], sight.tokens[last]![1]] : null
}
