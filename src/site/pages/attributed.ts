import { html } from 'hono/html'
import type { Span } from '../../text/span.ts'
import { words } from '../words/words.ts'
import type { Html } from './layout.ts'

/** A stretch of a text that is part of an attribution. */
export interface Mark {
  readonly kind: 'source' | 'cue' | 'content'
  /** The number of the point that it belongs to. */
  readonly point: number
  readonly span: Span
}

/** The parts of attributions marked in a stretch of the text, one within the other as they stand: what somebody passes on lies in what he says. */
export const attributed = (text: string, stretch: Span, marks: readonly Mark[]): Html[] => pieces(text, stretch, marks.map((it) => ({ ...it, begins: true, depth: 0 })))

interface Part extends Mark {
  /** Whether the mark begins here, and does not only go on. */
  readonly begins: boolean
  /** How many others it lies in. */
  readonly depth: number
}

function pieces(text: string, stretch: Span, parts: readonly Part[]): Html[] {
  const found: Html[] = []
  let at = stretch[0]
  for (let left = inside(parts, stretch); left.length > 0; left = inside(left, [at, stretch[1]])) {
    const [first, ...rest] = left as [Part, ...Part[]] // there is one left
    const [start, end] = first.span
    const inner = first.kind === 'content' ? rest.map((it) => ({ ...it, depth: first.depth + 1 })) : rest
    found.push(html`${text.slice(at, start)}`, shown(first, pieces(text, first.span, inner)))
    at = end
  }
  return [...found, html`${text.slice(at, stretch[1])}`]
}

/** Those that lie in a stretch, cut to it, the outer before the inner. */
const inside = (parts: readonly Part[], [from, to]: Span): Part[] =>
  parts
    .map((part) => ({ ...part, span: [Math.max(part.span[0], from), Math.min(part.span[1], to)] as const, begins: part.begins && part.span[0] >= from }))
    .filter(({ span: [start, end] }) => start < end)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.point - b.point)

/** Told apart by line, ground and brackets as well as by colour, and by a word for those who listen. */
function shown({ kind, point, begins, depth }: Part, within: readonly Html[]): Html {
  const say = words().article
  if (kind !== 'content') return html`<span class="m-${kind}">${begins && html`<span class="hidden">${say.spoken[kind](point)}</span>`}${within}</span>`
  const number = begins && html`<a class="m-number" href="#point-${point}" aria-label="${say.pointNumber(point)}">${point}</a>`
  return html`<mark class="m-content${depth > 0 && ' m-inner'}">${number}${within}</mark>`
}
