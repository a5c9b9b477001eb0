import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import { parentsOf } from './nesting.ts'

const at = (source: Span[], cue: Span[], content: Span[]): Attribution => ({ id: 'a', source, cue, content, score: 1 })

const cases: [name: string, attributions: Attribution[], expected: (number | null)[]][] = [
  ['side by side, neither stands in the other', [at([], [[0, 4]], [[5, 20]]), at([], [[30, 34]], [[35, 50]])], [null, null]],
  ['[Lund warned [of a storm]], the harbour said', [at([[0, 4]], [[5, 11]], [[12, 22]]), at([[24, 35]], [[36, 40]], [[0, 22]])], [1, null]],
  ['three deep, each in the next', [at([], [[0, 4]], [[5, 100]]), at([], [[10, 14]], [[15, 90]]), at([], [[20, 24]], [[25, 80]])], [null, 0, 1]],
  ['between the two halves of a quotation is not inside it', [at([], [[20, 24]], [[0, 10], [40, 50]]), at([], [[25, 30]], [[31, 35]])], [null, null]],
  ['who tells of a quotation’s first sentence tells of the quotation', [at([[12, 16]], [[17, 21]], [[0, 10], [50, 90]]), at([[38, 48]], [[24, 36]], [[0, 22]])], [1, null]],
  ['a cue inside its own content holds nobody up', [at([], [[5, 8]], [[0, 30]]), at([], [[5, 8]], [[0, 30]])], [null, null]],
]
for (const [name, attributions, expected] of cases) test(name, () => assert.deepEqual(parentsOf(attributions), expected))

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]): Span => [start, start + length])
const attribution = fc.record({ source: fc.array(span, { maxLength: 1 }), cue: fc.array(span, { maxLength: 2 }), content: fc.array(span, { minLength: 1, maxLength: 3 }) })
  .map(({ source, cue, content }) => at(source, cue, content))

test('from any statement outwards the way ends', () => {
  fc.assert(fc.property(fc.array(attribution, { maxLength: 12 }), (attributions) => {
    const parents = parentsOf(attributions)
    for (const start of parents.keys()) {
      let steps = 0
      for (let i: number | null = start; i !== null; i = parents[i]!) assert.ok(steps++ <= attributions.length)
    }
  }))
})

test('ten thousand statements are nested in an instant', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => at([], [[i * 10, i * 10 + 3]], [[i * 10 + 3, i * 10 + 9]]))
  assert.ok(parentsOf(many).every((parent) => parent === null))
})
