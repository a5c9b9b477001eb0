import type { Quotation } from '../text/quotations.ts'
import { type Span, within } from '../text/span.ts'
import { firstBehind } from './whole-quotations.ts'

/** Anything that gives somebody words. */
interface Told {
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * A quotation of several paragraphs, each opened and only the last closed, is one: whoever says one paragraph of it says
 * the others, though "he added" stands behind the last alone. Where two were found to say parts of it, it is left as it is.
 */
export function withContinuations<T extends Told>(told: readonly T[], quotations: readonly Quotation[]): T[] {
  const outer = quotations.filter(({ depth }) => depth === 0)
  const spans = outer.map(({ span }) => span)
  const chains = chainsOf(outer)
  if (chains.size === 0) return [...told]
  const tellers = tellersOf(told, spans)
  return told.map((one, t) => {
    const chain = one.content.map(([start]) => chains.get(firstBehind(spans, start))).find((it) => it !== undefined)
    if (!chain || !chain.every((q) => (tellers.get(q) ?? t) === t)) return one
    const more = chain.filter((q) => !tellers.has(q)).map((q) => spans[q]!)
    return more.length === 0 ? one : { ...one, content: [...one.content, ...more].sort((a, b) => a[0] - b[0]) }
  })
}

/** More paragraphs than this are a mark left open by mistake, over the words of who knows whom: a dev text has fifteen. */
const MOST_PARAGRAPHS = 6

/** For each quotation that is one paragraph of several, all of them; only where the last one is closed. */
function chainsOf(outer: readonly Quotation[]): Map<number, readonly number[]> {
  const chains = new Map<number, readonly number[]>()
  for (let first = 0; first < outer.length; ) {
    let end = first + 1
    while (outer[end]?.continues) end++
    const chain = Array.from({ length: end - first }, (_, i) => first + i)
    if (chain.length > 1 && chain.length <= MOST_PARAGRAPHS && outer[end - 1]!.closed) for (const q of chain) chains.set(q, chain)
    first = end
  }
  return chains
}

const SEVERAL = -1

/** Quotation → who was found to say something of it, or that several were; who is told of inside it doesn't say it. */
function tellersOf(told: readonly Told[], spans: readonly Span[]): Map<number, number> {
  const tellers = new Map<number, number>()
  for (const [t, { cue, content }] of told.entries())
    for (const [start, end] of content)
      for (let q = firstBehind(spans, start); q < spans.length && spans[q]![0] < end; q++)
        if (!cue.some((span) => within(span, spans[q]!))) tellers.set(q, (tellers.get(q) ?? t) === t ? t : SEVERAL)
  return tellers
}
