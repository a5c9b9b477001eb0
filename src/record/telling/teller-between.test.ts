import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type Span, textAt } from '../../text/span.ts'
import { roughAnalysis } from '../rough-analysis.ts'
import { withTellersBetween } from './teller-between.ts'

/** Who is found to tell the same words before "according to the Echo". */
function tellersIn(text: string, content: string): string[][] {
  const rough = roughAnalysis(text)
  const analysis = { ...rough, lemmas: rough.lemmas.map((lemma) => (lemma === 'said' ? 'say' : lemma)) }
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const found = withTellersBetween(analysis, [{ id: 'a1', source: [at('the Echo')], cue: [at('according to')], content: [at(content)], score: 1 }])
  return found.slice(1).map((it) => [it.source, it.cue, it.content].map((spans) => textAt(text, spans[0]!)))
}

const cases: [name: string, text: string, content: string, expected: string[][]][] = [
  ['who stands between the words and the Echo says them', '“We left,” Ann Lund said, according to the Echo.', '“We left,”', [['Ann Lund', 'said', '“We left,”']]],
  ['also where the Echo was given his name too', '“We left,” said Ann Lund, according to the Echo.', '“We left,” said Ann Lund', [['Ann Lund', 'said', '“We left,”']]],
  ['nobody stands there', '“We left,” according to the Echo.', '“We left,”', []],
]
for (const [name, text, content, expected] of cases) test(name, () => assert.deepEqual(tellersIn(text, content), expected))
