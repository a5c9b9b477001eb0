import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { processorSeconds } from '../../../test/processor-time.ts'
import { copiesOf, independentSources } from './copies.ts'
import { fingerprints } from './fingerprints.ts'

const WIRE = `The harbour of Port Ellery was closed on Monday after a freighter lost eleven containers in heavy seas, the coast
guard said. Divers found four of them on the sea floor near the breakwater, and two more had drifted towards the
lighthouse of Saint Orme. Nobody was hurt. The company that owns the ship said it would pay for the search, which
may take until the end of the week, and asked fishermen to keep away from the channel until it is over.`
const OWN = `Fishermen in Port Ellery say they were never told. Our reporter went out with the Marigold at five in the morning and
met two containers, one of them open, half a mile from where the coast guard had looked for them. “You could hear them
before you saw them,” said the skipper, Anselm Rudd, who lost his nets to one of them.`

const cases: [name: string, texts: { [id: string]: string }, copies: { [id: string]: string }][] = [
  ['the same text is one source', { a: WIRE, b: WIRE }, { a: 'a', b: 'a' }],
  ['a dateline, a credit and other case change nothing', { a: WIRE, b: `PORT ELLERY (WNA) - ${WIRE.toUpperCase()} Reporting by our desk.` }, { a: 'b', b: 'b' }],
  ['a text cut off by a paywall is a copy of the whole', { a: WIRE.slice(0, 220), b: WIRE }, { a: 'b', b: 'b' }],
  ['another report of the same event is a source of its own', { a: WIRE, b: OWN }, { a: 'a', b: 'b' }],
  ['one sentence taken over makes no copy', { a: WIRE, b: `${OWN} ${WIRE.slice(0, 110)}` }, { a: 'a', b: 'b' }],
  ['texts without words are nobody’s copies', { a: '', b: '…' }, { a: 'a', b: 'b' }],
  ['two words are compared as they are', { a: 'Talks failed', b: 'talks failed!', c: 'Talks held' }, { a: 'a', b: 'a', c: 'c' }],
]
for (const [name, texts, copies] of cases)
  test(name, () => assert.deepEqual(Object.fromEntries(copiesOf(listed(texts))), copies))

test('ten copies are ten copies and one independent source', () => {
  const texts = Array.from({ length: 10 }, (_, i) => ({ id: `paper ${i}`, text: `${i} ${WIRE}` }))
  assert.equal(independentSources(copiesOf([...texts, { id: 'own', text: OWN }])), 2)
})

test('the order of arrival changes nothing', () => {
  const texts = listed({ a: WIRE, b: OWN, c: WIRE.slice(30), d: OWN.slice(0, 200), e: `${WIRE} ${OWN}` })
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) =>
      assert.deepEqual(new Map([...copiesOf(shuffled)].sort()), new Map([...copiesOf(texts)].sort())),
    ),
    { numRuns: 20 },
  )
})

test('a passage of thirteen words leaves the same print wherever it stands', () => {
  const passage = WIRE.split(/\s+/).slice(10, 23).join(' ')
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (before, after) => {
      const there = fingerprints([...before, passage, ...after].join(' '))
      assert.ok([...fingerprints(WIRE)].some((print) => there.has(print)))
    }),
    { numRuns: 50 },
  )
})

test('ten thousand copies of one text cost no more than one each', () => {
  const texts = Array.from({ length: 10_000 }, (_, i) => ({ id: String(i), text: WIRE }))
  assert.ok(processorSeconds(() => assert.equal(independentSources(copiesOf(texts)), 1)) < 5)
})

function listed(texts: { [id: string]: string }) {
  return Object.entries(texts).map(([id, text]) => ({ id, text }))
}
