import type { Span } from '../text/span.ts'

/**
 * Somebody's words or thoughts, as the text gives them: who (source), the words that attribute (cue),
 * and what is attributed (content, quotation marks included). The terms are those of the attribution
 * literature (Pareti 2015; PolNeAR). An absent role is an empty list.
 */
export interface Attribution {
  /** "a1", "a2", … in the order of the cues. */
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** 0 to 1: how likely content and source are both right. */
  readonly score: number
}
