import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type Span, textAt } from '../../text/span.ts'
import { roughAnalysis } from '../rough-analysis.ts'
import { toldInside } from './told-inside.ts'

const TAGS = new Map(Object.entries({ had: 'VBD', told: 'VBD', said: 'VBD', closed: 'VBD', would: 'MD', tell: 'VB', things: 'NNS' }))
const LEMMAS = new Map(Object.entries({ had: 'have', told: 'tell', said: 'say' }))

/** The tellings in "Lund said | …", each word's head and relation given by hand. */
function toldIn(words: string, tree: { readonly [word: string]: string }): string[][] {
  const text = `Lund declared ${words}.`
  const rough = roughAnalysis(text)
  const forms = rough.tokens.map((span) => textAt(text, span))
  const entry = (word: string) => tree[word]?.split(' ') ?? []
  const analysis = {
    ...rough, tags: rough.tags.map((tag, i) => TAGS.get(forms[i]!) ?? tag), lemmas: rough.lemmas.map((lemma) => LEMMAS.get(lemma) ?? lemma),
    heads: Int32Array.from(forms, (word) => forms.indexOf(entry(word)[0] ?? '')), relations: forms.map((word) => entry(word)[1] ?? 'none'),
  }
  const at = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length]
  const found = toldInside(analysis, { id: 'a1', source: [at('Lund')], cue: [at('declared')], content: [at(words)], score: 1 })
  return found.map((it) => [it.source, it.cue, it.content].map((spans) => textAt(text, spans[0]!)))
}

const cases: [name: string, words: string, tree: { readonly [word: string]: string }, expected: string[][]][] = [
  ['who told whom', 'Lee told him that ports closed', { Lee: 'told nsubj', closed: 'told ccomp', that: 'closed mark', ports: 'closed nsubj' }, [['Lee', 'told', 'ports closed']]],
  ['what would be told is not told', 'Lee would tell him ports closed', { Lee: 'tell nsubj', would: 'tell aux', closed: 'tell ccomp', ports: 'closed nsubj' }, []],
  ['who said things says nothing', 'Lee said things', { Lee: 'said nsubj', things: 'said ccomp' }, []],
  ['what was not said is not said', 'Lee had not said ports closed', { Lee: 'said nsubj', had: 'said aux', not: 'said neg', closed: 'said ccomp' }, []],
]
for (const [name, words, tree, expected] of cases) test(name, () => assert.deepEqual(toldIn(words, tree), expected))
