import { test } from 'node:test'
import assert from 'node:assert/strict'
import { agglomerated } from './agglomeration.ts'

// Points on a line: the nearer, the more akin.
interface Points {
  readonly at: readonly number[]
}
const middle = ({ at }: Points) => at.reduce((sum, x) => sum + x, 0) / at.length
const how = {
  kinship: (a: Points, b: Points) => 10 - Math.abs(middle(a) - middle(b)),
  joined: (a: Points, b: Points) => ({ at: [...a.at, ...b.at].sort((x, y) => x - y) }),
  least: 7,
}

const cases: [name: string, points: number[], neighbours: number[][], expected: number[][]][] = [
  ['nothing gives nothing', [], [], []],
  ['what is near is joined', [1, 2, 20, 21], [[1], [0], [3], [2]], [[1, 2], [20, 21]]],
  ['what was joined is compared as one', [0, 1, 3.4], [[1], [2], [1]], [[0, 1, 3.4]]],
  ['the nearest go first, so that a chain doesn’t hang together', [0, 2.9, 5.7, 8.6], [[1], [2], [3], []], [[0], [2.9, 5.7], [8.6]]],
  ['what nobody is compared with stays alone', [1, 1, 1], [[1], [], []], [[1], [1, 1]]],
  ['equally near ones don’t wait for each other for ever', [0, 1, 2, 3], [[1, 2, 3], [2, 3], [3], []], [[0, 1, 2, 3]]],
]
for (const [name, points, neighbours, expected] of cases)
  test(name, () => {
    const joint = agglomerated(points.map((at): Points => ({ at: [at] })), neighbours, how)
    assert.deepEqual(joint.map(({ at }) => [...at]).sort((a, b) => a[0]! - b[0]! || a.length - b.length), expected)
  })
