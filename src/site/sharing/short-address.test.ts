import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { placeAt, shortOf, type Place } from './short-address.ts'

const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
const capture = fc.stringMatching(/^[0-9a-f]{20}$/)
const span = fc.tuple(fc.nat(20_000_000), fc.nat(100_000)).map(([start, length]): [number, number] => [start, start + length])
const place: fc.Arbitrary<Place> = fc.record({ capture, span: fc.option(span) }, { noNullPrototype: true })

test('an address leads back to the very place it was made from', () => {
  fc.assert(fc.property(place, (it) => assert.deepEqual(placeAt(shortOf(it)), it)))
})

test('two places never share an address', () => {
  fc.assert(fc.property(place, place, (a, b) => assert.equal(shortOf(a) === shortOf(b), a.capture === b.capture && String(a.span) === String(b.span))))
})

test('one wrong sign leads nowhere, rather than to other words', () => {
  fc.assert(
    fc.property(place, fc.nat(), fc.integer({ min: 1, max: 31 }), (it, at, by) => {
      const right = [...shortOf(it)]
      const i = at % right.length
      if (right[i] === '-') return
      const wrong = SIGNS[(SIGNS.indexOf(right[i]!) + by) % SIGNS.length]!
      assert.equal(placeAt(right.with(i, wrong).join('')), null)
    }),
  )
})

test('nor do two neighbours that were swapped', () => {
  fc.assert(
    fc.property(place, fc.nat(), (it, at) => {
      const right = [...shortOf(it)]
      const i = at % (right.length - 1)
      if (right[i] !== right[i + 1]) assert.equal(placeAt(right.with(i, right[i + 1]!).with(i + 1, right[i]!).join('')), null)
    }),
  )
})

test('it may be read out: capitals, an O for the nought and an L for the one are understood', () => {
  const it: Place = { capture: '00000000000000000021', span: [32, 33] }
  assert.equal(shortOf(it), '0000000000000011-10-1c')
  assert.deepEqual(placeAt('OOOOOOOOOOOOOOLI-Lo-1C'), it)
})

test('what is no address is none', () => {
  for (const text of ['', 'x', '../../etc/passwd', '0'.repeat(17) + '-', '0000000000000011-10-1', '0000000000000011-10-10', `${'z'.repeat(16)}-zzzzzzz-1a`, '\0'.repeat(17)]) assert.equal(placeAt(text), null, text)
})
