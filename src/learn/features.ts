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
  if (features.length === features.hashes.length) {
    const longer = new Int32Array(features.length * 2)
    longer.set(features.hashes)
    features.hashes = longer
  }
  features.hashes[features.length++] = hash
}
