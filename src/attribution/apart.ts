import { overlaps, type Span, within } from '../text/span.ts'

/** The three roles of an attribution. */
interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Keeps a teller's own words out of what is told: in "Venn informed Reuk that tariffs are
 * prepared, the Chancery added", where the Chancery tells the whole and Venn a part of it, "the Chancery
 * added" is no part of what Venn said.
 */
export function withoutTellers<T extends Roles>(text: string, told: T, others: readonly Roles[]): T {
  const tellers = others.filter((other) => tells(other, told) && !(tells(told, other) && trails(told) && !prefaces(other)))
  const content = tellers.reduce<readonly Span[]>((spans, teller) => cutAt(text, spans, [...teller.source, ...teller.cue], told.cue[0]!), told.content)
  return content === told.content ? told : { ...told, content }
}

const tells = (teller: Roles, told: Roles): boolean =>
  told.cue.length > 0 && told.cue.every((cue) => teller.content.some((content) => within(cue, content)))

/** "…, the Chancery added": where each of two seems to tell the other, the one that comes after its content is the teller. */
const trails = ({ source, cue, content }: Roles): boolean =>
  content.every((span) => [...source, ...cue].every((word) => span[1] <= word[0]))

/** "According to the Chancery, …": the cue, then the source, then all of the content. */
const prefaces = ({ source, cue, content }: Roles): boolean =>
  source.length > 0 && cue.every((word) => word[1] <= source[0]![0]) && content.every((span) => span[0] >= source.at(-1)![1])

/** The spans without what stands on the far side of any of the words, as seen from the cue. */
function cutAt(text: string, spans: readonly Span[], words: readonly Span[], cue: Span): readonly Span[] {
  const inside = words.filter((word) => spans.some((span) => overlaps(span, word)))
  if (inside.length === 0) return spans
  const after = Math.min(...inside.filter((word) => word[0] >= cue[1]).map((word) => word[0]))
  const before = Math.max(...inside.filter((word) => word[1] <= cue[0]).map((word) => word[1]))
  return spans
    .map(([start, end]): Span => [Math.max(start, before), Math.min(end, after)])
    .filter(([start, end]) => start < end)
    .map((span) => withoutLooseEnds(text, span))
    .filter(([start, end]) => start < end)
}

const LOOSE = /[\s,;:–—-]/

function withoutLooseEnds(text: string, [start, end]: Span): Span {
  while (start < end && LOOSE.test(text[start]!)) start++
  while (end > start && LOOSE.test(text[end - 1]!)) end--
  return [start, end]
}
