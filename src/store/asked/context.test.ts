import { test } from 'node:test'
import assert from 'node:assert/strict'
import { recordWith } from '../../../test/records.ts'
import { textAt } from '../../text/span.ts'
import { contextIn } from './context.ts'
import { passagesOf } from '../passages.ts'
import { attributionOf, attributionsById } from '../statement-key.ts'

const quiet = (count: number) => Array.from({ length: count }, (_, i) => `Ferry ${i} lay in the harbour all day.`).join(' ')
const SAID = ['No ship sails', 'One ship sailed', 'Two ships wait', 'The crews are paid'].map((words) => ({ words, speaker: 'Ana Orlo' }))

/** How much of a text is open beside the sentences of its statements, in sentences and as a part of all characters. */
function opened(record: ReturnType<typeof recordWith>) {
  const { sentences, isOpen } = contextIn(record)
  const open = sentences.filter((_, i) => isOpen(i)).map((it) => textAt(record.article.text, it))
  const length = (all: readonly string[]) => all.reduce((sum, it) => sum + it.length, 0)
  return { neighbours: open.filter((it) => /Ferry|Trams/.test(it)), share: length(open) / length(sentences.map((it) => textAt(record.article.text, it))) }
}

test('of a long article a statement’s neighbours are shown, as long as all that is shown is a quarter', () => {
  const { neighbours, share } = opened(recordWith({ opening: quiet(60), said: SAID }))
  assert.ok(neighbours.length >= 1, 'a neighbour is shown')
  assert.ok(share <= 0.25, `${share} of the text`)
})

test('of an article that is all statements two neighbours are shown, however many are opened', () => {
  const { neighbours } = opened(recordWith({ opening: 'Trams ran late. Trams stood still.', said: SAID }))
  assert.ok(neighbours.length <= 2)
})

test('a statement always has its own sentence, whatever is left of the text', () => {
  const record = recordWith({ opening: 'Trams ran late.', said: SAID })
  const [passageOf, attributions] = [passagesOf(record), attributionsById(record)]
  for (const statement of record.statements) {
    const { sentence, passage } = passageOf(attributionOf(statement, attributions))
    assert.ok(passage[0] <= sentence[0] && sentence[1] <= passage[1])
    assert.ok(sentence[1] > sentence[0])
  }
})
