import type { Span } from '../text/span.ts'

interface Roles {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

// takes "KYIV — ", "MOSCOW/OSLO (Reuters) - ", "NEW YORK, March 3 (AP) — "; leaves "NATO said", "UN-led talks", "A — B"
const DATELINE = /^\p{Lu}[\p{Lu}.'’]+(?:[\s/,-]+\p{Lu}[\p{L}.'’]+)*(?:,?\s+\d{1,2})?(?:\s*\([^()\n]{2,40}\))?\s*(?:—|–|--|-)\s+(?=\S)/u
/** A dateline is at most so long. */
const LONGEST = 80

/** Without the dateline that opens a report: the town neither speaks nor is it said. */
export function withoutDatelines<T extends Roles>(text: string, told: readonly T[]): T[] {
  return told.map((one) => {
    const [source, content] = [one.source.map((span) => afterDateline(text, span)), one.content.map((span) => afterDateline(text, span))]
    return source.some((span, i) => span !== one.source[i]) || content.some((span, i) => span !== one.content[i]) ? { ...one, source, content } : one
  })
}

function afterDateline(text: string, span: Span): Span {
  const [start, end] = span
  const opens = start === 0 || text[start - 1] === '\n'
  const dateline = opens ? DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0] : undefined
  return dateline && start + dateline.length < end ? [start + dateline.length, end] : span
}
