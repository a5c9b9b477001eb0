import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bestPaths, type Chain, lattice, logSums, marginal, score, type Sequence } from './chain.ts'
import { chainTrainer, learn } from './train-chain.ts'
import { randomFrom } from './random.ts'

const LABELS = ['a', 'b', 'c']

/** A chain with random weights and a short random sequence, small enough to try every labelling. */
function drawn(seed: number, length: number): { model: Chain; sequence: Sequence } {
  const random = randomFrom(seed)
  const weights = (size: number) => Float32Array.from({ length: size }, () => random() * 4 - 2)
  const ragged = () => ({
    hashes: Int32Array.from({ length: length * 2 }, () => Math.floor(random() * 1e9)),
    starts: Int32Array.from({ length: length + 1 }, (_, i) => i * 2),
  })
  return {
    model: { labels: LABELS, nodes: weights(16 * 3), nodeBits: 4, nodeScale: 1, steps: weights(16 * 9), stepBits: 4, stepScale: 1 },
    sequence: { length, node: ragged(), step: ragged() },
  }
}

function labellings(length: number): number[][] {
  if (length === 0) return [[]]
  return labellings(length - 1).flatMap((start) => LABELS.map((_, c) => [...start, c]))
}

function worth(space: ReturnType<typeof lattice>, labels: readonly number[]): number {
  return labels.reduce((sum, c, i) => sum + space.node[i * 3 + c]! + (i > 0 ? space.step[(i * 3 + labels[i - 1]!) * 3 + c]! : 0), 0)
}

const drawing = [fc.integer(), fc.integer({ min: 1, max: 5 })] as const

test('the best paths are the best of all labellings, in order', () => {
  fc.assert(fc.property(...drawing, fc.integer({ min: 1, max: 6 }), (seed, length, most) => {
    const { model, sequence } = drawn(seed, length)
    const space = lattice(3)
    score(model, sequence, space)
    const all = labellings(length).map((labels) => worth(space, labels)).sort((a, b) => b - a)
    const paths = bestPaths(sequence, space, { most })
    assert.equal(new Set(paths.map(({ labels }) => labels.join())).size, Math.min(most, all.length))
    paths.forEach(({ labels, score }, i) => {
      assert.ok(Math.abs(score - all[i]!) < 1e-9)
      assert.ok(Math.abs(worth(space, [...labels]) - score) < 1e-9)
    })
  }))
})

test('no path is further from the best than is asked', () => {
  fc.assert(fc.property(...drawing, (seed, length) => {
    const { model, sequence } = drawn(seed, length)
    const space = lattice(3)
    score(model, sequence, space)
    const all = bestPaths(sequence, space, { most: Infinity })
    assert.deepEqual(bestPaths(sequence, space, { most: Infinity, within: 3 }), all.filter(({ score }) => score >= all[0]!.score - 3))
  }))
})

test('marginals are the share of the labellings that have the label', () => {
  fc.assert(fc.property(...drawing, (seed, length) => {
    const { model, sequence } = drawn(seed, length)
    const space = lattice(3)
    score(model, sequence, space)
    const all = labellings(length).map((labels) => ({ labels, weight: Math.exp(worth(space, labels)) }))
    const sum = all.reduce((total, { weight }) => total + weight, 0)
    const total = logSums(sequence, space)
    for (let i = 0; i < length; i++)
      for (let c = 0; c < 3; c++) {
        const share = all.filter(({ labels }) => labels[i] === c).reduce((part, { weight }) => part + weight, 0) / sum
        assert.ok(Math.abs(marginal(space, total, i, c) - share) < 1e-6)
      }
  }))
})

test('training on one sequence makes its labels the best', () => {
  const trainer = chainTrainer(LABELS, { node: 8, step: 8 }, 0.3, 0)
  const { sequence } = drawn(7, 6)
  const right = Uint8Array.from([0, 1, 1, 2, 0, 0])
  const first = learn(trainer, sequence, right)
  for (let round = 0; round < 30; round++) learn(trainer, sequence, right)
  assert.ok(learn(trainer, sequence, right) < first / 5)
  score(trainer.model, sequence, trainer.space)
  assert.deepEqual(bestPaths(sequence, trainer.space, { most: 1 })[0]!.labels, right)
})
