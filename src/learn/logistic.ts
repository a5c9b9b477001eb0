import type { FeatureList } from './features.ts'

/** A yes-or-no question answered by logistic regression over hashed features. */
export interface Logistic {
  readonly weights: Float32Array | Int8Array
  readonly bits: number
  readonly scale: number
}

/** How likely the answer is yes, from 0 to 1. */
export function likelihood(model: Logistic, features: FeatureList): number {
  return sigmoid(sumOf(model, features) * model.scale)
}

function sumOf({ weights, bits }: Logistic, features: FeatureList): number {
  const mask = (1 << bits) - 1
  let sum = 0
  for (let f = 0; f < features.length; f++) sum += weights[features.hashes[f]! & mask]!
  return sum
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Logistic regression in training, by AdaGrad. */
export interface LogisticTrainer {
  readonly model: Logistic & { readonly weights: Float32Array }
  readonly squares: Float32Array
  readonly rate: number
  readonly decay: number
}

export function logisticTrainer(bits: number, rate: number, decay: number): LogisticTrainer {
  return { model: { weights: new Float32Array(1 << bits), bits, scale: 1 }, squares: new Float32Array(1 << bits), rate, decay }
}

export function learnAnswer({ model, squares, rate, decay }: LogisticTrainer, features: FeatureList, yes: boolean): void {
  const mask = (1 << model.bits) - 1
  const error = likelihood(model, features) - (yes ? 1 : 0)
  for (let f = 0; f < features.length; f++) {
    const at = features.hashes[f]! & mask
    const slope = error + decay * model.weights[at]!
    squares[at]! += slope * slope
    model.weights[at]! -= (rate * slope) / Math.sqrt(squares[at]! + 1e-8)
  }
}
