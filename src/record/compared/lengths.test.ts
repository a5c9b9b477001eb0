import { test } from 'node:test'
import assert from 'node:assert/strict'
import { minutesIn } from './lengths.ts'

const cases: readonly (readonly [length: string, minutes: number | null])[] = [
  ['one hour and forty minutes', 100], ['an hour and forty minutes', 100], ['100 minutes', 100], ['two-hour', 120], ['an hour and a half', 90],
  ['two-and-a-half-hour', 150], ['half an hour', 30], ['half-an-hour', 30], ['forty-five minutes', 45], ['three days', 3 * 24 * 60], ['1.5 hours', 90],
  ['about two hours', null], ['more than an hour', null], ['several hours', null], ['marathon', null], ['', null],
]

for (const [length, minutes] of cases) test(`"${length}" is ${minutes ?? 'no exact length'}`, () => assert.equal(minutesIn(length), minutes))
