import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { processorSeconds } from '../../test/processor-time.ts'
import { recordWith } from '../../test/records.ts'
import { changesBetween } from './changes.ts'

const articleOf = (...words: string[]) => recordWith({ said: words.map((it) => ({ words: it, speaker: 'Ana Orlo' })) })
const kinds = (before: string[], after: string[]) => changesBetween(articleOf(...before), articleOf(...after)).map(({ kind, statement }) => `${statement} ${kind}`)

const cases: [name: string, before: string[], after: string[], expected: string[]][] = [
  ['what stands where it stood is the same', ['The dam holds'], ['The dam holds'], ['s1 same']],
  ['what stands elsewhere is the same', ['The dam holds', 'The road is open'], ['The road is open', 'The dam holds'], ['s1 same', 's2 same']],
  ['a number that was changed is a change', ['The dam holds four million litres'], ['The dam holds five million litres'], ['s1 changed']],
  ['what is gone is removed', ['The dam holds', 'Nobody was hurt at the northern mill'], ['The dam holds'], ['s1 same', 's2 removed']],
  ['what was not there is new', ['The dam holds'], ['The dam holds', 'Work begins tomorrow morning'], ['s1 same', 's2 new']],
  ['said twice and then once, one of them is gone', ['The northern mill is closed for good', 'The northern mill is closed for good'], ['The northern mill is closed for good'], ['s1 same', 's2 removed']],
  ['one new sentence stands in for one old one only', ['The toll is three crowns', 'The toll is four crowns'], ['The toll is five crowns'], ['s1 changed', 's2 removed']],
]
for (const [name, before, after, expected] of cases) test(name, () => assert.deepEqual(kinds(before, after), expected))

test('a change says where the sentence stands in both', () => {
  const [before, after] = [articleOf('The dam holds four million litres'), articleOf('It rained', 'The dam holds five million litres')]
  const [change] = changesBetween(before, after)
  assert.equal(before.article.text.slice(...change!.before!), '“The dam holds four million litres,” Ana Orlo said.')
  assert.equal(after.article.text.slice(...change!.after!), '“The dam holds five million litres,” Ana Orlo said.')
})

test('an article changed in nothing is the same in everything, and each statement is told of once', () => {
  const said = fc.array(fc.lorem({ maxCount: 8 }), { maxLength: 8 })
  fc.assert(fc.property(said, (words) => assert.ok(kinds(words, words).every((it) => it.endsWith('same')))))
  fc.assert(fc.property(said, said, (before, after) => assert.equal(kinds(before, after).filter((it) => !it.endsWith('new')).length, before.length)))
})

test('a thousand sentences against a thousand others take no time to speak of', () => {
  const many = (word: string) => articleOf(...Array.from({ length: 1000 }, (_, i) => `The ${word} number ${i} of the harbour is closed`))
  const [before, after] = [many('gate'), many('quay')]
  assert.ok(processorSeconds(() => changesBetween(before, after)) < 5)
})
