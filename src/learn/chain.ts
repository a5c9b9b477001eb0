import { addRows } from './rows.ts'

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed
 * features. A position's label is scored by the features of that position; a pair of neighbouring
 * labels by the features of the step between them, which is what makes boundaries learnable.
 */
export interface Chain {
  readonly labels: readonly string[]
  /** 2^bits rows of one weight a label. */
  readonly nodes: Float32Array | Int8Array
  readonly nodeBits: number
  /** 2^bits rows of one weight a pair of labels, `from * labels + to`. */
  readonly steps: Float32Array | Int8Array
  readonly stepBits: number
  readonly nodeScale: number
  readonly stepScale: number
}

/** The features of a sequence: those of position `i` are `hashes[starts[i] … starts[i + 1])`. */
export interface Sequence {
  length: number
  readonly node: Ragged
  /** Step `i` leads from position `i - 1` to `i`; step 0 has no features. */
  readonly step: Ragged
}

export interface Ragged {
  hashes: Int32Array
  starts: Int32Array
}

/** Working memory for one sequence at a time, grown as needed and used again. */
export interface Lattice {
  capacity: number
  labels: number
  node: Float64Array
  step: Float64Array
  forward: Float64Array
  backward: Float64Array
}

export function lattice(labels: number): Lattice {
  return sized({ labels } as Lattice, 64)
}

function sized(space: Lattice, capacity: number): Lattice {
  const { labels } = space
  return Object.assign(space, {
    capacity,
    node: new Float64Array(capacity * labels),
    step: new Float64Array(capacity * labels * labels),
    forward: new Float64Array(capacity * labels),
    backward: new Float64Array(capacity * labels),
  })
}

/** Fills the lattice with the scores of labels and of pairs of labels. */
export function score(model: Chain, sequence: Sequence, space: Lattice): void {
  if (sequence.length > space.capacity) sized(space, sequence.length * 2)
  const width = model.labels.length
  sums(model.nodes, model.nodeBits, model.nodeScale, width, sequence.node, sequence.length, space.node)
  sums(model.steps, model.stepBits, model.stepScale, width * width, sequence.step, sequence.length, space.step)
}

function sums(weights: Float32Array | Int8Array, bits: number, scale: number, width: number, { hashes, starts }: Ragged, length: number, out: Float64Array): void {
  const table = { weights, bits, width }
  for (let i = 0; i < length; i++) {
    const at = i * width
    addRows(table, hashes, starts[i]!, starts[i + 1]!, out, at)
    for (let c = 0; c < width; c++) out[at + c]! *= scale
  }
}

/** A labelling, and the sum of its scores. */
export interface Path {
  readonly labels: Uint8Array
  readonly score: number
}

/** The likeliest labellings, the best first, after `score`: Viterbi's way, which remembers so many ways to each label instead of one. */
export function bestPaths({ length }: Sequence, space: Lattice, most: number): Path[] {
  if (length === 0) return []
  const { labels: width, node } = space
  const ways: Ways = { most, scores: new Float64Array(length * width * most).fill(-Infinity), back: new Uint16Array(length * width * most) }
  for (let c = 0; c < width; c++) ways.scores[c * most] = node[c]!
  for (let i = 1; i < length; i++) for (let c = 0; c < width; c++) extend(ways, space, i, c)
  const last = ways.scores.subarray((length - 1) * width * most)
  return [...last.keys()]
    .filter((way) => last[way]! > -Infinity)
    .sort((a, b) => last[b]! - last[a]!)
    .slice(0, most)
    .map((way) => ({ labels: labelsOf(ways, width, length, way), score: last[way]! }))
}

/** The best ways to each label of each position, in order, and for each the way that it goes on from, by its place among those before. */
interface Ways {
  readonly most: number
  readonly scores: Float64Array
  readonly back: Uint16Array
}

/** Since the ways to each label before are in order, the next best is the first that is left of one of them. */
function extend({ most, scores, back }: Ways, { labels: width, node, step }: Lattice, i: number, c: number): void {
  const firsts = new Uint16Array(width)
  const before = (i - 1) * width * most
  const at = (i * width + c) * most
  for (let rank = 0; rank < most; rank++) {
    let top = -Infinity
    let from = -1
    for (let p = 0; p < width; p++) {
      const value = firsts[p]! < most ? scores[before + p * most + firsts[p]!]! + step[(i * width + p) * width + c]! : -Infinity
      if (value > top) { top = value; from = p }
    }
    if (from < 0) return
    scores[at + rank] = top + node[i * width + c]!
    back[at + rank] = from * most + firsts[from]!++
  }
}

function labelsOf({ most, back }: Ways, width: number, length: number, way: number): Uint8Array {
  const labels = new Uint8Array(length)
  for (let i = length - 1; i >= 0; way = back[i * width * most + way]!, i--) labels[i] = Math.floor(way / most)
  return labels
}

/** Fills `forward` and `backward` with log sums over all labellings, after `score`; gives the log of their total. */
export function logSums(sequence: Sequence, space: Lattice): number {
  const { labels: width, node, step, forward, backward } = space
  const last = (sequence.length - 1) * width
  const terms = new Float64Array(width)
  for (let c = 0; c < width; c++) { forward[c] = node[c]!; backward[last + c] = 0 }
  for (let i = 1; i < sequence.length; i++) {
    for (let c = 0; c < width; c++) {
      for (let p = 0; p < width; p++) terms[p] = forward[(i - 1) * width + p]! + step[(i * width + p) * width + c]!
      forward[i * width + c] = logSum(terms) + node[i * width + c]!
    }
  }
  for (let i = sequence.length - 2; i >= 0; i--) {
    for (let p = 0; p < width; p++) {
      for (let c = 0; c < width; c++)
        terms[c] = backward[(i + 1) * width + c]! + node[(i + 1) * width + c]! + step[((i + 1) * width + p) * width + c]!
      backward[i * width + p] = logSum(terms)
    }
  }
  return logSum(forward.subarray(last, last + width))
}

/** How likely label `c` is at position `i`, after `logSums` gave `total`. */
export const marginal = (space: Lattice, total: number, i: number, c: number): number =>
  Math.exp(space.forward[i * space.labels + c]! + space.backward[i * space.labels + c]! - total)

/** All marginals, a row of one a label for each position. */
export function marginals(sequence: Sequence, space: Lattice, total: number): Float64Array {
  const all = new Float64Array(sequence.length * space.labels)
  for (let k = 0; k < all.length; k++) all[k] = Math.exp(space.forward[k]! + space.backward[k]! - total)
  return all
}

function logSum(values: Float64Array): number {
  let top = -Infinity
  for (let i = 0; i < values.length; i++) if (values[i]! > top) top = values[i]!
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] === top ? 1 : Math.exp(values[i]! - top)
  return top + Math.log(sum)
}
