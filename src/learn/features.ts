import { hashOf, mixed } from './hash.ts'

/**
 * The features of one position, as a growing list of hashes that is used again for the next
 * position. A feature function adds; the learner reads `hashes[0 … length)`.
 */
export interface FeatureList {
  hashes: Int32Array
  length: number
}

export const featureList = (): FeatureList => ({ hashes: new Int32Array(128), length: 0 })

export function add(features: FeatureList, hash: number): void {
  makeRoom(features, 1)
  features.hashes[features.length++] = hash
}

/**
 * Adds the answers to some questions, each mixed with its question, so that one word in two places
 * makes two features. A list at once costs half of what a call for each does.
 */
export function say(features: FeatureList, questions: Int32Array, answers: readonly number[]): void {
  makeRoom(features, answers.length)
  const { hashes, length } = features
  for (let i = 0; i < answers.length; i++) hashes[length + i] = mixed(questions[i]!, answers[i]!)
  features.length = length + answers.length
}

/** The hashes of as many questions as a feature function may ask; `name` keeps them apart from another's. */
export const questions = (name: string, count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => hashOf(`${name} ${i}`))

function makeRoom(features: FeatureList, more: number): void {
  if (features.length + more <= features.hashes.length) return
  const longer = new Int32Array((features.length + more) * 2)
  longer.set(features.hashes)
  features.hashes = longer
}
