import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { FEED_POLLS, nextPoll, nextRetry, nextVisit, PAGE_VISITS } from './schedule.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

test('a page that stays the same is visited ever less, one that changes more', () => {
  assert.equal(nextVisit(HOUR, { changed: false, ageMs: 0 }), 3 * HOUR)
  assert.equal(nextVisit(4 * HOUR, { changed: true, ageMs: 0 }), 2 * HOUR)
  assert.equal(nextVisit(20 * DAY, { changed: false, ageMs: 0 }), PAGE_VISITS.most)
  assert.equal(nextVisit(DAY, { changed: false, ageMs: 200 * DAY }), null)
})

test('a quiet feed is polled less, a lively one more', () => {
  assert.equal(nextPoll(HOUR, { fresh: 0, shown: 20, told: false }), 1.5 * HOUR)
  assert.equal(nextPoll(HOUR, { fresh: 1, shown: 20, told: false }), HOUR)
  assert.equal(nextPoll(HOUR, { fresh: 4, shown: 20, told: false }), HOUR / 2)
  assert.equal(nextPoll(HOUR, { fresh: 20, shown: 20, told: false }), HOUR / 4)
  assert.equal(nextPoll(HOUR, { fresh: 20, shown: 20, told: true }), FEED_POLLS.most)
})

test('no interval leaves its bounds, whatever came before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.nat(100), fc.nat(100), (every, fresh, shown) => {
      const next = nextPoll(every, { fresh, shown, told: false })
      return next >= FEED_POLLS.least && next <= FEED_POLLS.most
    }),
  )
})

test('what fails is tried again ever later, and given up in the end', () => {
  const waits = [1, 2, 3, 4, 5, 6].map((attempts) => nextRetry(attempts)!)
  assert.deepEqual(waits, waits.toSorted((a, b) => a - b))
  assert.equal(nextRetry(7), null)
})
