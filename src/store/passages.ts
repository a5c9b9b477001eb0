import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { sentences } from '../text/sentences.ts'
import { overlaps, type Span } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'
import { placeOf } from './statement-key.ts'

/** Where a statement stands: its sentences, and these with their neighbours. */
export interface Passage {
  readonly sentence: Span
  readonly passage: Span
}

// A page without a full stop must not be kept once for each of its statements.
const LONGEST = { sentence: 8_000, neighbour: 1_000 }

/** The sentences of an article's story. */
export function sentencesIn({ text, body, blocks }: Article): Span[] {
  const paragraphs = blocks.map(({ span }) => span)
  return sentences(text, tokens(text, body), paragraphs.length > 0 ? { blocks: paragraphs } : {}).map(({ span }) => span)
}

/** Which of the sentences hold an attribution's words and its cue: the first, and the one after the last. */
export function sentencesOf({ content, cue, source }: Attribution, all: readonly Span[]): [first: number, end: number] {
  const span = hull(content.length > 0 ? [...content, ...cue] : [...cue, ...source])
  const first = firstEndingAfter(all, span[0])
  let end = first
  while (end < all.length && overlaps(all[end]!, span)) end++
  return [first, end]
}

/** Finds the passage of each attribution of an article. */
export function passagesOf(article: Article): (attribution: Attribution) => Passage {
  const all = sentencesIn(article)
  return (attribution) => {
    const [first, end] = sentencesOf(attribution, all)
    const span = hull([placeOf(attribution), ...all.slice(first, end)])
    const sentence: Span = [span[0], Math.min(span[1], span[0] + LONGEST.sentence)]
    const before = all[first - 1]?.[0] ?? sentence[0]
    const after = all[end]?.[1] ?? sentence[1]
    return { sentence, passage: [clamp(before, sentence[0] - LONGEST.neighbour, sentence[0]), clamp(after, sentence[1], sentence[1] + LONGEST.neighbour)] }
  }
}

export const hull = (spans: readonly Span[]): Span => [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]

const clamp = (at: number, least: number, most: number) => Math.min(Math.max(at, least), most)

function firstEndingAfter(all: readonly Span[], at: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]![1] > at) high = middle
    else low = middle + 1
  }
  return low
}
