import type { Span } from './span.ts'

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
