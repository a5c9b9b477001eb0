import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { firstPlace } from './first-place.ts'

test('the first place that passes is found, or the end', () => {
  fc.assert(fc.property(fc.nat(100), fc.nat(120), (length, from) => assert.equal(firstPlace(length, (place) => place >= from), Math.min(from, length))))
})

test('no place beyond the last is asked for, and few of a million are', () => {
  const asked: number[] = []
  firstPlace(1_000_000, (place) => (asked.push(place), place > 999_998))
  assert.ok(asked.every((place) => place >= 0 && place < 1_000_000))
  assert.ok(asked.length <= 20)
})
