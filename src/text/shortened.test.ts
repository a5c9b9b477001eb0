import { test } from 'node:test'
import assert from 'node:assert/strict'
import { shortened } from './shortened.ts'

test('what is short stays whole, what is long is cut and says so', () => {
  assert.equal(shortened('the strait', 10), 'the strait')
  assert.equal(shortened('the strait is open', 11), 'the strait …')
})
