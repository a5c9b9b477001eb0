import type { Span } from '../text/span.ts'
import type { Sight } from './sight.ts'

interface Read {
  /** The main word of the cue. */
  readonly main: number
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * "She reiterated that the strait is open, and called for the exercises to end": a cue without another source that "and" joins
 * to one of the same form before it has the same source, and the first one's content ends before it.
 */
export function withSharedSources<T extends Read>(sight: Sight, reads: readonly T[]): T[] {
  const elders = reads.map((_, i) => elderOf(sight, reads, i))
  const firstYounger = new Map<T, T>()
  elders.forEach((elder, i) => { if (elder && !firstYounger.has(elder)) firstYounger.set(elder, reads[i]!) })
  return reads.map((read, i) => {
    if (elders[i]) return { ...read, source: elders[i].source }
    const younger = firstYounger.get(read)
    return younger ? { ...read, content: endedBefore(sight, read.content, joint(sight, younger.main)) } : read
  })
}

const MOST_BETWEEN = 3

/** The "and" before a verb: adverbs and auxiliaries may stand between; -1 where there is none. */
function joint(sight: Sight, main: number): number {
  let at = main - 1
  while (at > 0 && main - at <= MOST_BETWEEN && /^(?:RB|MD|,)$/.test(sight.tags[at]!)) at--
  return sight.tags[at] === 'CC' ? at : -1
}

function elderOf<T extends Read>(sight: Sight, reads: readonly T[], at: number): T | undefined {
  const read = reads[at]!
  if (joint(sight, read.main) < 0) return undefined
  return reads.slice(Math.max(0, at - 3), at).findLast((other) =>
    other.source.length > 0 && (read.source.length === 0 || read.source[0]![0] === other.source[0]![0]) && formOf(sight, other.main) === formOf(sight, read.main) && sight.sentenceAt[other.main] === sight.sentenceAt[read.main])
}

/** The past and its participle look alike, and taggers mix them up behind an "and". */
const formOf = (sight: Sight, main: number): string => sight.tags[main]!.replace('VBN', 'VBD')

function endedBefore(sight: Sight, content: readonly Span[], token: number): readonly Span[] {
  const border = sight.tokens[token]![0]
  const cut = content.flatMap(([start, end]): Span[] => (start >= border ? [] : [[start, Math.min(end, trimmedEnd(sight, token, start))]]))
  return cut.length > 0 ? cut : content
}

/** Where the words before the "and" end, its comma left out. */
function trimmedEnd(sight: Sight, token: number, start: number): number {
  const last = sight.tags[token - 1] === ',' ? token - 2 : token - 1
  return Math.max(start + 1, sight.tokens[Math.max(0, last)]![1])
}
