import { test } from 'node:test'
import assert from 'node:assert/strict'
import { accountsOf } from './accounts.ts'
import { withDenials } from './telling/denials.ts'
import type { Meeting } from './record.ts'
import { reading, type Said, who } from './said.ts'

const ENTITIES = [who('Arlo', 'Orland'), who('Palace', 'Orland', 'body'), who('Brin', 'Morvia'), who('Vale', 'Morvia'), who('Courier', 'press', 'outlet'), who('Harbour Union', null, 'body'), who('Northline', null, 'body')]
const TALKS: Meeting = {
  sides: [{ side: 'Orland', principal: 'Arlo', role: null }, { side: 'Morvia', principal: 'Brin', role: null }],
  channel: null, secure: null, date: null, dateNote: null, place: null, duration: null, describedAs: [], topics: [], evidence: [],
}

function accounts(text: string, said: readonly Said[], meeting: Meeting | null = TALKS) {
  const { analysis, attributions, statements } = reading(text, said)
  return accountsOf(withDenials(statements, attributions, analysis), analysis, { attributions, entities: ENTITIES, meeting })
}

test('an account belongs to the side that tells it, whoever is said to have said it', () => {
  const found = accounts('The palace said Arlo offered grain. Vale said Arlo offered old grain. The palace said Arlo raised fishing.', [
    { by: 'Arlo', relayedBy: ['Palace'], cue: 'offered', content: 'offered grain', topic: 'grain' },
    { by: 'Arlo', relayedBy: ['Vale'], cue: 'offered old', content: 'offered old grain', topic: 'grain' },
    { by: 'Arlo', relayedBy: ['Palace'], cue: 'raised', content: 'raised fishing', topic: 'fishing' },
  ])
  assert.deepEqual(found, {
    bothSides: [{ point: 'old grain', statements: { Orland: ['s1'], Morvia: ['s2'] } }],
    only: { Orland: ['s3'], Morvia: [] },
    contested: [],
  })
})

test('what one side leaves out is not contested by it', () => {
  const found = accounts('The palace said Arlo raised fishing. Vale said Brin raised tolls.', [
    { by: 'Arlo', relayedBy: ['Palace'], cue: 'raised', content: 'raised fishing', topic: 'fishing' },
    { by: 'Brin', relayedBy: ['Vale'], cue: 'raised tolls', content: 'raised tolls', topic: 'tolls' },
  ])
  assert.deepEqual(found?.contested, [])
  assert.deepEqual(found?.only, { Orland: ['s1'], Morvia: ['s2'] })
})

test('a denial of what the other side says is contested', () => {
  const found = accounts('The palace said Brin agreed to share the river tolls. Vale denied that Brin agreed to share the river tolls.', [
    { by: 'Palace', cue: 'said', content: 'Brin agreed to share the river tolls', topic: 'river tolls' },
    { by: 'Vale', cue: 'denied', content: 'that Brin agreed to share the river tolls', verb: 'deny', topic: 'river tolls' },
  ])
  assert.deepEqual(found?.contested.map(({ one, other }) => [one, other]), [[['s1'], ['s2']]])
})

test('a charge turned round is contested', () => {
  const found = accounts('Arlo voiced concern over troops near the strait. Vale argued that it was in fact Orland that moved troops to the strait.', [
    { by: 'Arlo', cue: 'voiced', content: 'concern over troops near the strait', topic: 'troops' },
    { by: 'Vale', cue: 'argued', content: 'that it was in fact Orland that moved troops to the strait', verb: 'argue', topic: 'troops' },
  ])
  assert.deepEqual(found?.contested.map(({ one, other }) => [one, other]), [[['s1'], ['s2']]])
})

test('a union and a company have accounts too, with nobody heard at the table', () => {
  const found = accounts('The union said the company offered four percent. Northline said it offered four percent and a bonus. The union said nights are too long.', [
    { by: 'Harbour Union', cue: 'said', content: 'the company offered four percent', topic: 'pay' },
    { by: 'Northline', cue: 'Northline said', content: 'it offered four percent and a bonus', topic: 'pay' },
    { by: 'Harbour Union', cue: 'said nights', content: 'nights are too long', topic: 'nights' },
  ], null)
  assert.deepEqual(found?.bothSides.map(({ statements }) => statements), [{ 'Harbour Union': ['s1'], Northline: ['s2'] }])
  assert.deepEqual(found?.only, { 'Harbour Union': ['s3'], Northline: [] })
})

test('the press is no side, and one side alone has no accounts to compare', () => {
  const said: Said[] = [
    { by: 'Arlo', cue: 'said', content: 'grain is ready', topic: 'grain' },
    { by: 'Courier', cue: 'reported', content: 'grain is short', topic: 'grain' },
  ]
  assert.equal(accounts('Arlo said grain is ready. The Courier reported grain is short.', said, null), null)
})
