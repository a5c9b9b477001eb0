import { test } from 'node:test'
import assert from 'node:assert/strict'
import { sentences } from '../text/sentences.ts'
import { tokens } from '../text/tokens.ts'
import type { Analysis } from './analysis.ts'
import { trailingTellers, withInnerTellers } from './trailing-tellers.ts'

// Tags and lemmas by hand: the form is asked here, not the tagger.
const WORDS: { readonly [form: string]: readonly [tag: string, lemma: string] } = {
  told: ['VBD', 'tell'], said: ['VBD', 'say'], is: ['VBZ', 'be'], late: ['JJ', 'late'], that: ['IN', 'that'], it: ['PRP', 'it'], the: ['DT', 'the'], The: ['DT', 'the'], her: ['PRP$', 'her'],
  after: ['IN', 'after'], on: ['IN', 'on'], call: ['NN', 'call'], office: ['NN', 'office'], ministry: ['NN', 'ministry'], When: ['WRB', 'when'], and: ['CC', 'and'], left: ['VBD', 'leave'], would: ['MD', 'would'], rain: ['VB', 'rain'],
}

function analysed(text: string): Analysis {
  const cut = tokens(text)
  const forms = cut.map((span) => text.slice(...span))
  return {
    text, tokens: cut, sentences: sentences(text, cut), quotations: [], names: forms.map(() => null), heads: new Int32Array(cut.length).fill(-1), relations: forms.map(() => 'none'),
    tags: forms.map((form) => WORDS[form]?.[0] ?? (/^\p{Lu}/u.test(form) ? 'NNP' : /^\p{L}/u.test(form) ? 'NN' : form)),
    lemmas: forms.map((form) => WORDS[form]?.[1] ?? form.toLowerCase()),
  }
}

const cases: [name: string, text: string, expected: string[][]][] = [
  ['who tells it all stands at the end', 'Lund told Lee that it is late, the ministry said.', [['the ministry', 'said', 'Lund told Lee that it is late']]],
  ['when and where may follow', 'Lund told Lee that it is late, her office said after the call on Monday.', [['her office', 'said', 'Lund told Lee that it is late']]],
  ['who only says does not tell what comes before', 'Lund told Lee that it is late and left, the ministry said it would rain.', []],
  ['a subordinate clause is nothing told', 'When Lund told Lee that it is late, the ministry said.', []],
  ['what ends in quotation marks is left to others', 'Lund told Lee that it is “late,” the ministry said.', []],
  ['without a comma nobody tells the rest', 'Lund told Lee that the ministry said.', []],
]
for (const [name, text, expected] of cases)
  test(name, () => {
    const found = trailingTellers(analysed(text), [])
    assert.deepEqual(found.map(({ source, cue, content }) => [source, cue, content].map(([span]) => text.slice(...span!))), expected)
  })

test('who was found already is not found twice', () => {
  const text = 'It is late, Lund said.'
  const analysis = analysed(text)
  const found = trailingTellers(analysis, [])
  assert.equal(found.length, 1)
  assert.deepEqual(trailingTellers(analysis, found), [])
})

test('where the teller inside is found too, the one at the end tells that he told it', () => {
  const text = 'Lund told Lee that it is late, the ministry said.'
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const inner = { source: [at('Lund')], cue: [at('told')], content: [at('that it is late')] }
  const outer = { source: [at('the ministry')], cue: [at('said')], content: [at('that it is late')] }
  const read = withInnerTellers(analysed(text), [inner, outer])
  assert.deepEqual(read, [inner, { ...outer, content: [at('Lund told Lee that it is late')] }])
  assert.deepEqual(withInnerTellers(analysed(text), [outer]), [outer])
})
