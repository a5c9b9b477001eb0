import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conditionIn } from './conditions-in.ts'
import { miniSource } from '../mini-source.ts'
import { passagesOf } from './passages.ts'

const cases: [text: string, condition: string | null][] = [
  ['Venn would answer with strong measures in the event of further exercises, she said.', 'in the event of further exercises'],
  ['Unless the exercises end, the ports will close.', 'Unless the exercises end'],
  ['It looked as if the talks would fail.', null],
  ['The ports stay open in this event.', null],
]
for (const [text, expected] of cases)
  test(`the condition in: ${text}`, () => {
    const found = conditionIn(passagesOf(miniSource({ id: 'a', side: 'Ellmark', text }))[0]!)
    assert.equal(found && text.slice(...found), expected)
  })
