import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textAt } from '../../text/span.ts'
import { type Mini, miniSource } from '../mini-source.ts'
import { who } from '../said.ts'
import { trailsOf } from './trails.ts'

const entities = [who('Ada Holm', 'Ellmark'), who('Ilya Brandt', 'Sorvane')]
const CLAIM = 'Sorvane plans to close the Orm Strait to tankers'
const claiming = (id: string, published: string | null, more: Partial<Mini> = {}) =>
  miniSource({ id, text: `Holm said ${CLAIM}.`, said: [{ by: 'Ada Holm', cue: 'said', content: CLAIM }], entities, published, ...more })
const denying = (id: string, published: string | null) => {
  const text = 'Brandt denied that Sorvane plans to close the Orm Strait to tankers.'
  const start = text.indexOf('that')
  return miniSource({ id, text, said: [{ by: 'Ilya Brandt', cue: 'denied', content: text.slice(start, -1), verb: 'deny' }], entities, published, statements: { 1: { denies: { statement: null, denied: [start, text.length - 1] } } } })
}
const steps = (...sources: Parameters<typeof trailsOf>[0][number][]) => trailsOf(sources).map((trail) => trail.steps.map(({ kind, source }) => `${kind} ${source}`))

test('a claim’s report, its repeats and its copies, in time', () => {
  assert.deepEqual(steps(claiming('c', '2031-03-03'), claiming('a', '2031-03-02'), claiming('b', '2031-03-01'), claiming('d', '2031-03-04', { copyOf: 'b' })), [['report b', 'repeat a', 'repeat c', 'copy d']])
})

test('a denial stands in the trail of what it denies, with the words denied', () => {
  const sources = [claiming('a', '2031-03-01'), denying('b', '2031-03-02')]
  const [trail] = trailsOf(sources)
  assert.deepEqual(trail!.steps.map(({ kind, by }) => [kind, by]), [['report', 'Ada Holm'], ['denial', 'Ilya Brandt']])
  assert.equal(textAt(sources[1]!.record.article.text, trail!.steps[1]!.denied!), 'that Sorvane plans to close the Orm Strait to tankers')
})

test('a claim that nobody repeats or denies has no trail', () => assert.deepEqual(steps(claiming('a', '2031-03-01')), []))

test('what has no date has no place in the order', () => {
  const [trail] = trailsOf([claiming('a', null), claiming('b', '2031-03-02'), claiming('c', '2031-03-03')])
  assert.deepEqual([trail!.firstSeen.map(({ source }) => source), trail!.undated.map(({ source }) => source)], [['b'], ['a']])
})

test('of one day without hours, none is said to be the first', () => {
  const [trail] = trailsOf([claiming('a', '2031-03-02T10:00:00Z'), claiming('b', '2031-03-02'), claiming('c', '2031-03-02T12:00:00Z')])
  assert.deepEqual(trail!.firstSeen.map(({ source }) => source), ['b', 'a'])
})

test('who was first according to an article is that article’s word', () => {
  const source = claiming('a', '2031-03-05')
  const record = { ...source.record, narratives: [{ claim: CLAIM, firstReport: 's1', followedBy: [], denied: [], toldBy: null }] }
  const [trail] = trailsOf([{ ...source, record }])
  assert.deepEqual(trail!.firstAccordingTo, [{ first: 'Ada Holm', source: 'a', statement: 's1' }])
})

test('the order of arrival changes nothing', () => {
  const sources = [claiming('a', '2031-03-02'), claiming('b', '2031-03-01T08:00:00Z'), claiming('c', null), denying('d', '2031-03-03'), claiming('e', '2031-03-04', { copyOf: 'a' })]
  const expected = trailsOf(sources)
  fc.assert(fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => assert.deepEqual(trailsOf(shuffled), expected)), { numRuns: 30 })
})
