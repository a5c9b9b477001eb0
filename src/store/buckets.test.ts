import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bucketQuery, isPhrase, lowest, stepsFor, wayTo } from './buckets.ts'

const cases: [what: string, article: number, buckets: number, low: number, query: string | null][] = [
  ['the newest thousands, the one begun included', 66_123, 4, 63_000, "'~63' | '~64' | '~65' | '~66'"],
  ['a store that has no more is looked through as a whole', 3_999, 4, 0, null],
  ['the last of a thousand belongs to it', 9_999, 1, 9_000, "'~9'"],
]
for (const [what, article, buckets, low, query] of cases)
  test(what, () => assert.deepEqual([lowest(article, buckets), bucketQuery(lowest(article, buckets), article)], [low, query]))

const texts: [text: string | undefined, isPhrase: boolean][] = [['"the two ports"', true], ['gulls "two ports"', true], ['well-known', true], ['"ports"', false], ['two ports', false], ['-ports "', false], [undefined, false]]
for (const [text, expected] of texts) test(`${text} is ${expected ? 'a' : 'no'} phrase`, () => assert.equal(isPhrase(text), expected))

test('a phrase is looked for near first, by walking, and then further and further by the index', () => {
  assert.deepEqual(stepsFor('"two ports"', 66_123), [65_923, 65_000, 63_000, 59_000, 35_000])
  assert.deepEqual(stepsFor('"two ports"', 66_123).map((low) => wayTo('"two ports"', low, 66_123)), ['walk', 'leap', 'leap', 'leap', 'leap'])
  assert.deepEqual([stepsFor('ports', 66_123), wayTo('ports', 63_000, 66_123)], [[63_000, 35_000], null])
})
