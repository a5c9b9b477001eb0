import { test } from 'node:test'
import assert from 'node:assert/strict'
import { LATE, withinTime } from './within-time.ts'

test('work in time gives its result', () => assert.equal(withinTime(1000, () => 7), 7))

test('an endless loop is stopped, even one that catches everything', () => {
  const endless = () => {
    for (;;)
      try {
        for (;;);
      } catch {}
  }
  assert.equal(withinTime(20, endless), LATE)
})

test('a regular expression that backtracks for ever is stopped', () => {
  assert.equal(withinTime(20, () => /^(a+)+$/.test('a'.repeat(60) + 'b')), LATE)
})

test('what the work throws is thrown', () => {
  assert.throws(() => withinTime(1000, () => { throw new Error('mine') }), /mine/)
})
