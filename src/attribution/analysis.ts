import type { Quotation } from '../text/quotations.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/**
 * What is known of each token of a text before anything is attributed. The lists run in parallel:
 * `tags[i]`, `lemmas[i]`, … belong to `tokens[i]`. Sentences refer to tokens by index.
 */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Penn Treebank part-of-speech tags. */
  readonly tags: readonly string[]
  /** Lower-case dictionary forms. */
  readonly lemmas: readonly string[]
  /** The kind of name the token belongs to; `null` outside names. */
  readonly names: readonly (NameKind | null)[]
  /** The token that each token depends on, by index; -1 for a sentence's root and where the sentence was not parsed. */
  readonly heads: Int32Array
  /** How it depends on it: nsubj, dobj, ccomp, … in the older Universal Dependencies (version 1) naming; 'none' where not parsed. */
  readonly relations: readonly string[]
}

export type NameKind = 'person' | 'organisation' | 'place' | 'other'
