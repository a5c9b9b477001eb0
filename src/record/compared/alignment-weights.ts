/*
 * What the models of `alignment.ts` have learned: by `training/alignment/fit.ts`, from pairs of official accounts. The limit
 * of *only* is the lowest at which it has a precision of .925, those of *both* leave it .9.
 */

/** How likely two passages are one point. */
export interface Likening {
  readonly weights: { readonly bias: number; readonly shared: number; readonly covered: number; readonly meaning: number; readonly condition: number }
  /** From this likeness on two passages that are each other's likest are one point. */
  readonly limit: number
  /** From this likeness on a passage joins the point of its likest, though that is linked with another. */
  readonly joining: number
}

// No annotated pair has one condition in two wordings: that weight is set by hand.
const CONDITION = 3

/** Without an encoder. */
export const BY_WORDS: Likening = {
  weights: { bias: -3.61, shared: 4.14, covered: 5.21, meaning: 0, condition: CONDITION },
  limit: 0.75,
  joining: 0.9,
}

/** With an encoder's word on how alike they are in meaning. */
export const BY_MEANING: Likening = {
  weights: { bias: -3.89, shared: 3.15, covered: 5.59, meaning: 5.86, condition: CONDITION },
  limit: 0.8,
  joining: 0.9,
}

/** How likely a passage stands alone. By words in any case: an encoder's word on it was tried, and gained nothing. */
export interface Standing {
  readonly weights: { readonly bias: number; readonly best: number; readonly near: number; readonly spoken: number; readonly unheard: number; readonly heard: number }
  /** From this likelihood on it is said to; what reaches neither limit is left open. */
  readonly limit: number
}

export const ALONE: Standing = {
  weights: { bias: 2.3, best: -3.84, near: -0.94, spoken: -0.56, unheard: 0.5, heard: -1.5 },
  limit: 0.84,
}
