import { test } from 'node:test'
import assert from 'node:assert/strict'
import { momentIn } from './moment.ts'

const cases: [raw: string | null, expected: string | null][] = [
  ['2026-03-03T10:00:00+01:00', '2026-03-03T10:00:00+01:00'],
  ['2026-03-03 10:00:00Z', '2026-03-03T10:00:00Z'],
  ['2026-03-03', '2026-03-03'],
  ['Tue, 03 Mar 2026 10:00:00 +0100', '2026-03-03T09:00:00Z'],
  ['Tue, 3 Mar 2026 10:00:00 EST', '2026-03-03T15:00:00Z'],
  ['3 Mar 2026 10:00', '2026-03-03'],
  ['yesterday', null],
  ['', null],
  [null, null],
]
for (const [raw, expected] of cases) test(`${raw}`, () => assert.equal(momentIn(raw), expected))
