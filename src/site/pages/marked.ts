import { html } from 'hono/html'
import type { Span } from '../../text/span.ts'

type Html = ReturnType<typeof html>

/** A text with some of its spans marked; `starts` is where it begins in the text that the spans count from. */
export function marked(text: string, starts: number, spans: readonly Span[]): Html[] {
  const pieces: Html[] = []
  let at = 0
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const from = Math.max(start - starts, at)
    const to = Math.min(end - starts, text.length)
    if (from >= to) continue
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`)
    at = to
  }
  return [...pieces, html`${text.slice(at)}`]
}
