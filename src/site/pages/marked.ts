import { html } from 'hono/html'
import type { Span } from '../../text/span.ts'

type Html = ReturnType<typeof html>

/** What is marked in a text, by how: strongly, lightly, or as the words that tell of the saying. */
export interface Marks {
  readonly strong?: readonly Span[]
  readonly light?: readonly Span[]
  readonly cue?: readonly Span[]
}

const HOW: { readonly [kind in keyof Marks]-?: (words: string) => Html } = {
  strong: (words) => html`<mark>${words}</mark>`,
  light: (words) => html`<mark class="light">${words}</mark>`,
  cue: (words) => html`<span class="m-cue">${words}</span>`,
}

/** A text with some of its spans marked; `starts` is where it begins in the text that the spans count from. Where a strong and a light one are the same words, they are marked strongly. */
export function marked(text: string, starts: number, marks: Marks): Html[] {
  const all = KINDS.flatMap((kind) => (marks[kind] ?? []).map((span) => ({ span, kind })))
  const pieces: Html[] = []
  let at = 0
  for (const { span, kind } of all.toSorted((a, b) => a.span[0] - b.span[0])) {
    const from = Math.max(span[0] - starts, at)
    const to = Math.min(span[1] - starts, text.length)
    if (from >= to) continue
    pieces.push(html`${text.slice(at, from)}${HOW[kind](text.slice(from, to))}`)
    at = to
  }
  return [...pieces, html`${text.slice(at)}`]
}

const KINDS = ['strong', 'light', 'cue'] as const
