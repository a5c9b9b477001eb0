import type { Span } from '../text/span.ts'

interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Ends what one says at the semicolon behind which another speaks: in "the company says the strike is unlawful; the union
 * believes it is not", the union's belief is no part of what the company says.
 */
export function endedAtSemicolons<T extends Roles>(text: string, told: readonly T[]): T[] {
  const begins = new Set(told.filter(({ source, cue }) => source.length > 0 && cue.length > 0).map(({ source, cue }) => Math.min(source[0]![0], cue[0]![0])))
  return told.map((one) => {
    const content = one.content.map((span) => endedAt(text, span, begins))
    return content.some((span, i) => span !== one.content[i]) ? { ...one, content } : one
  })
}

// A semicolon inside quotation marks is the speaker's own.
const QUOTED = /["“”«»„]/

function endedAt(text: string, span: Span, begins: ReadonlySet<number>): Span {
  const [start, end] = span
  const words = text.slice(start, end)
  if (QUOTED.test(words)) return span
  for (let at = words.indexOf('; '); at >= 0; at = words.indexOf('; ', at + 1)) if (begins.has(start + at + 2)) return [start, start + at]
  return span
}
