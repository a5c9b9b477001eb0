import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import { castOf } from '../names/casting.ts'
import { roughAnalysis } from '../rough-analysis.ts'
import { draftsOf } from './statements.ts'

const PEOPLE = new Set(['Ann', 'Lund', 'Kari', 'Berg', 'Bo', 'Falk'])
const VERBS = new Map(Object.entries({ said: 'VBD', had: 'VBD', promised: 'VBN', urged: 'VBD', added: 'VBD', left: 'VBD', is: 'VBZ' }))

type Told = [source: string, cue: string, content: string]

function speakersIn(text: string, told: readonly Told[]): (string | null)[] {
  const rough = roughAnalysis(text)
  const forms = rough.tokens.map((token) => text.slice(...token))
  const analysis = { ...rough, tags: rough.tags.map((tag, i) => VERBS.get(forms[i]!) ?? tag), names: forms.map((form) => (PEOPLE.has(form) ? ('person' as const) : null)) }
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const attributions = told.map(([source, cue, content], i): Attribution => ({ id: `a${i + 1}`, source: [at(source)], cue: [at(cue)], content: [at(content)], score: 1 }))
  return draftsOf(castOf(analysis), attributions, null).map(({ speaker }) => speaker?.name ?? null)
}

const cases: [name: string, text: string, told: Told[], expected: (string | null)[]][] = [
  ['who spoke before goes on', 'Ann Lund said it was late. “No,” she added.', [['Ann Lund', 'said', 'it was late'], ['she', 'added', '“No,”']], ['Ann Lund', 'Ann Lund']],
  ['a nickname in brackets is part of a name', 'Ann (Annie) Lund said it was late. Lund left.', [['Ann (Annie) Lund', 'said', 'it was late']], ['Ann (Annie) Lund']],
  ['what somebody is president of is no part of her name', 'President of Ellmark Ann Lund said it was late. Lund left.', [['President of Ellmark Ann Lund', 'said', 'it was late']], ['Ann Lund']],
  [
    'one who stands in another’s report may not be the one who goes on',
    'Kari Berg said Ann Lund had promised it. “No,” she added.',
    [['Ann Lund', 'promised', 'it. '], ['she', 'added', '“No,”']], ['Ann Lund', null],
  ],
  [
    'the subject and only person of the sentence before is meant, though others came earlier',
    'Ann Lund left. “No,” spokeswoman Kari Berg said. Bo Falk urged calm. He promised help.',
    [['Kari Berg', 'said', '“No,”'], ['He', 'promised help', 'help']], ['Kari Berg', 'Bo Falk'],
  ],
  [
    'a new subject with something in apposition ends who spoke before',
    'Vik said it was late. The mayor, Bo Falk, whose city is small, urged calm. He promised help.',
    [['Vik', 'said', 'it was late'], ['He', 'promised help', 'help']], ['Vik', null],
  ],
]
for (const [name, text, told, expected] of cases) test(name, () => assert.deepEqual(speakersIn(text, told), expected))
