import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { type Span, textAt } from '../../text/span.ts'
import { castOf } from '../names/casting.ts'
import { retold, withWholeTellings } from './retold.ts'
import { roughAnalysis } from '../rough-analysis.ts'

test('what somebody is said to have promised is told by whoever says so', () => {
  const text = 'The widow, Ann Lee, said Lund had promised that it would be read.'
  const tree = { widow: 'said nsubj', The: 'widow det', Lee: 'said nsubj', Ann: 'Lee compound', promised: 'said ccomp', Lund: 'promised nsubj', had: 'promised aux', read: 'promised ccomp', that: 'read mark', it: 'read nsubj', would: 'read aux', be: 'read aux' }
  assert.deepEqual(told(parsed(text, tree), ['Lund', 'had promised', 'that it would be read']), [['The widow, Ann Lee', 'said', 'Lund had promised that it would be read']])
})

test('who told whom inside what somebody says is a telling of its own', () => {
  const text = 'The ministry said President Kari Lund told Ann Lee on Friday that it was late. Mayor Ann Lee left.'
  assert.deepEqual(told(parsed(text, {}), ['The ministry', 'said', 'President Kari Lund told Ann Lee on Friday that it was late']), [['President Kari Lund', 'told', 'that it was late']])
})

test('an aide who says what “our president” told somebody passes it on', () => {
  const text = 'Mayor Ann Lee said: “Our president explained to [Mr. Falk], step by step, what is owed. It was late,” and left. Mayor Bo Falk left.'
  assert.deepEqual(told(parsed(text, {}), ['Mayor Ann Lee', 'said', '“Our president explained to [Mr. Falk], step by step, what is owed. It was late,”']), [['Our president', 'explained', 'what is owed']])
})

for (const content of ['Lund told a story', 'it was told Lee'])
  test(`nobody is told anything in: ${content}`, () => assert.deepEqual(told(parsed(`The ministry said ${content}. Mayor Ann Lee left.`, {}), ['The ministry', 'said', content]), []))

test('the Echo, according to which all of it is so, tells of who says it', () => {
  const text = 'Ann Lee says the bridge is old and long, according to the Echo.'
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const found: Attribution[] = [
    { id: 'a1', source: [at('Ann Lee')], cue: [at('says')], content: [at('the bridge is old')], score: 1 },
    { id: 'a2', source: [at('the Echo')], cue: [at('according to')], content: [at('the bridge is old and long')], score: 1 },
  ]
  const whole = withWholeTellings(roughAnalysis(text), found)
  assert.deepEqual(whole.map(({ content }) => textAt(text, content[0]!)), ['the bridge is old and long', 'Ann Lee says the bridge is old and long'])
})

/** The rough analysis with a parse: each word's head and how it hangs on it. */
function parsed(text: string, tree: { readonly [word: string]: string }): Analysis {
  const analysis = roughAnalysis(text)
  const words = analysis.tokens.map((span) => textAt(text, span))
  const entry = (word: string) => tree[word]?.split(' ') ?? []
  return {
    ...analysis,
    tags: analysis.tags.map((tag, i) => (words[i] === 'promised' ? 'VBN' : tag)),
    lemmas: analysis.lemmas.map((lemma) => ({ said: 'say', told: 'tell', explained: 'explain' })[lemma] ?? lemma),
    heads: Int32Array.from(words, (word) => words.indexOf(entry(word)[0] ?? '')),
    relations: words.map((word) => entry(word)[1] ?? 'none'),
  }
}

function told(analysis: Analysis, [source, cue, content]: readonly [string, string, string]): string[][] {
  const at = (words: string): Span => [analysis.text.indexOf(words), analysis.text.indexOf(words) + words.length]
  const found: Attribution = { id: 'a1', source: [at(source)], cue: [at(cue)], content: [at(content)], score: 1 }
  return retold(castOf(analysis), [found]).map((it) => [it.source, it.cue, it.content].map((spans) => spans.map((span) => textAt(analysis.text, span)).join(' … ')))
}
