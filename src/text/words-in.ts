import { textAt, type Span } from './span.ts'

// No statement is longer than this but the turns of a transcript, and whole texts are not ours to hand on.
const LONGEST = 4_000

/** The words of spans, with dots where some are left out. */
export function wordsIn(text: string, spans: readonly Span[]): string {
  const words = spans.map((span) => textAt(text, span).trim()).join(' … ')
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words
}
