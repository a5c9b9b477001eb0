import type { Attribution } from '../../attribution/attribution.ts'
import { type Span, within } from '../../text/span.ts'

/**
 * For each attribution the index of the smallest one whose content it stands in, or `null`.
 * It stands inside if its cue (or, without one, its source) and its content do, and it is the shorter of the two:
 * so the chain from inner to outer always ends.
 */
export function parentsOf(attributions: readonly Attribution[]): (number | null)[] {
  const parents: (number | null)[] = attributions.map(() => null)
  const frames = attributions.map((attribution, i): Frame => ({ i, inner: innerOf(attribution), outer: hull(attribution.content) })).filter(({ outer }) => outer !== null)
  const byStart = frames.toSorted((a, b) => a.outer![0] - b.outer![0] || b.outer![1] - a.outer![1])
  const innerByStart = frames.toSorted((a, b) => a.inner![0] - b.inner![0])
  const open: Frame[] = []
  let next = 0
  for (const { i, inner, outer } of innerByStart) {
    while (next < byStart.length && byStart[next]!.outer![0] <= inner![0]) open.push(byStart[next++]!)
    while (open.length > 0 && open.at(-1)!.outer![1] <= inner![0]) open.pop()
    parents[i] = smallest(attributions, open, i, length(outer!))
  }
  for (const { i } of frames) parents[i] ??= tellerOf(attributions, parents, i)
  return parents
}

/**
 * In “Together,” Lund told the Echo, according to the Post. “They can.” the Post passes on no more than the first
 * sentence, and still it is the Post that tells of Lund: a telling that stands in what is told is told.
 */
function tellerOf(attributions: readonly Attribution[], parents: readonly (number | null)[], i: number): number | null {
  const { source, cue, content } = attributions[i]!
  if (source.length === 0 || cue.length === 0) return null
  const isTold = (span: Span) => [...source, ...cue].every((part) => within(part, span)) && content.some((part) => within(part, span))
  for (let other = Math.max(0, i - NEAR); other < Math.min(attributions.length, i + NEAR); other++)
    if (other !== i && attributions[other]!.content.some(isTold) && !isAbove(parents, i, other)) return other
  return null
}

/** The list is in the order of the text: a teller stands no further away. */
const NEAR = 6

function isAbove(parents: readonly (number | null)[], i: number, other: number): boolean {
  for (let at: number | null = other; at !== null; at = parents[at] ?? null) if (at === i) return true
  return false
}

interface Frame {
  readonly i: number
  /** From the first to the last character of what must lie inside. */
  readonly inner: Span | null
  readonly outer: Span | null
}

const innerOf = ({ source, cue, content }: Attribution): Span | null => hull([...(cue.length > 0 ? cue : source), ...content])

function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

const length = ([start, end]: Span): number => end - start

/** However many frames are open, only the innermost can hold it closely; more are not worth asking. */
const DEEPEST = 12

function smallest(attributions: readonly Attribution[], open: readonly Frame[], i: number, own: number): number | null {
  let best: Frame | null = null
  for (const frame of open.slice(-DEEPEST)) {
    if (frame.i === i || length(frame.outer!) <= own || !holds(attributions[frame.i]!, attributions[i]!)) continue
    if (best === null || length(frame.outer!) < length(best.outer!)) best = frame
  }
  return best?.i ?? null
}

// Span by span: in “We left,” said Lund, who told Lee, “at noon” the telling stands between the contents, not in them.
function holds(outer: Attribution, inner: Attribution): boolean {
  const parts = [...(inner.cue.length > 0 ? inner.cue : inner.source), ...inner.content]
  return parts.every((part) => outer.content.some((span) => within(part, span)))
}

/** Attributions by how deep they stand: the outermost first, each level in the order of its sources. */
export function levelsOf(attributions: readonly Attribution[], parents: readonly (number | null)[]): number[][] {
  const depths = depthsOf(parents)
  const levels: number[][] = []
  for (const [i, depth] of depths.entries()) (levels[depth] ??= []).push(i)
  const start = (i: number) => attributions[i]!.source[0]?.[0] ?? attributions[i]!.cue[0]?.[0] ?? 0
  return levels.map((level) => level.sort((a, b) => start(a) - start(b)))
}

function depthsOf(parents: readonly (number | null)[]): number[] {
  const depths: number[] = []
  const depth = (i: number): number => {
    const path: number[] = []
    let at: number | null = i
    while (at !== null && depths[at] === undefined) {
      path.push(at)
      at = parents[at] ?? null
    }
    let level = at === null ? -1 : depths[at]!
    for (const each of path.reverse()) depths[each] = ++level
    return depths[i]!
  }
  return parents.map((_, i) => depth(i))
}
