import assert from 'node:assert/strict'
import { test } from 'node:test'
import { miniSource } from '../mini-source.ts'
import { changesBetween, type Round } from './rounds.ts'
import { who } from '../said.ts'

const entities = [who('Orla Venn', 'Ellmark'), who('Tomas Reuk', 'Sorvane')]
const sides = [{ side: 'Ellmark', principal: 'Orla Venn', role: 'President' }, { side: 'Sorvane', principal: 'Tomas Reuk', role: 'President' }]
/** A round of which each side gave out a readout. */
function round(date: string, texts: { readonly [side: string]: string }): Round {
  const sources = Object.entries(texts).map(([side, text]) => miniSource({ id: `${date} ${side}`, side, text, entities }))
  return { talk: { id: date, sides, date, channel: 'phone call', sources: sources.map(({ id }) => id), previous: null, next: null }, sources }
}

const FEES = 'The presidents discussed the transit fees for the Marrow pipeline.'
const CREW = 'The President demanded the release of the sailors of the Silver Tern, held in Quist since January.'
const OTHERS = 'The call lasted forty minutes. The Arvene Red Cross opened a hospital in Tolm.'
const changes = (one: string, other: string) =>
  changesBetween(round('2031-03-13', { Ellmark: one }), round('2031-04-20', { Ellmark: other }))[0]!.rows.map(({ kind, one, other }) => `${kind} ${one.length}-${other.length}`)

const cases: [name: string, earlier: string, later: string, expected: string][] = [
  ['a point said again is said both times', `${FEES} ${OTHERS}`, FEES, 'both 1-1'],
  ['another number is another offer', 'The company offered seven per cent over two years at Port Ellery.', 'The company offered four per cent over two years at Port Ellery.', 'differ 1-1'],
  ['what comes up for the first time is new', `${FEES} ${OTHERS}`, `${FEES} ${CREW}`, 'only 0-1'],
  ['what is not said again is only in the earlier account', `${FEES} ${CREW}`, `${FEES} ${OTHERS}`, 'only 1-0'],
]
for (const [name, earlier, later, expected] of cases) test(name, () => assert.ok(changes(earlier, later).includes(expected), changes(earlier, later).join(', ')))

test('that they met again changes nothing', () => {
  const met = (date: string, text: string): Round => {
    const evidence: [number, number][] = [[0, text.length]]
    const source = miniSource({ id: date, side: 'Ellmark', text, entities, meeting: { evidence } })
    return { talk: { id: date, sides, date, channel: null, sources: [date], previous: null, next: null }, sources: [source] }
  }
  const [ellmark] = changesBetween(met('2031-03-13', 'The presidents met for one hour in Brannoc Harbour.'), met('2031-04-20', 'The presidents met for three hours in Quist Palace.'))
  assert.deepEqual(ellmark!.rows, [])
})

test('each side is held against itself alone', () => {
  const all = changesBetween(round('2031-03-13', { Ellmark: `${FEES} ${OTHERS}`, Sorvane: OTHERS }), round('2031-04-20', { Ellmark: OTHERS, Sorvane: `${FEES} ${OTHERS}` }))
  const lists = all.map(({ side, rows }) => [side, rows.flatMap(({ kind, one, other }) => (kind === 'both' ? [] : [[one.length, other.length]]))])
  assert.deepEqual(lists, [['Ellmark', [[1, 0]]], ['Sorvane', [[0, 1]]]])
})

test('of a round that a side has not told of, nothing is new', () => {
  const [ellmark] = changesBetween(round('2031-03-13', { Sorvane: FEES }), round('2031-04-20', { Ellmark: FEES }))
  assert.deepEqual(ellmark!.rows.map(({ kind }) => kind), ['unanswered'])
})
