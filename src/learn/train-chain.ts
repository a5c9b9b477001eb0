import { type Chain, type Lattice, lattice, logSums, marginal, type Ragged, score, type Sequence } from './chain.ts'

/** A chain that is being trained, with AdaGrad's sums of squared gradients (Duchi, Hazan and Singer 2011). */
export interface ChainTrainer {
  readonly model: Chain & { readonly nodes: Float32Array; readonly steps: Float32Array }
  readonly nodeSquares: Float32Array
  readonly stepSquares: Float32Array
  readonly space: Lattice
  readonly rate: number
  /** Weight decay applied where a feature occurs. */
  readonly decay: number
}

export function chainTrainer(labels: readonly string[], bits: { node: number; step: number }, rate: number, decay: number): ChainTrainer {
  const nodes = new Float32Array((1 << bits.node) * labels.length)
  const steps = new Float32Array((1 << bits.step) * labels.length ** 2)
  return {
    model: { labels, nodes, steps, nodeBits: bits.node, stepBits: bits.step, nodeScale: 1, stepScale: 1 },
    nodeSquares: new Float32Array(nodes.length),
    stepSquares: new Float32Array(steps.length),
    space: lattice(labels.length),
    rate,
    decay,
  }
}

/** One step down the negative log-likelihood of `right`; gives that value before the step. */
export function learn(trainer: ChainTrainer, sequence: Sequence, right: Uint8Array): number {
  const { model, space } = trainer
  score(model, sequence, space)
  const total = logSums(sequence, space)
  const loss = total - pathScore(sequence, space, right)
  descendNodes(trainer, sequence, right, total)
  descendSteps(trainer, sequence, right, total)
  return loss
}

function pathScore(sequence: Sequence, { node, step, labels: width }: Lattice, right: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < sequence.length; i++) {
    sum += node[i * width + right[i]!]!
    if (i > 0) sum += step[(i * width + right[i - 1]!) * width + right[i]!]!
  }
  return sum
}

function descendNodes(trainer: ChainTrainer, sequence: Sequence, right: Uint8Array, total: number): void {
  const { model, nodeSquares, space } = trainer
  const width = model.labels.length
  const gradient = new Float64Array(width)
  for (let i = 0; i < sequence.length; i++) {
    for (let c = 0; c < width; c++) gradient[c] = marginal(space, total, i, c) - (right[i] === c ? 1 : 0)
    descend(trainer, model.nodes, nodeSquares, model.nodeBits, sequence.node, i, gradient)
  }
}

function descendSteps(trainer: ChainTrainer, sequence: Sequence, right: Uint8Array, total: number): void {
  const { model, stepSquares, space } = trainer
  const { node, step, forward, backward, labels: width } = space
  const gradient = new Float64Array(width * width)
  for (let i = 1; i < sequence.length; i++) {
    for (let p = 0; p < width; p++)
      for (let c = 0; c < width; c++) {
        const log = forward[(i - 1) * width + p]! + step[(i * width + p) * width + c]! + node[i * width + c]! + backward[i * width + c]! - total
        gradient[p * width + c] = Math.exp(log) - (right[i - 1] === p && right[i] === c ? 1 : 0)
      }
    descend(trainer, model.steps, stepSquares, model.stepBits, sequence.step, i, gradient)
  }
}

function descend({ rate, decay }: ChainTrainer, table: Float32Array, squares: Float32Array, bits: number, { hashes, starts }: Ragged, i: number, gradient: Float64Array): void {
  const mask = (1 << bits) - 1
  for (let f = starts[i]!; f < starts[i + 1]!; f++) {
    const row = (hashes[f]! & mask) * gradient.length
    for (let c = 0; c < gradient.length; c++) {
      const slope = gradient[c]! + decay * table[row + c]!
      if (Math.abs(slope) < 1e-5) continue
      squares[row + c]! += slope * slope
      table[row + c]! -= (rate * slope) / Math.sqrt(squares[row + c]! + 1e-8)
    }
  }
}
