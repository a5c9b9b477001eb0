import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { sentences } from '../text/sentences.ts'
import { overlaps, type Span } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'

/** Where a statement stands: its sentences, and these with their neighbours. */
export interface Passage {
  readonly sentence: Span
  readonly passage: Span
}

// A page without a full stop must not be kept once for each of its statements.
const LONGEST = { sentence: 8_000, neighbour: 1_000 }

/** Finds the passage of each attribution of an article. The sentences are those that hold its words and its cue. */
export function passagesOf(article: Article): (attribution: Attribution) => Passage {
  const { text, body, blocks } = article
  const all = sentences(text, tokens(text, body), blocks.length > 0 ? { blocks: blocks.map(({ span }) => span) } : {}).map(({ span }) => span)
  return ({ content, cue }) => passageAround(hull([...content, ...cue]), all)
}

function passageAround(span: Span, all: readonly Span[]): Passage {
  const first = firstEndingAfter(all, span[0])
  let last = first
  while (last + 1 < all.length && overlaps(all[last + 1]!, span)) last++
  const held = all[first] && overlaps(all[first], span) ? hull([span, all[first], all[last]!]) : span
  const sentence: Span = [held[0], Math.min(held[1], held[0] + LONGEST.sentence)]
  const before = all[first - 1]?.[0] ?? sentence[0]
  const after = all[last + 1]?.[1] ?? sentence[1]
  return { sentence, passage: [clamp(before, sentence[0] - LONGEST.neighbour, sentence[0]), clamp(after, sentence[1], sentence[1] + LONGEST.neighbour)] }
}

const hull = (spans: readonly Span[]): Span => [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]

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
