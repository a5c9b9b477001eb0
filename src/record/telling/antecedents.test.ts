import { test } from 'node:test'
import assert from 'node:assert/strict'
import { candidatesFor, likelyAntecedent } from './antecedents.ts'
import { castOf } from '../names/casting.ts'
import { roughAnalysis } from '../rough-analysis.ts'

const PEOPLE = new Set(['Ann', 'Lund', 'Kari', 'Berg', 'Bo', 'Falk'])

/** The cast of a text, and whom its last "she" is looked for with. */
function asked(text: string, last: string | null) {
  const rough = roughAnalysis(text)
  const forms = rough.tokens.map((span) => text.slice(...span))
  const cast = castOf({ ...rough, names: forms.map((form) => (PEOPLE.has(form) ? ('person' as const) : null)) })
  const lastSpeaker = cast.figures.find(({ name }) => name === last) ?? null
  return { cast, wanted: { token: forms.lastIndexOf('she'), gender: 'she' as const, lastSpeaker, not: new Set<never>() } }
}

const meant = (text: string, last: string | null): string | null => {
  const { cast, wanted } = asked(text, last)
  return likelyAntecedent(cast, wanted)?.name ?? null
}

test('the only one who was named and spoke last is meant', () => assert.equal(meant('Ann Lund said it was late. It rained and then she left.', 'Ann Lund'), 'Ann Lund'))

test('of two who stand alike nobody is', () => assert.equal(meant('It was the day of Ann Lund and Kari Berg. It rained and then she left.', null), null))

test('a man is no candidate for “she”', () => {
  const { cast, wanted } = asked('Mr. Bo Falk said it was late to Ann Lund. Then she left.', null)
  assert.deepEqual(candidatesFor(cast, wanted).map(({ who }) => who.name), ['Ann Lund'])
})
