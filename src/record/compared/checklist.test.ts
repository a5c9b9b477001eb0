import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checklistOf, type LineKind } from './checklist.ts'
import { type Mini, miniSource } from '../mini-source.ts'
import type { Span } from '../../text/span.ts'
import { who } from '../said.ts'
import type { Source } from '../sources.ts'
import type { Talk } from '../across/talks-across.ts'
import { twoAccounts } from './two-accounts.ts'

const talk: Talk = {
  id: 'ellmark-sorvane', date: '2031-03-13', channel: 'phone call', sources: ['a', 'b', 'c'], previous: null, next: null,
  sides: [{ side: 'Ellmark', principal: 'Orla Venn', role: 'President' }, { side: 'Sorvane', principal: 'Tomas Reuk', role: 'President' }],
}
const readout = (id: string, side: string, text: string, more: Partial<Mini> = {}): Source => {
  const at = (name: string): Span[] => (text.includes(name) ? [[text.indexOf(name), text.indexOf(name) + name.length]] : [])
  const entities = [who('Ellmark', 'Ellmark', 'country'), who('Sorvane', 'Sorvane', 'country'), who('Ada Holm', 'Ellmark')].map((entity) => ({ ...entity, mentions: at(entity.name) }))
  return miniSource({ id, side, text, entities, ...more })
}
const lines = (kind: LineKind, ...sources: Source[]) => checklistOf(twoAccounts(talk, sources), talk, sources).filter((line) => line.kind === kind).map(({ side, value }) => [side, value])

const ONE = 'The call took place at Sorvane’s request. The presidents agreed to discuss energy infrastructure in the Orm Strait. The President demanded the release of the Silver Tern and its sailors. The Arvene Red Cross was named.'
const OTHER = 'The call took place. The presidents agreed to discuss energy and infrastructure in the Orm Strait. They tasked their ministers to meet in Brannoc. The Marrow pipeline was mentioned.'
const both = [readout('a', 'Ellmark', ONE, { published: '2031-03-13T18:40:00Z' }), readout('b', 'Sorvane', OTHER, { published: '2031-03-13T19:10:00Z' })]

test('who asked for the call, according to whom', () => assert.deepEqual(lines('initiated', ...both), [['Ellmark', 'Sorvane']]))
test('what was agreed in two scopes', () => assert.equal(lines('agreed scope', ...both).length, 1))
test('a demand that the other side passes over', () => assert.deepEqual(lines('demand unanswered', ...both), [['Ellmark', null]]))
test('next steps, by who has them', () => assert.deepEqual(lines('next step', ...both), [['Sorvane', null]]))
test('the length of either text in words', () => assert.deepEqual(lines('length', ...both), [['Ellmark', '36 words'], ['Sorvane', '29 words']]))
test('the first to publish, where the hours tell', () => assert.deepEqual(lines('published first', ...both), [['Ellmark', '2031-03-13T18:40:00Z']]))
test('two texts of one day without an hour have no first', () =>
  assert.deepEqual(lines('published first', { ...both[0]!, published: '2031-03-13' }, { ...both[1]!, published: '2031-03-13T19:10:00Z' }), []))
test('names for earlier meetings, by who uses them', () => {
  const told = [readout('a', 'Ellmark', 'Ellmark keeps to the Geneva understandings.'), readout('b', 'Sorvane', 'The Tolm vision was recalled at length by all.')]
  assert.deepEqual(lines('earlier meeting', ...told), [['Ellmark', 'Geneva understandings'], ['Sorvane', 'Tolm vision']])
})
test('what an official added the day after', () => {
  const text = 'Holm said the ports of Tolm stay shut to trawlers.'
  const later = miniSource({ id: 'c', text, said: [{ by: 'Ada Holm', cue: 'said', content: 'the ports of Tolm stay shut to trawlers' }], entities: [who('Ada Holm', 'Ellmark')], published: '2031-03-14' })
  assert.deepEqual(lines('later addition', ...both, later), [['Ellmark', null]])
})
test('a warning that the other side only mentions', () => {
  const told = [readout('a', 'Ellmark', 'The President warned of a closure of the Orm Strait to tankers.'), readout('b', 'Sorvane', 'The President noted a closure of the Orm Strait to tankers.')]
  assert.equal(lines('softened', ...told).length, 1)
})
test('what the texts don’t tell has no line', () => assert.deepEqual(checklistOf(twoAccounts(talk, []), talk, []), []))
test('every line but a text’s length and time can be followed to its words', () => {
  for (const { kind, cites } of checklistOf(twoAccounts(talk, both), talk, both)) assert.ok(kind === 'length' || kind === 'published first' || cites.every(({ spans }) => spans.length > 0), kind)
})
