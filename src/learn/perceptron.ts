import type { Classifier } from './classifier.ts'
import type { FeatureList } from './features.ts'

/**
 * Trains a classifier by the averaged perceptron (Freund and Schapire 1999; averaging as in
 * Daumé 2006, section 2.5.2: a second table holds each update times its moment).
 */
export interface Perceptron extends Classifier {
  readonly weights: Float32Array
  readonly moments: Float64Array
  step: number
}

export function perceptron(classes: readonly string[], bits: number): Perceptron {
  const size = (1 << bits) * classes.length
  return { classes, bits, scale: 1, weights: new Float32Array(size), moments: new Float64Array(size), step: 1 }
}

/** One mistake: towards the right class, away from the guessed one. Call `tick` once an example, mistake or not. */
export function correct(model: Perceptron, features: FeatureList, right: number, guessed: number): void {
  const mask = (1 << model.bits) - 1
  for (let f = 0; f < features.length; f++) {
    const row = (features.hashes[f]! & mask) * model.classes.length
    bump(model, row + right, 1)
    bump(model, row + guessed, -1)
  }
}

export function tick(model: Perceptron): void {
  model.step++
}

function bump(model: Perceptron, at: number, by: number): void {
  model.weights[at]! += by
  model.moments[at]! += by * model.step
}

/** The classifier with the mean of all weights that there were on the way. */
export function averaged(model: Perceptron): Classifier {
  const weights = model.weights.map((weight, i) => weight - model.moments[i]! / model.step)
  return { classes: model.classes, bits: model.bits, scale: 1, weights }
}
