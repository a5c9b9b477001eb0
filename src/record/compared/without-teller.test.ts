import assert from 'node:assert/strict'
import { test } from 'node:test'
import { miniSource } from '../mini-source.ts'
import { passagesOf } from './passages.ts'
import { textAt } from '../../text/span.ts'
import { withoutTeller } from './without-teller.ts'

const TEXT = '“The fees are paid,” said Orla Venn of Ellmark, and sat down.'

const cases: [name: string, teller: string | null, left: string[]][] = [
  ['who says it is left out', 'Orla Venn of Ellmark', ['“The fees are paid,” said ', ', and sat down.']],
  ['where nobody is named, all stays', null, [TEXT]],
]
for (const [name, teller, left] of cases)
  test(name, () => {
    const bare = miniSource({ id: 'a', side: 'Ellmark', text: TEXT, said: [{ by: null, cue: 'said', content: 'The fees are paid' }] })
    const at = teller === null ? [] : [[TEXT.indexOf(teller), TEXT.indexOf(teller) + teller.length] as const]
    const source = { ...bare, record: { ...bare.record, attributions: bare.record.attributions.map((it) => ({ ...it, source: at })) } }
    assert.deepEqual(withoutTeller(passagesOf(source)[0]!).map((span) => textAt(TEXT, span)), left)
  })
