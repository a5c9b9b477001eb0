import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { recordWith } from '../../test/records.ts'
import { anyText } from '../text/any-text.test.ts'
import { rowsOf } from './rows.ts'

type Row = { readonly [column: string]: unknown }
function statementsOf(...words: string[]): Row[] {
  const { statement, article } = rowsOf(recordWith({ said: words.map((it) => ({ words: it, speaker: 'Ana Orlo' })) }))
  return statement.map((it, n) => ({ ...it, passage: (article as { passages: string[] }).passages[n] }))
}

test('a statement keeps its sentence and the ones beside it', () => {
  const [, second] = statementsOf('First', 'Second', 'Third')
  assert.equal(second!.passage, '“First,” Ana Orlo said.\n“Second,” Ana Orlo said.\n“Third,” Ana Orlo said.')
  assert.equal(second!.said, '“Second,” Ana Orlo said.')
})

test('a sentence without an end is kept in part', () => {
  const [first] = statementsOf('on and '.repeat(100_000))
  assert.ok((first!.passage as string).length <= 10_000)
})

test('what no column can hold is replaced, and everything else stays in its place', () => {
  const [first] = statementsOf('a\0b\ud800c')
  assert.match(first!.said as string, /^“a\ufffdb\ufffdc,”/)
})

test('a sentence has the same hash however its white space was set', () => {
  const [first, second] = statementsOf('The  dam\tholds', 'The dam holds')
  assert.equal(first!.sentence_hash, second!.sentence_hash)
})

const days: [published: string | null, day: string | null][] = [
  ['2026-03-05T10:00:00+02:00', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['2026-02-31', null],
  ['2026-03', null],
  ['yesterday', null],
  ['0000-01-01', null],
  [null, null],
]
for (const [published, day] of days)
  test(`published ${published}, the day is ${day}`, () => assert.equal((rowsOf(recordWith({ said: [], published })).article as Row).day, day))

test('whatever the text, a passage lies around its sentences', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (words) => {
      for (const { sentence, passage, passage_starts, said } of statementsOf(...words) as any[]) {
        assert.equal((passage as string).slice(sentence[0] - passage_starts, sentence[1] - passage_starts), said)
      }
    }),
  )
})
