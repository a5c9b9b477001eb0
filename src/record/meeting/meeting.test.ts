import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Article } from '../../article/article.ts'
import { textAt } from '../../text/span.ts'
import { meetingOf } from './meeting.ts'
import type { Entity, EntityKind, Meeting } from '../record.ts'
import { roughAnalysis } from '../rough-analysis.ts'

// All people, places and bodies here are invented.

type Somebody = [name: string, kind: EntityKind, side: string | null, role: string | null, ...alsoCalled: string[]]

function meeting(text: string, cast: readonly Somebody[], about: Partial<Article> = {}): Meeting | null {
  const article: Article = {
    text, body: [0, text.length], asides: [], blocks: [], headings: [], kind: 'article', issuer: null, turns: [], headline: null, byline: null,
    creditedTo: null, section: null, published: null, modified: null, language: 'en', url: null, outlet: null, ...about,
  }
  return meetingOf(article, roughAnalysis(text), cast.map((somebody) => entity(text, somebody)), [], { attributions: [], date: null })
}

function entity(text: string, [name, kind, side, role, ...alsoCalled]: Somebody): Entity {
  const mentions = [name, ...alsoCalled].flatMap((called) => [...text.matchAll(new RegExp(`(?<!\\p{L})${called}(?!\\p{L})`, 'gu'))].map((match) => [match.index, match.index + called.length] as const))
  return { id: name, name, kind, side, role, mentions }
}

const sides = (found: Meeting | null) => found && found.sides.map(({ side, principal, role }) => [side, principal, role].filter(Boolean).join(', '))
const described = (text: string, found: Meeting) => found.describedAs.map(({ words, by }) => `${textAt(text, words)} (${by})`)

const ARLO: Somebody = ['Mika Arlo', 'person', 'Orland', 'President', 'Arlo']
const BRIN: Somebody = ['Tessa Brin', 'person', 'Morvia', 'Prime Minister', 'Brin']
const ORLAND: Somebody = ['Orland', 'country', 'Orland', null]
const MORVIA: Somebody = ['Morvia', 'country', 'Morvia', null, 'Morvian']

test('a phone call between two states, as one of them gives it out', () => {
  const text = 'President Mika Arlo spoke today by phone with Prime Minister Tessa Brin of Morvia to discuss grain shipments, including insurance for ships, port fees and the Tarn lighthouse. The two leaders agreed to speak again. The call lasted about 40 minutes.'
  const found = meeting(text, [ARLO, BRIN, MORVIA], { kind: 'readout', published: '2031-03-05' })!
  assert.deepEqual(sides(found), ['Orland, Mika Arlo, President', 'Morvia, Tessa Brin, Prime Minister'])
  assert.deepEqual([found.channel, found.secure, found.date, found.dateNote, found.place, found.duration], ['phone call', null, '2031-03-05', null, null, 'about 40 minutes'])
  assert.deepEqual(found.topics, ['grain shipments', 'insurance for ships', 'port fees', 'Tarn lighthouse'])
  assert.deepEqual(found.evidence.map((span) => textAt(text, span).slice(0, 14)), ['President Mika', 'The two leader', 'The call laste'])
})

test('a secure video call on a page without a date', () => {
  const text = 'Orland’s President Mika Arlo and Morvian Prime Minister Tessa Brin held a secure video call today. The “long and frank” conversation revolved around such issues as the Tarn strait, fishing rights and other things.'
  const found = meeting(text, [ARLO, BRIN, ORLAND, MORVIA])!
  assert.deepEqual(sides(found), ['Orland, Mika Arlo, President', 'Morvia, Tessa Brin, Prime Minister'])
  assert.deepEqual([found.channel, found.secure, found.date], ['video call', true, null])
  assert.match(found.dateNote!, /“today”/)
  assert.deepEqual(described(text, found), ['long and frank (outlet)'])
  assert.deepEqual(found.topics, ['Tarn strait', 'fishing rights'])
})

test('a union and a company', () => {
  const text = 'Leaders of the Harbour Workers’ Union met managers of Northline Ferries in Belmora on Tuesday, after nine days of strike. Union chair Ana Wirth and Northline director Ivo Sand discussed night shifts, pensions and a pay rise. The talks went on for six hours. Both sides said they would return.'
  const union: Somebody = ['Harbour Workers’ Union', 'body', 'Harbour Workers’ Union', null]
  const firm: Somebody = ['Northline Ferries', 'body', 'Northline Ferries', null, 'Northline']
  const wirth: Somebody = ['Ana Wirth', 'person', 'Harbour Workers’ Union', 'Union chair', 'Wirth']
  const sand: Somebody = ['Ivo Sand', 'person', 'Northline Ferries', 'director', 'Sand']
  const found = meeting(text, [union, firm, wirth, sand], { published: '2031-03-06T09:00:00Z' })!
  assert.deepEqual(found.sides.map(({ side }) => side), ['Harbour Workers’ Union', 'Northline Ferries'])
  assert.deepEqual([found.channel, found.place, found.date, found.duration], ['in person', 'Belmora', '2031-03-04', 'six hours'])
  assert.deepEqual(found.topics, ['night shifts', 'pensions', 'pay rise'])
})

test('a city and a ministry', () => {
  const text = 'The Ministry of Housing and the City of Quay concluded a two-hour meeting on school roofs on 4 March 2031. The parties left without a deal. The meeting was tense.'
  const found = meeting(text, [['Ministry of Housing', 'body', 'Ministry of Housing', null], ['City of Quay', 'body', 'City of Quay', null]])!
  assert.deepEqual(sides(found), ['Ministry of Housing', 'City of Quay'])
  assert.deepEqual([found.date, found.duration, found.topics], ['2031-03-04', 'two-hour', ['school roofs']])
})

test('three parties', () => {
  const text = 'Talks between Orland, Morvia and Tarn ended in Belmora on Friday. The three sides discussed river tolls. The talks were “businesslike”, an aide said.'
  const found = meeting(text, [ORLAND, MORVIA, ['Tarn', 'country', 'Tarn', null]], { published: '2031-03-08' })!
  assert.deepEqual(sides(found), ['Orland', 'Morvia', 'Tarn'])
  assert.deepEqual([found.date, found.place, found.topics], ['2031-03-07', 'Belmora', ['river tolls']])
  assert.deepEqual(described(text, found), ['businesslike (outlet)'])
})

test('a mediator sits at the table too', () => {
  const text = 'Elm Court’s tenants and the landlord, Harrow Estates, held talks mediated by the Rent Board on Monday. The meeting lasted one hour and thirty minutes. The parties discussed heating costs.'
  const found = meeting(text, [['Harrow Estates', 'body', 'Harrow Estates', null], ['Rent Board', 'body', 'Rent Board', null]])!
  assert.deepEqual(sides(found), ['tenants', 'Harrow Estates', 'Rent Board'])
  assert.equal(found.duration, 'one hour and thirty minutes')
})

const none: [name: string, text: string, about?: Partial<Article>][] = [
  ['an article about something else', 'Heavy rain fell on Orland for three days. Morvia sent pumps. The rivers are still rising, the weather office said.'],
  ['a meeting long ago, in passing', 'Orland’s harvest failed again, farmers said. Prices rose by a third. Imports doubled. Ships are waiting. In 2009 Orland and Morvia held talks on grain. Nothing came of it.'],
  ['a meeting that is only planned', 'President Mika Arlo will meet Prime Minister Tessa Brin of Morvia in Belmora next week. The two leaders are expected to discuss fishing. The meeting is planned for Thursday.'],
  ['a meeting that was refused', 'President Mika Arlo refused to meet Prime Minister Tessa Brin of Morvia on Monday. The talks were cancelled at noon.'],
  ['a meeting that is denied', 'Orland denied that President Mika Arlo met Tessa Brin of Morvia on Monday. There was no meeting, a spokesman said.'],
  ['a call for something', 'President Mika Arlo’s call for a boycott of Morvia drew anger on Monday. The call was widely shared.'],
  ['one who meets demands', 'Orland met its targets and Morvia met its own on Monday, the office said.'],
]
const CAST = [ARLO, BRIN, ORLAND, MORVIA]
for (const [name, text, about] of none) test(`${name} is no meeting`, () => assert.equal(meeting(text, CAST, about), null))
