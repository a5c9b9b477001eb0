import type { Span } from './span.ts'

/** A sentence: where it stands, and its tokens as a half-open range of indices into the text's token list. */
export interface Sentence {
  readonly span: Span
  readonly firstToken: number
  readonly endToken: number
  /** Counts from 0; sentences of one paragraph share it. */
  readonly paragraph: number
}
