import { test } from 'node:test'
import assert from 'node:assert/strict'
import { processorSeconds } from '../../test/processor-time.ts'
import { quotations } from '../text/quotations.ts'
import type { Span } from '../text/span.ts'
import { withContinuations } from './continued.ts'

const spanIn = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const cases: [name: string, text: string, found: string[][], expected: string[][]][] = [
  ['who adds the last paragraph said the first', '“He worked alone.\n\n“I will not sign,” she added.', [['“I will not sign,”']], [['“He worked alone.', '“I will not sign,”']]],
  ['who said the first paragraph says the next', '“He worked,” she said. “Alone.\n\n“I will not sign.”', [['“He worked,”', '“Alone.']], [['“He worked,”', '“Alone.', '“I will not sign.”']]],
  ['three paragraphs are one quotation', '“One.\n\n“Two.\n\n“Three,” he said.', [['“Three,”']], [['“One.', '“Two.', '“Three,”']]],
  ['a closed quotation goes no further', '“He worked alone.”\n\n“I will not sign,” she added.', [['“I will not sign,”']], [['“I will not sign,”']]],
  ['a paragraph that somebody else says stays theirs', '“He worked alone, said Ann.\n\n“I will not sign,” said Bo.', [['“He worked alone, '], ['“I will not sign,”']], [['“He worked alone, '], ['“I will not sign,”']]],
  ['what is already taken for one quotation is not told twice', '“One.\n\n“Two,” he said.', [['“One.\n\n“Two,”']], [['“One.\n\n“Two,”']]],
  ['a mark left open for a whole page carries nobody’s words on', `${'“One.\n\n'.repeat(8)}“Two,” he said.`, [['“Two,”']], [['“Two,”']]],
  ['a quotation that is never closed is nobody’s', '“One.\n\n“Two, he said.', [['“Two, ']], [['“Two, ']]],
  ['words outside quotation marks are left as they are', 'She said that he worked.', [['that he worked']], [['that he worked']]],
]
for (const [name, text, found, expected] of cases)
  test(name, () => {
    const told = found.map((parts) => ({ cue: [], content: parts.map((words) => spanIn(text, words)) }))
    const all = withContinuations(told, quotations(text))
    assert.deepEqual(all.map(({ content }) => content.map((span) => text.slice(...span))), expected)
  })

test('a page of marks that are never closed is read in a moment', () => {
  const text = '“And on, he said.\n\n'.repeat(20_000)
  const told = quotations(text).map(({ span: [start] }) => ({ cue: [], content: [[start, start + 8]] as Span[] }))
  assert.ok(processorSeconds(() => assert.deepEqual(withContinuations(told, quotations(text)), told)) < 2)
})

test('what a paragraph says that somebody said leaves it to who says the paragraph', () => {
  const text = '“He worked alone because the rota said so.\n\n“I will not sign,” she added.'
  const inner = { cue: [spanIn(text, 'said')], content: [spanIn(text, 'so')] }
  const [, added] = withContinuations([inner, { cue: [spanIn(text, 'added')], content: [spanIn(text, '“I will not sign,”')] }], quotations(text))
  assert.equal(added!.content.length, 2)
})
