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
  back: Uint8Array
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
    back: new Uint8Array(capacity * labels),
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

/**
 * The likeliest labellings, the best first, after `score`: at most so many, and none that is further from the best than `within`, as a
 * difference of scores. Each but the first leaves a better one at some place, goes to another label there, and on from it in the best way.
 */
export function bestPaths({ length }: Sequence, space: Lattice, { most, within = Infinity }: { readonly most: number; readonly within?: number }): Path[] {
  if (length === 0) return []
  bestWays(length, space)
  const last = length - 1
  const open: Branch[] = Array.from({ length: space.labels }, (_, label) => ({ at: last, label, rest: new Uint8Array(length), score: space.forward[last * space.labels + label]! }))
  const least = open.reduce((top, { score }) => Math.max(top, score), -Infinity) - within
  const paths: Path[] = []
  while (paths.length < most) {
    const branch = takeBest(open, least)
    if (!branch) break
    const path = { labels: labelsOf(branch, space), score: branch.score }
    paths.push(path)
    branchOff(path, branch.at, space, least, open)
  }
  return paths
}

/** A path that has this label here, the labels of another path behind, and the best ones before. */
interface Branch {
  readonly at: number
  readonly label: number
  readonly rest: Uint8Array
  readonly score: number
}

/** Fills `forward` with the best score of any way to each label, and `back` with the label that this way comes from. */
function bestWays(length: number, { labels: width, node, step, back, forward: best }: Lattice): void {
  for (let c = 0; c < width; c++) best[c] = node[c]!
  for (let i = 1; i < length; i++)
    for (let c = 0; c < width; c++) {
      let top = -Infinity
      for (let p = 0; p < width; p++) {
        const value = best[(i - 1) * width + p]! + step[(i * width + p) * width + c]!
        if (value > top) { top = value; back[i * width + c] = p }
      }
      best[i * width + c] = top + node[i * width + c]!
    }
}

function takeBest(open: Branch[], least: number): Branch | undefined {
  let top = -1
  for (let k = 0; k < open.length; k++) if (open[k]!.score >= least && (top < 0 || open[k]!.score > open[top]!.score)) top = k
  if (top < 0) return undefined
  const branch = open[top]!
  open[top] = open.at(-1)!
  open.pop()
  return branch
}

function labelsOf({ at, label: own, rest }: Branch, { labels: width, back }: Lattice): Uint8Array {
  const labels = rest.slice()
  for (let i = at, label = own; i >= 0; label = back[i * width + label]!, i--) labels[i] = label
  return labels
}

/** Adds the paths that leave this one before a place, as far as they are likely enough. */
function branchOff({ labels, score }: Path, before: number, { labels: width, node, step, forward: best }: Lattice, least: number, open: Branch[]): void {
  for (let i = before; i > 0; i--) {
    const c = labels[i]!
    const rest = score - best[i * width + c]! + node[i * width + c]!
    for (let p = 0; p < width; p++) {
      const other = best[(i - 1) * width + p]! + step[(i * width + p) * width + c]! + rest
      if (p !== labels[i - 1] && other >= least) open.push({ at: i - 1, label: p, rest: labels, score: other })
    }
  }
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
