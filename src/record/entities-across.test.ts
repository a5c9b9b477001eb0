import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { entitiesAcross, type EntityDecisions, NO_DECISIONS } from './entities-across.ts'
import { miniSource } from './mini-source.ts'
import type { Entity } from './record.ts'

type Named = [name: string, side: string | null, role?: string | null, kind?: Entity['kind']]
const sourcesOf = (named: readonly Named[]) =>
  named.map(([name, side, role = null, kind = 'person'], i) => miniSource({ id: `${i + 1}`, text: '', entities: [{ id: name, name, kind, role, side, mentions: [] }] }))

const groups = (named: readonly Named[], decisions: EntityDecisions = NO_DECISIONS) => entitiesAcross(sourcesOf(named), decisions).map((it) => it.named.map(({ source }) => source).join('+')).sort()

const cases: [name: string, named: Named[], groups: string[]][] = [
  ['one full name is one person', [['Orla Venn', 'Ellmark'], ['Orla Venn', null]], ['1+2']],
  ['a surname alone joins nobody', [['Orla Venn', 'Ellmark'], ['Venn', null]], ['1', '2']],
  ['nor do a surname and a side', [['Orla Venn', 'Ellmark', 'President'], ['Venn', 'Ellmark', 'Minister of Ports']], ['1', '2']],
  ['surname, side and role together do', [['Orla Venn', 'Ellmark', 'President'], ['Venn', 'Ellmark', 'President']], ['1+2']],
  ['a short first name is the same person in the same office', [['Joe Brandt', 'Ellmark', 'President'], ['Joseph R. Brandt', 'Ellmark', 'US President']], ['1+2']],
  ['a vice president is no president', [['Orla Venn', 'Ellmark', 'President'], ['Venn', 'Ellmark', 'Vice President']], ['1', '2']],
  ['another first name is another person', [['Orla Venn', 'Ellmark', 'President'], ['Karl Venn', 'Ellmark', 'President']], ['1', '2']],
  ['another side is another person', [['Ilya Brandt', 'Ellmark'], ['Ilya Brandt', 'Sorvane']], ['1', '2']],
  ['two presidents Venn leave a mere “Venn” with the one it fits', [['Venn', 'Ellmark', 'President'], ['Orla Venn', 'Ellmark', 'President'], ['Karl Venn', 'Ellmark', 'President']], ['1+2', '3']],
  ['a body is known by its name', [['The Port Office', null, null, 'body'], ['Port Office', 'Ellmark', null, 'body']], ['1+2']],
  ['a body and a place of one name are two', [['Caldmoor', null, null, 'body'], ['Caldmoor', null, null, 'place']], ['1', '2']],
  ['an agreement is known by its name', [['Caldmoor agreements', null, null, 'agreement'], ['Caldmoor agreements', null, null, 'agreement']], ['1+2']],
]
for (const [name, named, expected] of cases) test(name, () => assert.deepEqual(groups(named), expected))

test('what a person merged stays merged, and what they split stays split', () => {
  const named: Named[] = [['Orla Venn', 'Ellmark'], ['Venn', null], ['Orla Venn', 'Ellmark']]
  const merged = [[{ source: '1', entity: 'Orla Venn' }, { source: '2', entity: 'Venn' }]] as const
  const split = [[{ source: '1', entity: 'Orla Venn' }, { source: '3', entity: 'Orla Venn' }]] as const
  assert.deepEqual(groups(named, { merged, split: [] }), ['1+2+3'])
  assert.deepEqual(groups(named, { merged: [], split }), ['1', '2', '3'])
  assert.deepEqual(groups(named, { merged, split }), ['1+2', '3'])
})

test('two of one name have two ids, and every variant and role is kept', () => {
  const all = entitiesAcross(sourcesOf([['Ilya Brandt', 'Ellmark', 'envoy'], ['Ilya Brandt', 'Sorvane'], ['Ilya Brandt', 'Ellmark', 'negotiator'], ['Brandt', 'Ellmark', 'envoy']]))
  assert.deepEqual(all.map(({ id }) => id), ['Ilya Brandt (person, Ellmark)', 'Ilya Brandt (person, Sorvane)'])
  assert.deepEqual([all[0]!.variants, all[0]!.roles], [['Ilya Brandt', 'Brandt'], ['envoy', 'negotiator']])
})

test('the order of arrival changes nothing', () => {
  const sources = sourcesOf(cases.flatMap(([, named]) => named))
  const expected = entitiesAcross(sources)
  fc.assert(fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => assert.deepEqual(entitiesAcross(shuffled), expected)), { numRuns: 30 })
})
