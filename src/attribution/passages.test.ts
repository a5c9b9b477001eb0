import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { textAt } from '../text/span.ts'
import { vocabularyOf } from '../text/wordpieces.ts'
import { analyse } from './analyse.ts'
import { loadModel } from './model-file.ts'
import type { Model } from './model.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Sight, sightOf } from './sight.ts'

let model: Model
before(() => { model = loadModel(gunzipSync(readFileSync(new URL('../../models/attribution.bin.gz', import.meta.url)))) })

// Letters and marks alone: every word is as many pieces as it has letters.
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz.,“”']
const vocabulary = vocabularyOf([...LETTERS, ...LETTERS.map((letter) => `##${letter}`)].join('\n'))
const SIZES = { pieces: 48, longestUnit: 14, mostPieces: 6 }

const sight = (text: string): Sight => sightOf(analyse(text, model))
const passages = (text: string, sizes = SIZES): Passage[] => passagesOf(sight(text), vocabulary, sizes)
const tokensIn = ({ first, end }: Passage): number[] => Array.from({ length: end - first }, (_, i) => first + i)
const words = (text: string, passage: Passage): string => tokensIn(passage).map((t) => textAt(text, sight(text).tokens[t]!)).join(' ')

test('a short text is one passage, with its marks', () => {
  const [passage, ...others] = passages('We met.\n“No,” he said.')
  assert.equal(others.length, 0)
  assert.deepEqual([...passage!.marks], [0, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 0])
  assert.deepEqual([...passage!.places], [1, 3, 6, 7, 8, 10, 11, 12, 14, 18])
})

test('a longer one is cut between sentences', () => {
  const text = 'One goes. Two went. Three go. Four gone. Five left. Six stay. Seven went.'
  const found = passages(text, { ...SIZES, pieces: 24 })
  assert.deepEqual(found.map((it) => words(text, it)), ['One goes . Two went .', 'Three go . Four gone .', 'Five left . Six stay .', 'Seven went .'])
})

test('of any text each token is in one passage, at its own first piece, and no passage is longer than there is room', () => {
  const sentence = fc.array(fc.constantFrom('she', 'said', 'that', '“no', 'way”', 'internationalisation', 'of', 'a,', 'Reuk'), { minLength: 1, maxLength: 30 }).map((all) => `${all.join(' ')}.`)
  fc.assert(fc.property(fc.array(sentence, { maxLength: 12 }).map((all) => all.join('\n')), (text) => {
    const { tokens, sentences } = sight(text)
    const found = passages(text)
    assert.deepEqual(found.flatMap(tokensIn), [...tokens.keys()].filter((t) => sentences.some((it) => t >= it.firstToken && t < it.endToken)))
    for (const passage of found) {
      const { ids, marks, places } = passage
      assert.ok(ids.length <= SIZES.pieces && marks.length === ids.length)
      tokensIn(passage).forEach((t, i) => assert.equal(LETTERS[ids[places[i]!]!], textAt(text, tokens[t]!)[0]!.toLowerCase()))
    }
  }), { numRuns: 50 })
})
