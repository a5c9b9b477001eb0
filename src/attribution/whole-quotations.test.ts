import { test } from 'node:test'
import assert from 'node:assert/strict'
import { quotations } from '../text/quotations.ts'
import type { Span } from '../text/span.ts'
import { withWholeQuotations } from './whole-quotations.ts'

const cases: [name: string, text: string, roles: { source: string; cue: string; content: string[] }, expected: string[]][] = [
  ['the end of a quotation stands for the whole', '“He listened. He did not answer,” Kell added.', { source: 'Kell', cue: 'added', content: ['He did not answer,”'] }, ['“He listened. He did not answer,”']],
  ['the beginning too', 'Kell said: “He listened. He did not answer.”', { source: 'Kell', cue: 'said', content: ['“He listened.'] }, ['“He listened. He did not answer.”']],
  ['what is told inside a quotation stays a part of it', '“He told me to go,” Kell added.', { source: 'He', cue: 'told', content: ['to go'] }, ['to go']],
  ['two parts of one quotation stay two', '“No, and again no,” Kell added.', { source: 'Kell', cue: 'added', content: ['No', 'again no'] }, ['No', 'again no']],
  ['a content that breaks off inside a quotation goes on to its end', 'Kell said he had heard “a horse, not a car”.', { source: 'Kell', cue: 'said', content: ['he had heard “a horse'] }, ['he had heard “a horse, not a car”']],
  ['words outside quotation marks stay as they are', 'Kell said he listened “in silence”.', { source: 'Kell', cue: 'said', content: ['he listened “in silence”'] }, ['he listened “in silence”']],
  ['a quotation that is never closed has no whole', '“He listened. He did not answer, Kell added.', { source: 'Kell', cue: 'added', content: ['He did not answer'] }, ['He did not answer']],
]
for (const [name, text, { source, cue, content }, expected] of cases)
  test(name, () => {
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
    const [told] = withWholeQuotations([{ source: [at(source)], cue: [at(cue)], content: content.map(at) }], quotations(text))
    assert.deepEqual(told!.content.map((span) => text.slice(...span)), expected)
  })

test('a quotation that somebody else says is not begun', () => {
  const text = 'Halvard denied this. ‘No trade was proposed,’ Tarn said.'
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const [halvard] = withWholeQuotations(
    [
      { source: [at('Halvard')], cue: [at('denied')], content: [at('this. ‘No trade')] },
      { source: [at('Tarn')], cue: [at('said')], content: [at('‘No trade was proposed,’')] },
    ],
    quotations(text),
  )
  assert.equal(text.slice(...halvard!.content[0]!).trim(), 'this.')
})
