import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Record, Statement } from '../record/record.ts'
import type { Span } from '../text/span.ts'
import { printedRecord } from './record-print.ts'
import type { Terminal } from './world.ts'

const terminal: Terminal = { colour: false, width: 60, interactive: false, showsProgress: false }

const text = [
  'The palace said that Ana Ruiz warned Tomas Reuk the strait would stay “closed for good” if the drills went on.',
  '“We heard nothing new,” Reuk said.',
  'Reuk denied any threat.',
].join('\n')

/** Where words stand in the text, at or after some others. */
const span = (words: string, after = ''): Span => [text.indexOf(words, text.indexOf(after)), text.indexOf(words, text.indexOf(after)) + words.length]
const sentences = text.split('\n').map((sentence) => span(sentence))

const statement = (id: string, more: Partial<Statement>): Statement => ({
  id, attribution: id.replace('s', 'a'), within: null, speaker: null, relayedBy: [], addressee: null, verb: 'say', act: 'speech',
  kind: 'indirect', topic: null, condition: null, denies: null, agreements: [], ...more,
})
const attribution = (id: string, source: string, cue: string, content: string, near = source) => ({ id, source: [span(source, near)], cue: [span(cue)], content: [span(content)], score: 1 })
const entity = (id: string, role: string | null) => ({ id, name: id, kind: 'person' as const, role, side: null, mentions: [] })

const record: Record = {
  article: {
    text, body: [0, text.length], asides: [], blocks: [], headings: [], kind: 'article', issuer: null, turns: [], headline: 'Words over the strait',
    byline: 'Mira Holm', creditedTo: null, section: 'World', published: '2026-03-03', modified: null, language: 'en', url: null, outlet: 'Harbour Post',
  },
  entities: [entity('Ana Ruiz', 'President'), entity('Tomas Reuk', 'Chancellor'), entity('palace', null)],
  attributions: [
    attribution('a1', 'The palace', 'said', 'that Ana Ruiz warned Tomas Reuk the strait would stay “closed for good” if the drills went on'),
    attribution('a2', 'Ana Ruiz', 'warned', 'the strait would stay “closed for good” if the drills went on'),
    { ...attribution('a3', 'Reuk', 'said', '“We heard nothing new,”', 'Reuk said'), cue: [span('said', 'Reuk said')] },
    attribution('a4', 'Reuk', 'denied', 'any threat', 'Reuk denied'),
    attribution('a5', 'We', 'heard', 'nothing new'),
  ],
  statements: [
    statement('s1', { speaker: 'palace' }),
    statement('s2', { speaker: 'Ana Ruiz', within: 's1', relayedBy: ['palace'], addressee: 'Tomas Reuk', verb: 'warn', kind: 'mixed', topic: 'the strait', condition: span('if the drills went on') }),
    statement('s3', { kind: 'direct' }),
    statement('s4', { speaker: 'Tomas Reuk', verb: 'deny', topic: 'the strait', denies: { statement: 's2', denied: span('any threat') } }),
    statement('s5', { verb: 'other', act: 'thought' }),
  ],
  meeting: {
    sides: [{ side: 'Ellmark', principal: 'Ana Ruiz', role: 'President' }, { side: 'Sorvane', principal: null, role: null }],
    channel: 'phone call', secure: true, date: null, dateNote: 'the page bears no date', place: null, duration: null,
    describedAs: [{ words: span('nothing new'), by: 'Tomas Reuk' }], topics: ['the strait'], evidence: [],
  },
  accounts: {
    bothSides: [{ point: 'the strait was discussed', statements: { Ellmark: ['s2'], Sorvane: ['s4'] } }],
    only: { Ellmark: ['s2'], Sorvane: [] },
    contested: [{ point: 'a threat', one: ['s2'], other: ['s4'] }],
  },
  narratives: [{ claim: 'the strait is closed', firstReport: 'Lantern Daily', followedBy: ['Chirp'], denied: ['s4'], toldBy: null }],
  agreements: [{ name: 'Brannoc Accords', mentions: [], claims: [] }],
  conditional: [{ statement: 's2', condition: span('if the drills went on'), consequence: span('the strait would stay “closed for good”') }],
}

const expected = `Words over the strait
Harbour Post · by Mira Holm · World · 2026-03-03

The meeting
  between      Ellmark (Ana Ruiz, President) and Sorvane
  how          secure phone call
  when         not known: the page bears no date
  on           the strait
  described as “nothing new” by Tomas Reuk

The strait
 1   Ana Ruiz, President → Tomas Reuk
     warn · part verbatim · relayed by palace
     the strait would stay “closed for good” if the drills
     went on
     │ The palace said that Ana Ruiz warned Tomas Reuk the
     │ strait would stay “closed for good” if the drills
     │ went on.

 2   Tomas Reuk, Chancellor
     deny · paraphrase
   ~ any threat
     │ Reuk denied any threat.

Other points
 3   speaker not named
     say · verbatim
     “We heard nothing new,”
     │ “We heard nothing new,” Reuk said.

 4   speaker not named
     heard · a belief · paraphrase
   ~ nothing new
     │ “We heard nothing new,” Reuk said.

Said by both sides
  – the strait was discussed Ellmark [1], Sorvane [2]

Mentioned by one side only
  – Ellmark [1]

Contested
  – a threat [1] against [2]

Denied
  – Tomas Reuk denies: any threat [1] in [2]

If … then
  – Ana Ruiz: if the drills went on → the strait would stay
    “closed for good” [1]

Agreements
  – Brannoc Accords mentioned only

The trail of a claim
  – the strait is closed · first reported by Lantern Daily ·
    then by Chirp · denied in [2]
`

test('a record is printed with every point under its topic, tied to its sentence', () => {
  assert.equal(printedRecord(record, sentences, terminal), expected)
})

test('a record without statements says so', () => {
  const empty = { ...record, statements: [], meeting: null, accounts: null, narratives: [], agreements: [], conditional: [] }
  assert.equal(printedRecord(empty, sentences, terminal), `Words over the strait\nHarbour Post · by Mira Holm · World · 2026-03-03\n\nNobody is quoted or reported as saying anything.\n`)
})

test('a text in another language says what was not read', () => {
  const german = { ...record, article: { ...record.article, language: 'de' }, statements: [statement('s3', { kind: 'direct' })], meeting: null, accounts: null, narratives: [], agreements: [], conditional: [] }
  assert.match(printedRecord(german, sentences, terminal), /This text is in German\.[^]*speaker not named/)
})
