import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'
import { recordOf } from './record-of.ts'
import { roughAnalysis } from './rough-analysis.ts'

const text = 'MINISTER LUND: We will pay. It is late.\nQUESTION: Who is we?'
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const transcript: Article = {
  text, body: [0, text.length], asides: [], blocks: [], headings: [], kind: 'transcript', issuer: 'Ministry of Waters',
  turns: [{ speaker: at('MINISTER LUND'), words: at('We will pay. It is late.') }, { speaker: at('QUESTION'), words: at('Who is we?') }],
  headline: null, byline: null, creditedTo: null, section: null, published: null, modified: null, language: 'en', url: null, outlet: null,
}

test('a turn is one statement, though its label was read as somebody who says the first sentence', () => {
  const label: Attribution = { id: 'a1', source: [at('MINISTER LUND')], cue: [], content: [at('We will pay.')], score: 1 }
  const { statements } = recordOf(transcript, roughAnalysis(text), [label], { date: null })
  assert.deepEqual(statements.map(({ attribution }) => attribution), ['t1', 't2'])
})

test('who prints a transcript passes nothing on', () => {
  const { statements } = recordOf(transcript, roughAnalysis(text), [], { date: null })
  assert.deepEqual(statements.map(({ relayedBy }) => relayedBy), [[], []])
})
