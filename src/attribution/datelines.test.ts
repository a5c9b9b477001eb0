import { test } from 'node:test'
import assert from 'node:assert/strict'
import { withoutDatelines } from './datelines.ts'

const cases: [name: string, text: string, rest: string][] = [
  ['a town and a dash', 'BRANNOC — Sorvane’s foreign ministry', 'Sorvane’s foreign ministry'],
  ['two towns and an agency', 'HADREL/QUIST (CWS) - The presidents', 'The presidents'],
  ['a town, a day and an agency', 'PORT ELLERY, March 3 (CWS) -- The union', 'The union'],
  ['a body in capitals is no town', 'NATO said it was late', 'NATO said it was late'],
  ['a word with a dash is no dateline', 'UN-led talks', 'UN-led talks'],
  ['a dateline alone stays', 'BRANNOC —', 'BRANNOC —'],
]
for (const [name, text, rest] of cases)
  test(name, () => {
    const [one] = withoutDatelines(text, [{ source: [[0, text.length]], content: [] }])
    assert.equal(text.slice(...one!.source[0]!), rest)
  })

test('in the middle of a paragraph there are no datelines', () => {
  const text = 'It was BRANNOC — The union'
  assert.deepEqual(withoutDatelines(text, [{ source: [[7, text.length]], content: [] }])[0]!.source, [[7, text.length]])
})
