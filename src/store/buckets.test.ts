import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bucketQuery, lowest } from './buckets.ts'

const cases: [what: string, article: number, buckets: number, low: number, query: string | null][] = [
  ['the newest thousands, the one begun included', 66_123, 4, 63_000, "'~63' | '~64' | '~65' | '~66'"],
  ['a store that has no more is looked through as a whole', 3_999, 4, 0, null],
  ['the last of a thousand belongs to it', 9_999, 1, 9_000, "'~9'"],
]
for (const [what, article, buckets, low, query] of cases)
  test(what, () => assert.deepEqual([lowest(article, buckets), bucketQuery(lowest(article, buckets), article)], [low, query]))
