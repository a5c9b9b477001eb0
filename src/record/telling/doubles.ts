import type { Attribution } from '../../attribution/attribution.ts'
import { overlaps, type Span, within } from '../../text/span.ts'

/**
 * One telling may be read twice: "Lund | wrote to members saying | that it was late" and "members | saying | that it was
 * late". The cue that holds the other says who speaks; the other is left out, so that nobody is given the words of whoever
 * wrote to them.
 */
export function withoutDoubles(found: readonly Attribution[]): readonly Attribution[] {
  const frames = found.flatMap((it) => (it.cue.length > 0 ? [{ it, hull: [it.cue[0]![0], it.cue.at(-1)![1]] as Span }] : []))
  const doubles = new Set<Attribution>()
  let last: (typeof frames)[number] | null = null
  for (const frame of frames.toSorted((a, b) => a.hull[0] - b.hull[0] || b.hull[1] - a.hull[1])) {
    if (last && isDouble(frame, last)) doubles.add(frame.it)
    else if (!last || frame.hull[1] > last.hull[1]) last = frame
  }
  return doubles.size === 0 ? found : found.filter((it) => !doubles.has(it))
}

interface Frame {
  readonly it: Attribution
  readonly hull: Span
}

const isDouble = (inner: Frame, outer: Frame): boolean =>
  within(inner.hull, outer.hull) && inner.hull[1] - inner.hull[0] < outer.hull[1] - outer.hull[0] && inner.it.content.some((span) => outer.it.content.some((other) => overlaps(span, other)))
