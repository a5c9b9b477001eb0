import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fitted } from './fitted.ts'

const rows = [-2, -1, 0, 1, 2].flatMap((x) => [0, 1].map((other) => [1, x, other]))

test('what decides is weighed, and what does not is not', () => {
  const [constant, x, other] = fitted(rows, rows.map((row) => row[1]! > 0)) as [number, number, number]
  assert.ok(x > 1 && Math.abs(other) < 0.5 && constant < 0, `${constant} ${x} ${other}`)
})

test('where the answers are even, nothing is sure', () => {
  const twice = [...rows, ...rows]
  const weights = fitted(twice, twice.map((_, i) => i < rows.length))
  assert.ok(weights.every((weight) => Math.abs(weight) < 1e-6), weights.join())
})
