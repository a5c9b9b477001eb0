import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type Span, textAt } from '../../text/span.ts'
import { withoutOverruns } from './overruns.ts'
import { roughAnalysis } from '../rough-analysis.ts'

const cases: [name: string, text: string, content: string, tree: { readonly [word: string]: string }, expected: string][] = [
  [
    'a report ends where the sentence goes on', 'Since Lund said that it was late, prices had risen.', 'that it was late, prices had risen',
    { said: 'risen advcl', was: 'said ccomp', that: 'was mark', it: 'was nsubj', late: 'was acomp', prices: 'risen nsubj', had: 'risen aux' }, 'that it was late',
  ],
  ['a main clause is no aside, whatever the parse hangs it on', 'Lund said that it was late, prices had risen.', 'that it was late, prices had risen', { said: 'risen ccomp', was: 'said ccomp', late: 'was acomp' }, 'that it was late, prices had risen'],
  ['a report that goes on stays whole', 'Lund said that it was late, prices had risen.', 'that it was late, prices had risen', { was: 'said ccomp', late: 'was acomp', risen: 'was conj' }, 'that it was late, prices had risen'],
]
for (const [name, text, content, tree, expected] of cases)
  test(name, () => {
    const rough = roughAnalysis(text)
    const words = rough.tokens.map((span) => textAt(text, span))
    const entry = (word: string) => tree[word]?.split(' ') ?? []
    const analysis = { ...rough, heads: Int32Array.from(words, (word) => words.indexOf(entry(word)[0] ?? '')), relations: words.map((word) => entry(word)[1] ?? 'none') }
    const at = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length]
    const [found] = withoutOverruns(analysis, [{ id: 'a1', source: [at('Lund')], cue: [at('said')], content: [at(content)], score: 1 }])
    assert.deepEqual(found!.content.map((span) => textAt(text, span)), [expected])
  })
