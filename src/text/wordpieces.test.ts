import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { UNKNOWN, vocabularyOf, wordpieces } from './wordpieces.ts'

const PIECES = ['the', 'strait', 'minister', '##s', '##ing', 're', '##open', 'open', 'u', '.', 's', '-', 'led', 'cafe', '50', '%', '’', 'don', 't', '漢']
const vocabulary = vocabularyOf(PIECES.map((piece) => piece + '\n').join(''))
const named = (word: string, most?: number) => wordpieces(word, vocabulary, most).map((id) => (id === UNKNOWN ? '?' : PIECES[id]))

const cases: [name: string, word: string, pieces: string[]][] = [
  ['a known word is one piece', 'strait', ['strait']],
  ['case and accents are dropped', 'CAFÉ', ['cafe']],
  ['the longest piece comes first', 'ministers', ['minister', '##s']],
  ['inside a word other pieces count', 'reopening', ['re', '##open', '##ing']],
  ['marks stand alone', 'U.S.-led', ['u', '.', 's', '.', '-', 'led']],
  ['digits stay together', '50%', ['50', '%']],
  ['a typographic apostrophe is a mark', 'don’t', ['don', '’', 't']],
  ['a part that cannot be cut is unknown as a whole, and the others are not', 'straitx-led', ['?', '-', 'led']],
  ['another script is known where the vocabulary has it', '漢', ['漢']],
  ['what is longer than any word is unknown', 's'.repeat(101), ['?']],
  ['a soft hyphen is not seen', 'stra\u00adit', ['strait']],
  ['an accent alone is still something', '\u0301', ['?']],
]
for (const [name, word, pieces] of cases) test(name, () => assert.deepEqual(named(word), pieces))

test('of an endless word the first pieces are kept', () => assert.deepEqual(named('u.s.u.s.u.s.', 6), ['u', '.', 's', '.', 'u', '.']))

test('any word gives at least one piece, and at most as many as wanted', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 8 }), (word, most) => {
    const { length } = wordpieces(word, vocabulary, most)
    assert.ok(length >= 1 && length <= most)
  }))
})
