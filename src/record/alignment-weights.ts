/*
 * What the models of `alignment.ts` have learned: by `training/alignment/fit.ts`, from pairs of official accounts. The limit
 * of *only* is the lowest of those tried at which it has a precision of .92 in cross-validation. That of *both* would be .6; on
 * pairs that nothing was tuned on it had to be .85 for the same.
 */

/** How likely two passages are one point. */
export interface Likening {
  readonly weights: { readonly bias: number; readonly shared: number; readonly covered: number; readonly meaning: number; readonly condition: number }
  /** From this likeness on two passages that are each other's likest are one point. */
  readonly limit: number
}

// No annotated pair has one condition in two wordings: that weight is set by hand.
const CONDITION = 3

/** Without an encoder. */
export const BY_WORDS: Likening = {
  weights: { bias: -3.34, shared: 3.76, covered: 5.82, meaning: 0, condition: CONDITION },
  limit: 0.85,
}

/** With an encoder's word on how alike they are in meaning. */
export const BY_MEANING: Likening = {
  weights: { bias: -3.66, shared: 3.03, covered: 5.81, meaning: 5.93, condition: CONDITION },
  limit: 0.85,
}

/** How likely a passage stands alone. By words in any case: an encoder's word on it was tried, and gained nothing. */
export interface Standing {
  readonly weights: { readonly bias: number; readonly best: number; readonly near: number; readonly spoken: number; readonly unheard: number; readonly heard: number }
  /** From this likelihood on it is said to; what reaches neither limit is left open. */
  readonly limit: number
}

export const ALONE: Standing = {
  weights: { bias: 2.81, best: -3.95, near: -1.21, spoken: -0.99, unheard: 0.09, heard: -1.6 },
  limit: 0.8,
}
