import { test } from 'node:test'
import assert from 'node:assert/strict'
import { genderOfName } from './given-names.ts'

const cases: [given: string, gender: 'he' | 'she' | null][] = [
  ['joan', 'she'], ['mark', 'he'],
  ['leslie', null], // both bear it
  ['andrea', null], // a man's name in Italy
  ['tolvar', null], // nobody knows
]
for (const [given, gender] of cases) test(`${given} tells ${gender ?? 'nothing'}`, () => assert.equal(genderOfName(given), gender))
