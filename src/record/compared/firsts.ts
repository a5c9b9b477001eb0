import { isBefore } from './moments.ts'

/** One text among several on the same thing. */
export interface Dated {
  /** ISO, a day or a moment; null where nobody says. */
  readonly published: string | null
}

/**
 * Whether a text was the first of all that were read: every other surely came after it. Where the times leave that open, or
 * one of them is not known, nobody is said to have been.
 */
export const isFirst = (own: Dated, others: readonly Dated[]): boolean => others.every((it) => own.published !== null && it.published !== null && isBefore(own.published, it.published))
