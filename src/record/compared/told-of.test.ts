import { test } from 'node:test'
import assert from 'node:assert/strict'
import { miniSource } from '../mini-source.ts'
import { toldOf } from './told-of.ts'

const FRANK = 'The call was frank and lasted an hour.'
const frank = [{ words: [13, 18] as const, by: 'outlet' }]

test('what texts tell of a meeting stands with those who tell it, those of one mind together', () => {
  const told = toldOf([
    miniSource({ id: 'b', text: FRANK, meeting: { duration: 'an hour', place: 'Tolm' } }),
    miniSource({ id: 'a', text: FRANK, meeting: { duration: 'An hour' } }),
    miniSource({ id: 'c', text: FRANK, meeting: { duration: 'two hours' } }),
    miniSource({ id: 'd', text: FRANK, meeting: null }),
    miniSource({ id: 'e', text: FRANK, meeting: { duration: '60 minutes' } }),
  ])
  assert.deepEqual(told.durations, [{ value: 'An hour', sources: ['a', 'b', 'e'] }, { value: 'two hours', sources: ['c'] }])
  assert.deepEqual(told.places, [{ value: 'Tolm', sources: ['b'] }])
})

test('a description is its own text’s side’s where the text is a side’s, and nobody’s in an article’s voice', () => {
  const by = (by: string | null, side: string | null) => toldOf([miniSource({ id: 'a', text: FRANK, side, meeting: { describedAs: [{ ...frank[0]!, by }] } })]).descriptions
  assert.deepEqual(by('outlet', 'Ellmark'), [{ words: 'frank', span: [13, 18], by: 'Ellmark', source: 'a' }])
  assert.equal(by('outlet', null)[0]!.by, null)
  assert.equal(by('Orla Venn', null)[0]!.by, 'Orla Venn')
})
