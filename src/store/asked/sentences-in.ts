import type { Article } from '../../article/article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { firstPlace } from '../../text/first-place.ts'
import { sentences } from '../../text/sentences.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { tokens } from '../../text/tokens.ts'

/** The sentences of an article's story. */
export function sentencesIn({ text, body, blocks }: Article): Span[] {
  const paragraphs = blocks.map(({ span }) => span)
  return sentences(text, tokens(text, body), paragraphs.length > 0 ? { blocks: paragraphs } : {}).map(({ span }) => span)
}

/** Which of the sentences hold an attribution's words and its cue: the first, and the one after the last. */
export function sentencesOf({ content, cue, source }: Attribution, all: readonly Span[]): [first: number, end: number] {
  const span = hull(content.length > 0 ? [...content, ...cue] : [...cue, ...source])
  const first = firstPlace(all.length, (i) => all[i]![1] > span[0])
  let end = first
  while (end < all.length && overlaps(all[end]!, span)) end++
  return [first, end]
}

export const hull = (spans: readonly Span[]): Span => [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
