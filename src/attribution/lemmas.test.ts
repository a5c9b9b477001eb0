import { test } from 'node:test'
import assert from 'node:assert/strict'
import { lemmaOf } from './lemmas.ts'

const cases: [word: string, tag: string, lemma: string][] = [
  ['says', 'VBZ', 'say'], ['denies', 'VBZ', 'deny'], ['pushes', 'VBZ', 'push'], ['press', 'NN', 'press'],
  ['warned', 'VBD', 'warn'], ['denied', 'VBN', 'deny'], ['stopped', 'VBD', 'stop'], ['noted', 'VBD', 'note'], ['accused', 'VBD', 'accuse'], ['argued', 'VBD', 'argue'],
  ['urging', 'VBG', 'urge'], ['saying', 'VBG', 'say'], ['bring', 'VB', 'bring'],
  ['parties', 'NNS', 'party'], ['ties', 'NNS', 'tie'], ['talks', 'NNS', 'talk'],
]
for (const [word, tag, lemma] of cases)
  test(`${word} is a form of ${lemma}`, () => assert.equal(lemmaOf(word, tag, new Map()), lemma))

test('what the model brings goes before the rules', () => {
  assert.equal(lemmaOf('told', 'VBD', new Map([['told/V', 'tell']])), 'tell')
})
