import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Mini, miniSource } from '../mini-source.ts'
import { passagesOf } from './passages.ts'
import { pointsOf } from './points.ts'
import { who } from '../said.ts'

const entities = [who('Orla Venn', 'Ellmark'), who('Ada Holm', 'Ellmark'), who('Tomas Reuk', 'Sorvane')]
const exercises = 'the naval exercises near the Orm Strait'
const saying = (id: string, words: string, more: Partial<Mini> = {}) =>
  miniSource({ id, text: `Holm warned of ${words}.`, said: [{ by: 'Ada Holm', cue: 'warned', content: words }], entities, ...more })
const pointsIn = (sources: readonly ReturnType<typeof saying>[]) => pointsOf(sources.flatMap(passagesOf))

test('who says the same makes one point', () => {
  const points = pointsIn([saying('a', exercises), saying('b', 'naval exercises near the Orm Strait'), saying('c', 'the transit fees of the Marrow pipeline')])
  assert.deepEqual(points.map(({ passages }) => passages.map(({ source }) => source.id).join('+')), ['a+b', 'c'])
})

test('the lines of a press release’s form are nobody’s points', () => {
  const release = miniSource({ id: 'a', side: 'Ellmark', text: 'The transit fees for the Marrow pipeline were paid. Notes to editors. Press contact: Wim Oster, 0555 0144.' })
  assert.deepEqual(pointsIn([release]).map(({ id }) => id), ['a#1'])
})

test('ten copies of one wire story are ten copies and one source', () => {
  const copies = Array.from({ length: 10 }, (_, i) => saying(`copy${i}`, exercises, { outlet: `Paper ${i}`, copyOf: 'copy0' }))
  assert.deepEqual(pointsIn(copies).map(({ independent, copies }) => [independent, copies]), [[1, 10]])
})

test('rewritten stories credited to one agency are one source', () => {
  const credited = [saying('a', exercises, { outlet: 'Paper A', creditedTo: 'Calder Wire' }), saying('b', exercises, { outlet: 'Paper B', creditedTo: 'Calder Wire' }), saying('c', exercises, { outlet: 'Paper C' })]
  assert.deepEqual(pointsIn(credited).map(({ independent, copies }) => [independent, copies]), [[2, 3]])
})

test('what more independent sources say comes first, however many copies the other has', () => {
  const fees = 'the transit fees of the Marrow pipeline'
  const sources = [...Array.from({ length: 5 }, (_, i) => saying(`copy${i}`, fees, { copyOf: 'copy0' })), saying('a', exercises, { outlet: 'A' }), saying('b', exercises, { outlet: 'B' })]
  assert.deepEqual(pointsIn(sources).map(({ independent, copies }) => [independent, copies]), [[2, 2], [1, 5]])
})

test('of equally confirmed points the official text’s come first, in its order and its words', () => {
  const readout = miniSource({ id: 'z', side: 'Ellmark', text: 'The President raised the transit fees of the Marrow pipeline. She raised the naval exercises near the Orm Strait.' })
  const points = pointsIn([readout, saying('a', 'the eleven sailors held in Quist')])
  assert.deepEqual(points.map(({ voice, order }) => [voice, order]), [['official text', 0], ['official text', 1], ['official', null]])
  const shared = pointsIn([saying('a', exercises), readout]).find(({ copies }) => copies === 2)!
  assert.equal(shared.words.source.id, 'z')
})

test('another number, or a “not”, is another point', () => {
  const said = ['to release 11 sailors held in Quist', 'to release 14 sailors held in Quist', 'not to release 11 sailors held in Quist']
  assert.equal(pointsIn(said.map((words, i) => saying(`${i}`, words))).length, 3)
})

test('thanks and greetings are no point', () => {
  assert.deepEqual(pointsIn([miniSource({ id: 'a', side: 'Ellmark', text: 'Thank you very much, Mr. President. It is great to be here.' })]), [])
})

test('the order of arrival changes nothing, and one more copy never makes one more source', () => {
  const sources = [exercises, 'naval exercises near the Orm Strait', 'the transit fees of the Marrow pipeline', 'the fees for the Marrow pipeline', 'eleven sailors'].map((words, i) => saying(`s${i}`, words, { outlet: `Paper ${i}` }))
  const expected = pointsIn(sources)
  fc.assert(
    fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), fc.nat(sources.length - 1), (shuffled, copied) => {
      assert.deepEqual(pointsIn(shuffled), expected)
      const one = sources[copied]!
      const withCopy = pointsIn([...sources, { ...one, id: 'zz copy', outlet: 'Reprint', copyOf: one.id }])
      assert.deepEqual(withCopy.map(({ independent }) => independent).sort(), expected.map(({ independent }) => independent).sort())
    }),
    { numRuns: 40 },
  )
})
