/*
 * What the models of `alignment.ts` have learned: by `training/alignment/fit.ts`, from pairs of official accounts. In
 * folds, the limits of *only* leave what is written a precision of .94 and what is said aloud .96, those of *both* .92.
 */

/** How likely two passages are one point. */
export interface Likening {
  readonly weights: { readonly bias: number; readonly shared: number; readonly covered: number; readonly meaning: number; readonly condition: number; readonly agreement: number; readonly aloud: number }
  /** From this likeness on two passages that are each other's likest are one point. */
  readonly limit: number
  /** From this likeness on a passage joins the point of its likest, though that is linked with another. */
  readonly joining: number
}

// No annotated pair has one condition in two wordings: that weight is set by hand.
const CONDITION = 3

/** Without an encoder. */
export const BY_WORDS: Likening = {
  weights: { bias: -3.31, shared: 3.55, covered: 4.24, meaning: 0, condition: CONDITION, agreement: 3.95, aloud: -0.57 },
  limit: 0.8,
  joining: 0.9,
}

/** With an encoder's word on how alike they are in meaning. */
export const BY_MEANING: Likening = {
  weights: { bias: -3.78, shared: 2.47, covered: 4.05, meaning: 7.66, condition: CONDITION, agreement: 3.52, aloud: -0.53 },
  limit: 0.75,
  joining: 0.9,
}

/** How likely a passage stands alone: by words, and by how many come nearer in meaning to the other account. */
export interface Standing {
  readonly weights: {
    readonly bias: number; readonly best: number; readonly near: number; readonly unheard: number; readonly heard: number
    readonly outdone: number; readonly around: number; readonly spoken: number
  }
  /** From this likelihood on it is said to; what reaches neither limit is left open. */
  readonly limit: { readonly written: number; readonly aloud: number }
}

/** Of speeches a readout says much in words of its own. */
const ALONE_LIMIT = { written: 0.8, aloud: 0.9 }

/** Without an encoder. */
export const ALONE_BY_WORDS: Standing = {
  weights: { bias: 1.65, best: -3.83, near: -1.09, unheard: 0.59, heard: -1.63, outdone: 0, around: 1.16, spoken: -0.65 },
  limit: ALONE_LIMIT,
}

/** With an encoder. */
export const ALONE: Standing = {
  weights: { bias: 1.26, best: -3.46, near: -0.99, unheard: 0.6, heard: -1.61, outdone: 4.41, around: 1.11, spoken: -0.59 },
  limit: ALONE_LIMIT,
}
