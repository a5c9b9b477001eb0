import type { Span } from '../text/span.ts'
import type { Sight } from './sight.ts'

interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Keeps the two sides of a semicolon apart: in "the company says the strike is unlawful; the union believes it is not",
 * the union's belief is no part of what the company says, nor the company's word of what the union believes. `others` are
 * places where somebody else may begin to tell something.
 */
export function endedAtSemicolons<T extends Roles>(text: string, told: readonly T[], others: readonly number[] = []): T[] {
  const begins = new Set([...others, ...told.filter(({ source, cue }) => source.length > 0 && cue.length > 0).map(({ source, cue }) => Math.min(source[0]![0], cue[0]![0]))])
  return told.map((one) => {
    const content = ownSide(text, one).map((span) => endedAt(text, span, begins))
    return content.length < one.content.length || content.some((span, i) => span !== one.content[i]) ? { ...one, content } : one
  })
}

// Far below what is read as a cue: to leave out a clause of the teller's own costs less than to give him somebody else's.
const MAY_TELL = 0.05

/** Where a clause with a subject and a verb that may be a cue begins behind a semicolon. */
export function mayTellBehind({ text, tokens, tags, cueSure, sentences, sentenceAt }: Sight): number[] {
  return tokens.flatMap((token, i) => {
    if (text[token[0]] !== ';' || sentenceAt[i]! < 0) return []
    const end = sentences[sentenceAt[i]!]!.endToken
    for (let t = i + 2; t < end && text[tokens[t]![0]] !== ';'; t++) if (tags[t]![0] === 'V' && cueSure[t]! >= MAY_TELL) return [tokens[i + 1]![0]]
    return []
  })
}

/** Without what stands before the semicolon that the teller stands right behind, if anything is told behind it. */
function ownSide(text: string, { source, content }: Roles): readonly Span[] {
  const start = source[0]?.[0] ?? 0
  if (text.slice(Math.max(0, start - 2), start) !== '; ') return content
  const behind = content.filter((span) => span[0] > start)
  return behind.length > 0 ? behind : content
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
