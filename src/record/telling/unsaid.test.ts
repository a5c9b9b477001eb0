import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import { castOf } from '../names/casting.ts'
import { roughAnalysis } from '../rough-analysis.ts'
import { draftsOf } from './statements.ts'

const LEMMAS = new Map([['posted', 'post'], ['added', 'add'], ['denied', 'deny'], ['rejected', 'reject'], ['said', 'say'], ['promised', 'promise']])

type Told = [source: string, cue: string, content: string]

const cases: [name: string, text: string, told: Told[], expected: [verb: string, within: number | null][]][] = [
  [
    'a denied promise is nobody’s promise', 'Kari Lund denied that Ann Lee promised money.',
    [['Kari Lund', 'denied', 'that Ann Lee promised money'], ['Ann Lee', 'promised', 'money']], [['deny', null]],
  ],
  [
    'what is told inside a denied report is out too', 'Kari Lund rejected claims that Ann Lee said that Bo Falk promised money.',
    [['Kari Lund', 'rejected', 'claims that Ann Lee said that Bo Falk promised money'], ['Ann Lee', 'said', 'that Bo Falk promised money'], ['Bo Falk', 'promised', 'money']], [['reject', null]],
  ],
  ['who posts so many points says nothing', 'Kari Lund posted 29 points.', [['Kari Lund', 'posted', '29 points']], []],
  ['who adds that there were so many does', 'Kari Lund added that 29 had come.', [['Kari Lund', 'added', 'that 29 had come']], [['add', null]]],
  [
    'what is said to have been denied stays', 'Kari Lund said that Ann Lee denied it.',
    [['Kari Lund', 'said', 'that Ann Lee denied it'], ['Ann Lee', 'denied', 'it']], [['say', null], ['deny', 0]],
  ],
]
for (const [name, text, told, expected] of cases)
  test(name, () => {
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
    const attributions = told.map(([source, cue, content], i): Attribution => ({ id: `a${i + 1}`, source: [at(source)], cue: [at(cue)], content: [at(content)], score: 1 }))
    const rough = roughAnalysis(text)
    const drafts = draftsOf(castOf({ ...rough, lemmas: rough.lemmas.map((word) => LEMMAS.get(word) ?? word) }), attributions, null)
    assert.deepEqual(drafts.map(({ verb, within }) => [verb.name, within]), expected)
  })
