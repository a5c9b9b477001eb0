import { test } from 'node:test'
import assert from 'node:assert/strict'
import { words } from './words.ts'

test('words and numbers, as written, without the marks', () =>
  assert.deepEqual(words('“Don’t,” she told 3 U.S.-led teams — twice.'), ['Do', 'n’t', 'she', 'told', '3', 'U.S.-led', 'teams', 'twice']))
