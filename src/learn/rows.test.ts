import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addRows } from './rows.ts'

const rows = fc.record({
  width: fc.integer({ min: 1, max: 11 }), // with and without columns left over from fours
  hashes: fc.array(fc.integer(), { maxLength: 9 }),
  seed: fc.integer({ min: 1, max: 99 }),
})

test('sums are those of the rows, column by column', () => {
  fc.assert(
    fc.property(rows, ({ width, hashes, seed }) => {
      const weights = Int8Array.from({ length: 16 * width }, (_, i) => (i * seed) % 251)
      const sums = new Float64Array(width + 2).fill(7)
      addRows({ weights, bits: 4, width }, Int32Array.from(hashes), 0, hashes.length, sums, 1)
      const expected = Array.from({ length: width }, (_, c) => hashes.reduce((sum, hash) => sum + weights[(hash & 15) * width + c]!, 0))
      assert.deepEqual([...sums], [7, ...expected, 7])
    }),
  )
})

test('only the hashes asked for are added', () => {
  const sums = new Float64Array(1)
  addRows({ weights: Int8Array.of(1, 2, 4, 8), bits: 2, width: 1 }, Int32Array.of(0, 1, 2, 3), 1, 3, sums, 0)
  assert.equal(sums[0], 6)
})
