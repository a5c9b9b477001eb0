import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFirst } from './firsts.ts'

const cases: [name: string, own: string | null, others: (string | null)[], first: boolean][] = [
  ['what came an hour earlier was first', '2031-03-13T17:00:00Z', ['2031-03-13T18:00:00Z', '2031-03-14'], true],
  ['what came later was not', '2031-03-13T19:00:00Z', ['2031-03-13T18:00:00Z'], false],
  ['of a day without an hour nobody knows', '2031-03-13', ['2031-03-13T18:00:00Z'], false],
  ['nor of a text without a date', '2031-03-13T17:00:00Z', [null], false],
  ['nor of its own', null, ['2031-03-14'], false],
]
for (const [name, own, others, first] of cases) test(name, () => assert.equal(isFirst({ published: own }, others.map((published) => ({ published }))), first))
