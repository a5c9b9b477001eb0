import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Record, Statement } from '../../src/record/record.ts'
import { who } from '../../src/record/said.ts'
import type { Span } from '../../src/text/span.ts'
import { annotated, documentsOf, isAtHand } from './annotation.ts'
import { judged } from './judge.ts'
import { figuresOf } from './score.ts'

const TEXT = 'Ann Lund arrived. The Harbour Post reported that Lund told reporters the bridge was safe.'
const at = (words: string, from = 0): Span => [TEXT.indexOf(words, from), TEXT.indexOf(words, from) + words.length]
const SENTENCE = at('The Harbour Post reported that Lund told reporters the bridge was safe.')
const GOLD = { set: 'stories/dev', id: 'x', sha256: '', stratum: 'relay', sentence: SENTENCE } as const
const statement = { content: [at('the bridge was safe')], speaker: [[at('Ann Lund')]], addressee: [[at('reporters')]], relay: [[[at('Harbour Post')]]], denied: null, conditional: null } as const

/** What a reader found: one statement of whoever is named, and who is who. */
function read(found: Partial<Statement>): Record {
  return {
    article: { text: TEXT, issuer: null },
    attributions: [{ id: 'a1', source: [at('Lund', 20)], cue: [at('told')], content: [at('the bridge was safe')], score: 1 }],
    entities: [{ ...who('Ann Lund', null), mentions: [at('Ann Lund'), at('Lund', 20)] }, { ...who('Harbour Post', null), mentions: [at('The Harbour Post')] }],
    statements: [{ id: 's1', attribution: 'a1', act: 'speech', speaker: null, addressee: null, relayedBy: [], denies: null, condition: null, ...found }],
  } as unknown as Record
}

const scores = (found: Partial<Statement>) => {
  const [verdict] = judged({ ...GOLD, statements: [statement] }, read(found))
  return [verdict!.speaker, verdict!.addressee, verdict!.relay].map(({ right, wrong, missing }) => `${right} ${wrong} ${missing}`)
}

const cases: [name: string, found: Partial<Statement>, expected: string[]][] = [
  ['all right', { speaker: 'Ann Lund', addressee: 'reporters', relayedBy: ['Harbour Post'] }, ['1 0 0', '1 0 0', '1 0 0']],
  ['unknown is missing, not wrong', {}, ['0 0 1', '0 0 1', '0 0 1']],
  ['the wrong mouth is both', { speaker: 'Harbour Post', addressee: 'voters' }, ['0 1 1', '0 1 1', '0 0 1']],
  ['a relay that is none', { speaker: 'Ann Lund', addressee: 'reporters', relayedBy: ['Harbour Post', 'Ann Lund'] }, ['1 0 0', '1 0 0', '1 1 0']],
]
for (const [name, found, expected] of cases) test(name, () => assert.deepEqual(scores(found), expected))

test('a denial that nobody annotated is wrong, wherever it stands in the sentence', () => {
  const verdicts = judged({ ...GOLD, statements: [] }, read({ speaker: 'Ann Lund', denies: { statement: null, denied: at('the bridge was safe') } }))
  assert.deepEqual(figuresOf(verdicts).kinds.denial!.all.precision, 0)
})

test('a thought that nobody annotated is not counted: only what is said is', () => {
  const verdicts = judged({ ...GOLD, statements: [] }, read({ act: 'thought', relayedBy: ['Harbour Post'] }))
  assert.deepEqual(verdicts, [])
})

test('what is annotated lies in its sentence, in order, and no document is in two parts', { skip: isAtHand() ? false : 'the annotated texts are not beside this checkout' }, () => {
  const parts = (['dev', 'test', 'more', 'fresh'] as const).flatMap((part) => documentsOf(annotated(part)))
  assert.equal(new Set(parts.map(({ document }) => document.id)).size, parts.length)
  for (const { document, sentences } of parts)
    for (const { sentence, statements } of sentences)
      for (const { content, denied, conditional, speaker, addressee, relay } of statements) {
        const inside = [...content, ...(denied ? [denied] : []), ...(conditional ? [conditional.condition, conditional.consequence] : [])]
        assert.ok(inside.every(([start, end]) => sentence[0] <= start && start < end && end <= sentence[1]), `${document.id} ${sentence}`)
        const names = [speaker, addressee, ...relay].flatMap((it) => it ?? []).flat()
        assert.ok(names.every(([start, end]) => 0 <= start && start < end && end <= document.text.length), `${document.id} ${sentence}`)
      }
})
