import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Span } from '../text/span.ts'
import { endedAtSemicolons } from './semicolons.ts'

const cases: [name: string, text: string, told: [source: string, cue: string, content: string][], expected: string[]][] = [
  [
    'what another believes behind a semicolon is no part of it', 'The firm says it is unlawful; the union believes it is not.',
    [['The firm', 'says', 'it is unlawful; the union believes it is not'], ['the union', 'believes', 'it is not']], ['it is unlawful', 'it is not'],
  ],
  [
    'a semicolon with no teller behind it ends nothing', 'The firm says it is unlawful; the union knows, Kell said.',
    [['The firm', 'says', 'it is unlawful; the union knows']], ['it is unlawful; the union knows'],
  ],
  [
    'a semicolon inside quotation marks is the speaker’s own', '“It is unlawful; the union believes it is not,” Kell said.',
    [['Kell', 'said', '“It is unlawful; the union believes it is not,”'], ['the union', 'believes', 'it is not']], ['“It is unlawful; the union believes it is not,”', 'it is not'],
  ],
]
for (const [name, text, told, expected] of cases)
  test(name, () => {
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
    const ended = endedAtSemicolons(text, told.map(([source, cue, content]) => ({ source: [at(source)], cue: [at(cue)], content: [at(content)] })))
    assert.deepEqual(ended.map(({ content }) => text.slice(...content[0]!)), expected)
  })

test('where somebody may tell something behind a semicolon, what comes before ends, too', () => {
  const text = 'The firm says it is unlawful; the union believes it is not.'
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const firm = { source: [at('The firm')], cue: [at('says')], content: [at('it is unlawful; the union believes it is not')] }
  assert.deepEqual(endedAtSemicolons(text, [firm], [text.indexOf('the union')])[0]!.content, [at('it is unlawful')])
})

test('who stands behind a semicolon tells nothing before it', () => {
  const text = 'Tarn told us it is late; Kell said it is not.'
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const [kell] = endedAtSemicolons(text, [{ source: [at('Kell')], cue: [at('said')], content: [at('it is late'), at('it is not')] }])
  assert.deepEqual(kell!.content, [at('it is not')])
})
