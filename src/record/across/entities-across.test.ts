import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bucketOf, bucketsOf, entitiesAcross, type Description } from './entities-across.ts'
import type { Entity } from '../record.ts'

type Named = [name: string, side: string | null, role?: string | null, kind?: Entity['kind'], apart?: string]
const described = (named: readonly Named[]) => named.map(([name, side, role = null, kind = 'person', apart = null], i): Description => ({ key: `${i + 1}`, name, side, role, kind, apart: apart ?? null }))

type Decided = { readonly [name: string]: string | null }
const groups = (named: readonly Named[], decided: Decided = {}) => entitiesAcross(described(named), new Map(Object.entries(decided))).map((it) => it.described.join('+')).sort()

const cases: [name: string, named: Named[], groups: string[]][] = [
  ['one full name is one person', [['Orla Venn', 'Ellmark'], ['Orla Venn', null]], ['1+2']],
  ['also in another office, where nothing speaks against it', [['Orla Venn', 'Ellmark', 'President'], ['Orla Venn', 'Ellmark', 'Minister of Ports']], ['1+2']],
  ['a surname alone joins nobody', [['Orla Venn', 'Ellmark'], ['Venn', null], ['Venn', null, 'President']], ['1', '2', '3']],
  ['nor do a surname and a side', [['Orla Venn', 'Ellmark', 'President'], ['Venn', 'Ellmark', 'Minister of Ports'], ['Venn', 'Ellmark']], ['1', '2', '3']],
  ['surname, side and role together do', [['Orla Venn', 'Ellmark', 'President'], ['Venn', 'Ellmark', 'President']], ['1+2']],
  ['a short first name is the same person in the same office', [['Joe Brandt', 'Ellmark', 'President'], ['Joseph R. Brandt', 'Ellmark', 'US President']], ['1+2']],
  ['another first name with the same first letter is another person', [['Ina Brandt', 'Ellmark', 'President'], ['Ilse Brandt', 'Ellmark', 'President']], ['1', '2']],
  ['an initial is nobody’s that two could have', [['J. Brandt', 'Ellmark', 'President'], ['Joe Brandt', 'Ellmark', 'President'], ['Jim Brandt', 'Ellmark', 'President']], ['1', '2', '3']],
  ['a vice president is no president', [['Orla Venn', 'Ellmark', 'President'], ['Venn', 'Ellmark', 'Vice President']], ['1', '2']],
  ['another side is another person', [['Ilya Brandt', 'Ellmark'], ['Ilya Brandt', 'Sorvane']], ['1', '2']],
  ['who would be either of two is neither', [['Ilya Brandt', 'Ellmark'], ['Ilya Brandt', 'Sorvane'], ['Ilya Brandt', null]], ['1', '2', '3']],
  ['two presidents Venn leave a mere “Venn” to itself', [['Venn', 'Ellmark', 'President'], ['Orla Venn', 'Ellmark', 'President'], ['Karl Venn', 'Ellmark', 'President']], ['1', '2', '3']],
  ['a body is known by its name', [['The Port Office', null, null, 'body'], ['Port Office', 'Ellmark', null, 'body']], ['1+2']],
  ['two ministries of one name are two', [['Foreign Ministry (Ellmark)', 'Ellmark', null, 'body'], ['Foreign Ministry', 'Sorvane', null, 'body'], ['Foreign Ministry', 'Ellmark', null, 'body']], ['1+3', '2']],
  ['a body that speaks for itself is of no known side', [['Harbour Union', 'Harbour Union', null, 'body'], ['Harbour Union', 'Ellmark', null, 'body'], ['Workers’ Aid', 'Workers’ Aid', null, 'body'], ["Workers' Aid", "Workers' Aid", null, 'body']], ['1+2', '3+4']],
  ['a body and a place of one name are two', [['Caldmoor', null, null, 'body'], ['Caldmoor', null, null, 'place']], ['1', '2']],
  ['bodies and states go by their short names too', [['NATO', null, null, 'body'], ['North Atlantic Treaty Organization', null, null, 'body'], ['US', null, null, 'country'], ['the United States', null, null, 'country']], ['1+2', '3+4']],
  ['an agreement is known by its marks, whatever noun it goes by', [['Caldmoor agreements', null, null, 'agreement'], ['Caldmoor accord', null, null, 'agreement'], ['2031 Caldmoor accord', null, null, 'agreement'], ['Caldmoor format', null, null, 'agreement']], ['1+2', '3', '4']],
  ['resolutions are told apart by their numbers', [['Resolution 2202', null, null, 'agreement'], ['resolution 2203', null, null, 'agreement']], ['1', '2']],
]
for (const [name, named, expected] of cases) test(name, () => assert.deepEqual(groups(named), expected))

const TWO: Named[] = [['Ilya Brandt', 'Ellmark', 'envoy'], ['Ilya Brandt', 'Sorvane'], ['Brandt', null]]
const byHand: [name: string, named: Named[], decided: Decided, groups: string[]][] = [
  ['what a person merged is one, whatever the rules say', [['Orla Venn', 'Ellmark'], ['Venn', 'Sorvane', null, 'body']], { venn: 'Orla Venn' }, ['1+2']],
  ['a name that is nobody’s but its own is joined to none', [['Orla Venn', 'Ellmark', 'President'], ['Venn', 'Ellmark', 'President']], { venn: null }, ['1', '2']],
  ['two variants of a name that no article has are one', [['Joe Brandt', 'Ellmark'], ['Jo Brandt', null]], { 'joe brandt': 'Joseph Brandt', 'jo brandt': 'Joseph Brandt' }, ['1+2']],
  ['a name that two bear is taken for neither', TWO, { brandt: 'Ilya Brandt' }, ['1', '2', '3']],
  ['but for the one whose side is named', TWO, { brandt: 'Ilya Brandt (Sorvane)' }, ['1', '2+3']],
  ['two of one name are one where a person says so', TWO, { 'ilya brandt (sorvane)': 'Ilya Brandt (Ellmark)' }, ['1+2', '3']],
  ['in one article the name is somebody else’s', [['Orla Venn', 'Ellmark'], ['Orla Venn', 'Ellmark', null, 'person', 'a1'], ['Orla Venn', null]], {}, ['1+3', '2']],
  ['or that of somebody who is named', [['Orla Venn', 'Ellmark'], ['Orla Venn', 'Ellmark', null, 'person', 'a1'], ['Ona Venn', null]], { 'a1\norla venn': 'Ona Venn' }, ['1', '2+3']],
]
for (const [name, named, decided, expected] of byHand) test(name, () => assert.deepEqual(groups(named, decided), expected))

test('every variant and role is kept, and the fullest name or the usual short one leads', () => {
  const all = entitiesAcross(described([['Orla Venn', 'Ellmark', 'envoy'], ['Venn', 'Ellmark', 'envoy'], ['Orla M. Venn', 'Ellmark', 'envoy'], ['NATO', null, null, 'body'], ['North Atlantic Treaty Organization', 'NATO', null, 'body']]))
  assert.deepEqual(all.map(({ name, variants, roles }) => [name, variants, roles]), [['NATO', ['North Atlantic Treaty Organization'], []], ['Orla M. Venn', ['Orla Venn', 'Venn'], ['envoy']]])
})

test('the order of arrival changes nothing, and nobody is joined across buckets', () => {
  const all = described(cases.flatMap(([, named]) => named))
  const expected = entitiesAcross(all)
  fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => assert.deepEqual(entitiesAcross(shuffled), expected)), { numRuns: 30 })
  for (const { described: keys } of expected) assert.equal(new Set(keys.map((key) => bucketOf(all[Number(key) - 1]!))).size, 1)
  for (const it of all) assert.ok(bucketsOf(it.name).includes(bucketOf(it)))
})
