import { paragraphQuotations, type Found } from './paragraph-quotations.ts'
import { paragraphs } from './paragraphs.ts'
import type { Span } from './span.ts'
import { trimmed } from './trimmed.ts'

/** What stands between quotation marks, marks included. */
export interface Quotation {
  readonly span: Span
  /** 0 for an outer quotation, 1 for one inside it, … */
  readonly depth: number
  /** False where the text ends the paragraph without a closing mark. */
  readonly closed: boolean
  /** True where this takes up a quotation that the paragraph before left open. */
  readonly continues: boolean
}

/**
 * The quotations of a text in the order of their opening marks. A quotation ends with its paragraph at the latest;
 * how the marks are told apart is in docs/notes/quotation-marks.md.
 */
export function quotations(text: string, blocks: readonly Span[] = paragraphs(text)): Quotation[] {
  const all: Quotation[] = []
  let left: string | null = null
  for (const block of blocks) {
    const paragraph = trimmed(text, block)
    const here = paragraphQuotations(text, paragraph, left).sort((a, b) => a.span[0] - b.span[0])
    const depths = depthsOf(here)
    const takesUp = left !== null && here[0]?.opening === left && here[0].span[0] === paragraph[0]
    for (const [i, { span, closed }] of here.entries()) all.push({ span, depth: depths[i]!, closed, continues: takesUp && i === 0 })
    left = here.find(({ closed }) => !closed)?.opening ?? null
  }
  return all
}

/** How many quotations each one lies in. */
function depthsOf(found: readonly Found[]): number[] {
  const ends: number[] = []
  return found.map(({ span: [start, end] }) => {
    while (ends.length > 0 && ends.at(-1)! <= start) ends.pop()
    return ends.push(end) - 1
  })
}
