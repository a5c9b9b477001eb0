import { test } from 'node:test'
import assert from 'node:assert/strict'
import { bestPaths, lattice, type Lattice } from '../learn/chain.ts'
import { joinedCue, joinRoles, type Joining } from './joining.ts'

const none = [[0, 0], [0, 0]]
const weights = (change: Partial<Joining>): Joining => ({
  encoder: 'e', cue: { constant: 0, linear: 1, encoder: 1 }, otherCue: { constant: -1, encoder: 1 }, roles: { linear: 1, encoder: 1 },
  steps: none, first: [0, 0], last: [0, 0], confidence: [], publish: 0.9, propose: 0.4, ...change,
})
const near = (found: number, expected: number) => assert.ok(Math.abs(found - expected) < 1e-4, `${found} ≠ ${expected}`)

/** A lattice of two labels, as the linear model has left it. */
function left(nodes: readonly number[]): Lattice {
  const space = lattice(2)
  space.node.set(nodes)
  space.step.fill(0)
  return space
}

const labels = (nodes: number[], heard: number[], joining: Joining): number[] => {
  const space = left(nodes)
  joinRoles(space, Float32Array.from(heard), joining)
  return [...bestPaths({ length: heard.length / 2 } as Parameters<typeof bestPaths>[0], space, { most: 1 })[0]!.labels]
}

test('two that agree are surer than one', () => near(joinedCue(0.8, Math.log(4), weights({})), 16 / 17))
test('two that contradict each other leave it open', () => near(joinedCue(0.8, -Math.log(4), weights({})), 0.5))
test('where the linear model is not asked, the encoder answers alone', () => near(joinedCue(null, 1, weights({})), 0.5))

test('the louder voice decides each label', () => {
  assert.deepEqual(labels([2, 0, 0, 1, 0, 3], [0, 1, 4, 0, 0, 0], weights({})), [0, 0, 1])
})

test('a voice without weight is not heard', () => {
  const [linear, encoder] = [[2, 0, 0, 1, 0, 3], [0, 9, 9, 0, 9, 0]]
  assert.deepEqual(labels(linear, encoder, weights({ roles: { linear: 1, encoder: 0 } })), [0, 1, 1])
  assert.deepEqual(labels(linear, encoder, weights({ roles: { linear: 0, encoder: 1 } })), [1, 0, 0])
})

test('the encoder has its own opinion of steps, beginnings and ends', () => {
  const even = [0, 0, 0, 0, 0, 0]
  assert.deepEqual(labels(even, [1, 0, 0, 0.5, 1, 0], weights({ steps: [[1, 0], [0, 1]] })), [0, 0, 0])
  assert.deepEqual(labels(even, even, weights({ first: [0, 1], last: [1, 0], steps: [[0, 0], [0, 1]] })), [1, 1, 0])
})
