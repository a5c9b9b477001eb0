import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Mini, miniSource } from '../mini-source.ts'
import { who } from '../said.ts'
import type { Talk } from '../across/talks-across.ts'
import { type TwoAccountsOptions, twoAccounts } from './two-accounts.ts'

const entities = [who('Orla Venn', 'Ellmark'), who('Ada Holm', 'Ellmark'), who('Tomas Reuk', 'Sorvane'), who('Quist Palace', 'Sorvane', 'body'), who('Ruth Amsel', 'Brannoc'), who('Hadrel Courier', 'press', 'outlet')]
const talk: Talk = {
  id: 'ellmark-sorvane', date: '2031-03-13', channel: 'video call', sources: ['a', 'b', 'c', 'd'], previous: null, next: null,
  sides: [{ side: 'Ellmark', principal: 'Orla Venn', role: 'President' }, { side: 'Sorvane', principal: 'Tomas Reuk', role: 'President' }],
}
const readout = (id: string, side: string, text: string, more: Partial<Mini> = {}) => miniSource({ id, side, text, entities, ...more })
const text = (id: string, words: string, ...said: NonNullable<Mini['said']>) => miniSource({ id, text: words, said, entities })
const both = (ones: string, others: string) => [readout('a', 'Ellmark', ones), readout('b', 'Sorvane', others)]
const rows = (sources: readonly ReturnType<typeof readout>[], options?: TwoAccountsOptions) => twoAccounts(talk, sources, options).rows
const wordsOf = (row: ReturnType<typeof rows>[number]) => [...row.one, ...row.other].map(({ words }) => words.spans.map((span) => words.source.record.article.text.slice(...span)).join(' '))
const kinds = (sources: readonly ReturnType<typeof readout>[], options?: TwoAccountsOptions) => rows(sources, options).map((row) => `${row.kind}${row.side ? ` ${row.side}` : ''}`)

const FEES = 'The presidents discussed the transit fees for the Marrow pipeline.'
const cases: [name: string, ones: string, others: string, kinds: string[]][] = [
  ['the same in both readouts is said by both', 'The presidents tasked their foreign ministers to meet in Brannoc in April.', 'The leaders instructed the foreign ministers to meet in Brannoc in April.', ['both']],
  ['“energy infrastructure” and “energy and infrastructure” differ', 'The presidents agreed to discuss energy infrastructure in the Orm Strait.', 'The presidents agreed to discuss energy and infrastructure in the Orm Strait.', ['differ']],
  ['another number differs', 'The company offered seven per cent over two years at Port Ellery.', 'The company offered four per cent over two years at Port Ellery.', ['differ']],
  ['what one agreed and the other discussed differs', 'The company agreed to an independent audit of the harbour cranes.', 'The company discussed an independent audit of the harbour cranes.', ['differ']],
  ['what the call is called makes no difference', 'The presidents discussed the ports of Quist in a secure video call.', 'The leaders discussed the ports of Quist by secure video link.', ['both']],
  ['two kinds of one thing differ', 'The company agreed to a safety review of the harbour cranes.', 'The company agreed to a safety audit of the harbour cranes.', ['differ']],
  ['what one denies and the other says differs', 'The navy of Sorvane will leave the Orm Strait in April.', 'The navy of Sorvane will not leave the Orm Strait in April.', ['differ']],
  ['two who condemn one war in other words are of one mind', 'They condemned the brutal war against the islands of Tolm.', 'They condemned the illegal invasion of the islands of Tolm.', ['both']],
  ['a condition inside a longer sentence is a condition all the same', 'The sanctions against the ports of Quist will follow if the exercises in the Orm Strait go on.', 'The sanctions against the ports of Quist would follow in the event of exercises in the Orm Strait.', ['both']],
  ['keeping and breaking an agreement differ', 'Ellmark has met every obligation under the Caldmoor agreements.', 'Ellmark has failed in every obligation under the Caldmoor agreements.', ['differ']],
]
for (const [name, ones, others, expected] of cases) test(name, () => assert.deepEqual(kinds(both(ones, others)), expected))

test('what only one mentions is only its own, once the other’s account is long enough', () => {
  const others = `${FEES} The call lasted forty minutes. The Arvene Red Cross opened a hospital in Tolm.`
  const found = rows(both(`${FEES} The President demanded the release of the sailors of the Silver Tern, held in Quist since January.`, others))
  assert.deepEqual(found.map((row) => `${row.kind} ${row.side}`), ['both null', 'only Ellmark', 'open Sorvane', 'only Sorvane'])
})

test('where no account of a side has been read, nothing is only the other’s', () => {
  assert.deepEqual(kinds([readout('a', 'Ellmark', FEES)]), ['unanswered Ellmark'])
})

test('an account of a single point says nothing by its silence', () => {
  assert.deepEqual(kinds(both('The President demanded the release of the sailors of the Silver Tern.', FEES)), ['open Ellmark', 'only Sorvane'].map((kind) => kind.replace('only', 'open')))
})

test('an account is who tells it: what the palace says of the other’s president is the palace’s account', () => {
  const source = text('c', 'Venn told Reuk that Ellmark would close its ports to ships, Quist Palace said.', { by: 'Orla Venn', relayedBy: ['Quist Palace'], cue: 'told', content: 'that Ellmark would close its ports to ships' })
  assert.deepEqual(twoAccounts(talk, [source]).rows.map(({ side }) => side), ['Sorvane'])
})

test('a mediator’s and the press’s words are kept apart, and nobody’s are nobody’s', () => {
  const source = text(
    'c', 'Amsel said that both sides would return to Brannoc harbour. The Hadrel Courier reported that freight rates had risen sharply. It was noted that the weather was fine in Quist.',
    { by: 'Ruth Amsel', cue: 'said', content: 'both sides would return to Brannoc harbour' }, { by: 'Hadrel Courier', cue: 'reported', content: 'freight rates had risen sharply' },
    { by: null, cue: 'noted', content: 'the weather was fine in Quist' },
  )
  const { rows, others, press } = twoAccounts(talk, [source])
  assert.deepEqual([rows.length, [...others.keys()], press.length], [0, ['Brannoc'], 1])
})

test('of three at the table the two are compared that tell most, and the third stands first among the others', () => {
  const sides = ['Brannoc', ...talk.sides.map(({ side }) => side)].map((side) => ({ side, principal: null, role: null }))
  const sources = [...both(`${FEES} The ministers will meet in April.`, `${FEES} The ministers will meet in Tolm in April.`), readout('c', 'Brannoc', 'The harbour of Quist stays open to grain.'), readout('d', 'Arvene', 'Arvene sends grain to the islands of Tolm.')]
  const { one, other, others } = twoAccounts({ ...talk, sides }, sources)
  assert.deepEqual([one.side, other.side, [...others.keys()]], ['Ellmark', 'Sorvane', ['Brannoc', 'Arvene']])
})

test('they contradict each other only where a person says so', () => {
  const sources = both('Ellmark has met every obligation under the Caldmoor agreements.', 'Ellmark has failed in every obligation under the Caldmoor agreements.')
  assert.deepEqual(kinds(sources, { contradicting: [['b#1', 'a#1']] }), ['contradict'])
})

test('the differing words are marked on both sides', () => {
  const [row] = rows(both('The company offered seven per cent over two years at Port Ellery.', 'The company offered four per cent over two years at Port Ellery.'))
  const { one, other } = row!.differences.find(({ kind }) => kind === 'number')!
  const at = (side: 'one' | 'other', spans: typeof one) => spans.map((span) => row![side][0]!.words.source.record.article.text.slice(...span))
  assert.deepEqual([at('one', one), at('other', other)], [['seven'], ['four']])
})

test('a newspaper that retells a readout adds no point to its side’s account', () => {
  const sources = [...both('The presidents tasked their foreign ministers to meet in Brannoc in April.', FEES), text('c', 'Holm said the foreign ministers are to meet in Brannoc in April.', { by: 'Ada Holm', cue: 'said', content: 'the foreign ministers are to meet in Brannoc in April' })]
  assert.deepEqual(twoAccounts(talk, sources).one, { side: 'Ellmark', sources: ['a', 'c'], ownTexts: ['a'], points: 1 })
})

const SENTENCES = [
  FEES, 'The presidents tasked their foreign ministers to meet in Brannoc in April.', 'The President demanded the release of the sailors of the Silver Tern.',
  'She said that Ellmark will not pay for gas that was never delivered.', 'He denied that Sorvane would close the Orm Strait.', 'The call lasted forty minutes.',
]
const account = fc.shuffledSubarray(SENTENCES).map((some) => some.join(' '))

test('every point of both sides stands in one row, and none is denied by silence', () => {
  fc.assert(
    fc.property(account, account, (ones, others) => {
      const found = twoAccounts(talk, both(ones, others))
      const shown = found.rows.flatMap(({ one, other }) => [...one, ...other].map(({ id }) => id))
      assert.equal(new Set(shown).size, shown.length)
      assert.equal(shown.length, found.one.points + found.other.points)
      assert.ok(found.rows.every(({ kind }) => kind !== 'contradict'))
      for (const row of found.rows) assert.equal(row.kind === 'both' || row.kind === 'differ', row.one.length > 0 && row.other.length > 0, wordsOf(row).join(' / '))
    }),
  )
})

test('the order of arrival changes nothing', () => {
  const sources = [...both(SENTENCES.slice(0, 4).join(' '), SENTENCES.slice(2).join(' ')), text('c', 'Holm spoke of the Marrow pipeline fees.', { by: 'Ada Holm', cue: 'spoke', content: 'the Marrow pipeline fees' })]
  const expected = twoAccounts(talk, sources)
  fc.assert(fc.property(fc.shuffledSubarray(sources, { minLength: 3 }), (shuffled) => assert.deepEqual(twoAccounts(talk, shuffled), expected)), { numRuns: 20 })
})
