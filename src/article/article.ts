import type { Span } from '../text/span.ts'

/**
 * What a page, a pasted text or an official document is once it has been taken in.
 * `text` is kept whole and never edited afterwards: every later fact is a span into it.
 */
export interface Article {
  readonly text: string
  /** The story: one stretch of `text`. What is not the story stands before or after it. */
  readonly body: Span
  /** Stretches inside `body` that are not the story after all (a teaser, an "Advertisement" line in a pasted page). */
  readonly asides: readonly Span[]
  /** The blocks of the body in order, headings and asides included; together they cover all its words. */
  readonly blocks: readonly Block[]
  /** The headings inside the body. */
  readonly headings: readonly Span[]
  readonly kind: DocumentKind
  /** Who issues an official document, as it names itself: "The White House", "Kremlin". */
  readonly issuer: string | null
  /** The speaker turns of a transcript, in order; empty for everything else. */
  readonly turns: readonly Turn[]
  readonly headline: string | null
  readonly byline: string | null
  /** Whose story this is when the outlet did not write it: "Sputnik News", "Reuters". */
  readonly creditedTo: string | null
  readonly section: string | null
  /** ISO 8601, a day or a moment as precise as the page says it. */
  readonly published: string | null
  readonly modified: string | null
  /** ISO 639-1. */
  readonly language: string | null
  /** The canonical address. */
  readonly url: string | null
  /** The site's own name, or its host where it gives none. */
  readonly outlet: string | null
}

export type DocumentKind = 'article' | 'readout' | 'statement' | 'transcript'

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote'
  readonly span: Span
}

/** One speaker's words in a transcript: the label ("PRESIDENT BIDEN:") and what follows it. */
export interface Turn {
  readonly speaker: Span
  readonly words: Span
}
