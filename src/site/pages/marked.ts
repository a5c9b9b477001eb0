import { html } from 'hono/html'
import type { Span } from '../../text/span.ts'

type Html = ReturnType<typeof html>

/**
 * A text with some of its spans marked; `starts` is where it begins in the text that the spans count from. `light` ones
 * are marked less; where both lie on the same words, they are marked strongly.
 */
export function marked(text: string, starts: number, spans: readonly Span[], light: readonly Span[] = []): Html[] {
  const all = [...spans.map((span) => ({ span, name: '' })), ...light.map((span) => ({ span, name: 'light' }))]
  const pieces: Html[] = []
  let at = 0
  for (const { span, name } of all.toSorted((a, b) => a.span[0] - b.span[0])) {
    const from = Math.max(span[0] - starts, at)
    const to = Math.min(span[1] - starts, text.length)
    if (from >= to) continue
    pieces.push(html`${text.slice(at, from)}${name ? html`<mark class="${name}">${text.slice(from, to)}</mark>` : html`<mark>${text.slice(from, to)}</mark>`}`)
    at = to
  }
  return [...pieces, html`${text.slice(at)}`]
}
