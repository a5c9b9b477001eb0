import type { FeatureList } from './features.ts'
import { addRows } from './rows.ts'

/**
 * A linear classifier over hashed features. Row `hash & mask` of the table holds one weight a
 * class; colliding features share a row, which at these sizes costs nothing measurable.
 */
export interface Classifier {
  readonly classes: readonly string[]
  /** 2^bits rows of `classes.length` weights. */
  readonly weights: Float32Array | Int8Array
  readonly bits: number
  /** What one unit of weight is worth: 1 while training, the quantisation step once packed. */
  readonly scale: number
}

/** Writes the classes' scores for one position into `scores` and gives the index of the best. */
export function classify(model: Classifier, features: FeatureList, scores: Float32Array): number {
  addRows({ weights: model.weights, bits: model.bits, width: scores.length }, features.hashes, 0, features.length, scores, 0)
  return best(scores)
}

function best(scores: Float32Array): number {
  let at = 0
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[at]!) at = c
  return at
}
