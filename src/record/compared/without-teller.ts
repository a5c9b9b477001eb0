import type { Span } from '../../text/span.ts'
import type { Passage } from './passages.ts'

/** What a passage tells, without who is said to tell it: that both sides quote one person says nothing of what. */
export function withoutTeller({ source: { record: { attributions } }, statement, spans }: Passage): readonly Span[] {
  const tellers = attributions.find(({ id }) => id === statement?.attribution)?.source ?? []
  return tellers.reduce((left, teller) => left.flatMap((span) => besides(teller, span)), spans)
}

/** What is left of a stretch on both sides of a part of it. */
function besides([first, last]: Span, [start, end]: Span): Span[] {
  const sides: Span[] = [[start, Math.min(end, Math.max(start, first))], [Math.max(start, Math.min(end, last)), end]]
  return last <= start || first >= end ? [[start, end]] : sides.filter(([from, to]) => from < to)
}
