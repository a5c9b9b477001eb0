import { test } from 'node:test'
import assert from 'node:assert/strict'
import { printedMoment } from './moment-print.ts'

const cases: [iso: string, expected: string][] = [
  ['2026-03-03T18:40:00+01:00', '2026-03-03 18:40 +01:00'],
  ['2026-03-03T18:40:12.000Z', '2026-03-03 18:40 UTC'],
  ['2026-03-03T18:40', '2026-03-03 18:40'],
  ['2026-03-03', '2026-03-03'],
]
for (const [iso, expected] of cases) test(iso, () => assert.equal(printedMoment(iso), expected))
