import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBefore } from './moments.ts'

const cases: [name: string, a: string, b: string, expected: boolean][] = [
  ['an earlier day', '2031-03-12', '2031-03-13', true],
  ['the same day without an hour is not before', '2031-03-13', '2031-03-13T18:40:00Z', false],
  ['nor after', '2031-03-13T18:40:00Z', '2031-03-13', false],
  ['hours count across zones', '2031-03-13T19:00:00+02:00', '2031-03-13T18:00:00+00:00', true],
]
for (const [name, a, b, expected] of cases) test(name, () => assert.equal(isBefore(a, b), expected))
