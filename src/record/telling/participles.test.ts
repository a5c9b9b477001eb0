import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Span } from '../../text/span.ts'
import { textAt } from '../../text/span.ts'
import { roughAnalysis } from '../rough-analysis.ts'
import { spanOf } from '../words.ts'
import { subjectOfParticiple } from './participles.ts'

// Each word with its head, by index, and how it hangs on it, where that is of any weight.
type Built = Readonly<{ [word: string]: readonly [head: string, relation: string, tag: string] }>
const PRAISED: Built = { Lund: ['praised', 'nsubj', 'NNP'], praised: ['', 'root', 'VBD'], Morvia: ['praised', 'dobj', 'NNP'], noting: ['praised', 'advcl', 'VBG'] }

const cases: [name: string, text: string, built: Built, source: string, expected: string | null][] = [
  ['what stands before the comma did not note it', 'Lund praised Morvia, noting that it was quiet.', PRAISED, 'Morvia', 'Lund'],
  ['a source that is missing is the subject', 'Lund praised Morvia, noting that it was quiet.', PRAISED, '', 'Lund'],
  ['a subject is its own source', 'Lund praised Morvia, noting that it was quiet.', PRAISED, 'Lund', null],
  ['“with Lee saying” has its own', 'Lund left with Lee saying no.', { Lund: ['left', 'nsubj', 'NNP'], left: ['', 'root', 'VBD'], Lee: ['left', 'nmod', 'NNP'], saying: ['left', 'advcl', 'VBG'] }, 'Lee', null],
  ['so has “several saying”', 'Lund left several saying no.', { Lund: ['left', 'nsubj', 'NNP'], left: ['', 'root', 'VBD'], several: ['left', 'dobj', 'JJ'], saying: ['several', 'acl', 'VBG'] }, 'several', null],
  ['a verb of its own is no participle', 'Lund praised Morvia.', PRAISED, 'Morvia', null],
]
for (const [name, text, built, source, expected] of cases)
  test(name, () => {
    const rough = roughAnalysis(text)
    const forms = rough.tokens.map((token) => text.slice(...token))
    const analysis = {
      ...rough, tags: forms.map((form, i) => built[form]?.[2] ?? rough.tags[i]!), relations: forms.map((form) => built[form]?.[1] ?? 'none'),
      heads: Int32Array.from(forms, (form) => forms.indexOf(built[form]?.[0] ?? '')),
    }
    const at = (words: string): Span[] => (words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]])
    const cue = /noting|saying|praised/.exec(text.slice(text.includes('noting') ? text.indexOf('noting') : 0))![0]
    const found = subjectOfParticiple(analysis, { id: 'a1', source: at(source), cue: at(cue), content: [], score: 1 })
    assert.equal(found && textAt(text, spanOf(analysis, found)), expected)
  })
