import { test } from 'node:test'
import assert from 'node:assert/strict'
import { wordOf } from './words.ts'

test('outlets’ own quotation marks and apostrophes make no other word', () => {
  assert.equal(wordOf('’s').hash, wordOf("'s").hash)
  assert.equal(wordOf('“').hash, wordOf("''").hash)
})

test('numbers are alike, digit for digit', () => {
  assert.equal(wordOf('2021').hash, wordOf('1998').hash)
  assert.notEqual(wordOf('2021').hash, wordOf('20').hash)
})

test('a capital is seen in any alphabet', () => {
  assert.equal(wordOf('Élysée').capitalised, true)
  assert.equal(wordOf('Москва').capitalised, true)
  assert.equal(wordOf('said').capitalised, false)
  assert.equal(wordOf('2021').capitalised, false)
})
