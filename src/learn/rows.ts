/** A table of weights: 2^bits rows of `width`; a feature's row is named by the low bits of its hash. */
export interface Table {
  readonly weights: Float32Array | Int8Array
  readonly bits: number
  readonly width: number
}

/**
 * Writes into `sums[at … at + width)` the sums of the rows of `hashes[from … to)`. Four columns are
 * added up at a time, since a sum that is kept in a register costs a third of one that is kept in
 * the list.
 */
export function addRows({ weights, bits, width }: Table, hashes: Int32Array, from: number, to: number, sums: Float32Array | Float64Array, at: number): void {
  const mask = (1 << bits) - 1
  let column = 0
  for (; column + 4 <= width; column += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let f = from; f < to; f++) {
      const cell = (hashes[f]! & mask) * width + column
      a += weights[cell]!
      b += weights[cell + 1]!
      c += weights[cell + 2]!
      d += weights[cell + 3]!
    }
    sums[at + column] = a
    sums[at + column + 1] = b
    sums[at + column + 2] = c
    sums[at + column + 3] = d
  }
  for (; column < width; column++) {
    let sum = 0
    for (let f = from; f < to; f++) sum += weights[(hashes[f]! & mask) * width + column]!
    sums[at + column] = sum
  }
}
