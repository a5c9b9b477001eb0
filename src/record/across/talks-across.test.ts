import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { miniSource } from '../mini-source.ts'
import type { Meeting } from '../record.ts'
import { talksOf } from './talks-across.ts'

const ellmark = { side: 'Ellmark', principal: 'Orla Venn', role: 'President' }
const sorvane = { side: 'Sorvane', principal: 'Tomas Reuk', role: 'President' }
const report = (id: string, meeting: Partial<Meeting> | null, more: { published?: string; side?: string; filedUnder?: string } = {}) =>
  miniSource({ id, text: 'They met.', meeting: meeting && { sides: [ellmark, sorvane], channel: 'video call', date: '2031-03-13', ...meeting }, ...more })

type Report = ReturnType<typeof report>
const cases: [name: string, reports: Report[], talks: string[][]][] = [
  ['a meeting is one, whoever reported it', [report('a', {}), report('b', {})], [['a', 'b']]],
  ['the order of the sides says nothing', [report('a', {}), report('b', { sides: [sorvane, ellmark] })], [['a', 'b']]],
  ['a call at midnight has two dates', [report('a', {}), report('b', { date: '2031-03-14' })], [['a', 'b']]],
  ['two days apart are two talks', [report('a', {}), report('b', { date: '2031-03-15' })], [['a'], ['b']]],
  ['a call and a visit on one day are two talks', [report('a', {}), report('b', { channel: 'in person' })], [['a'], ['b']]],
  ['an unknown channel is no other channel', [report('a', {}), report('b', { channel: null })], [['a', 'b']]],
  ['ministers who meet on the day of the presidents’ call are other talks', [report('a', {}), report('b', { sides: [{ ...ellmark, principal: 'Ada Holm' }, { ...sorvane, principal: 'Jon Stry' }] })], [['a'], ['b']]],
  ['“Venn” is Orla Venn at this table', [report('a', {}), report('b', { sides: [{ ...ellmark, principal: 'Venn' }, sorvane] })], [['a', 'b']]],
  ['a readout names its own side by its principal only', [report('a', {}), report('b', { sides: [{ ...ellmark, side: 'Orla Venn' }, sorvane] }, { side: 'Ellmark' })], [['a', 'b']]],
  ['a person whose party another report names belongs to it', [report('a', {}), report('b', { sides: [ellmark, { ...sorvane, side: 'Tomas Reuk' }] })], [['a', 'b']]],
  ['without a date, one told soon after by the same channel is the same', [report('a', {}), report('b', { date: null }, { published: '2031-03-14' })], [['a', 'b']]],
  ['without a date, one told weeks later is another or a look back', [report('a', {}), report('b', { date: null }, { published: '2031-04-20' })], [['a'], ['b']]],
  ['where two could be meant, neither is', [report('a', {}), report('b', { channel: 'in person' }), report('c', { date: null, channel: null }, { published: '2031-03-14' })], [['a'], ['b'], ['c']]],
  ['remarks that name no meeting belong to the one they were filed under', [report('a', {}, { filedUnder: 'f' }), report('b', null, { filedUnder: 'f' })], [['a', 'b']]],
  ['what was filed together is one meeting, though no text names it', [report('a', null, { filedUnder: 'f', side: 'Ellmark' }), report('b', null, { filedUnder: 'f', side: 'Sorvane' })], [['a', 'b']]],
  ['what was filed under two names is two meetings', [report('a', {}, { filedUnder: 'morning' }), report('b', {}, { filedUnder: 'evening' })], [['a'], ['b']]],
  ['one side’s own text alone is no meeting', [report('a', null, { filedUnder: 'f', side: 'Ellmark' }), report('b', null, { filedUnder: 'f', side: 'Ellmark' })], []],
  ['an article on the meeting that two texts were filed under belongs to it', [report('a', null, { filedUnder: 'f', side: 'Ellmark', published: '2031-03-13' }), report('b', null, { filedUnder: 'f', side: 'Sorvane' }), report('c', {})], [['a', 'b', 'c']]],
  ['what tells of no meeting is in no talks', [report('a', {}), report('b', null)], [['a']]],
]
for (const [name, reports, talks] of cases) test(name, () => assert.deepEqual(talksOf(reports).map(({ sources }) => sources).sort(), talks))

test('who met is told by those that name the same sides, whatever else was filed with them', () => {
  const [talk] = talksOf([report('a', {}, { filedUnder: 'f' }), report('b', { sides: [{ side: 'Caldmoor', principal: 'A Very Long Name Indeed', role: 'King' }, ellmark], channel: null }, { filedUnder: 'f' })])
  assert.deepEqual(talk!.sides, [ellmark, sorvane])
})

test('rounds between the same sides are linked in the order of their days', () => {
  const talks = talksOf([report('c', { date: '2031-05-02' }), report('a', {}), report('b', { date: '2031-04-01', channel: 'in person' })])
  assert.deepEqual(talks.map(({ id, previous, next }) => [id, previous, next]), [
    ['ellmark-sorvane-2031-03-13', null, 'ellmark-sorvane-2031-04-01'],
    ['ellmark-sorvane-2031-04-01', 'ellmark-sorvane-2031-03-13', 'ellmark-sorvane-2031-05-02'],
    ['ellmark-sorvane-2031-05-02', 'ellmark-sorvane-2031-04-01', null],
  ])
})

test('the order of arrival changes nothing', () => {
  const reports = cases.flatMap(([, them], i) => them.map((it) => ({ ...it, id: `${it.id}${i}` })))
  const expected = talksOf(reports)
  fc.assert(fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => assert.deepEqual(talksOf(shuffled), expected)), { numRuns: 30 })
})
