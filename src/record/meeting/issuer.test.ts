import { test } from 'node:test'
import assert from 'node:assert/strict'
import { homeOf } from './issuer.ts'

const cases: [issuer: string, url: string | null, country: string | null][] = [
  ['Prime Minister’s Office', 'https://www.pmo.gov.nh/calls', null],
  ["Prime Minister's Office", 'https://pm.gc.ca/en/news/readouts/1', 'Canada'],
  ["Prime Minister's Office", 'https://www.pmindia.gov.in/en/1', 'India'],
  ['Bundesregierung', 'https://www.bundesregierung.de/x', 'Germany'],
  ['La Moncloa', 'https://www.lamoncloa.gob.es/x', 'Spain'],
  ['The White House', null, 'United States'],
  ['Ministry of Foreign Affairs of Nordhaven', null, 'Nordhaven'],
  ['Harbour Workers’ Union', 'https://union.example/x', null],
  ['World Health Organization', 'https://www.who.int/news/1', null],
]
for (const [issuer, url, country] of cases) test(`${issuer}, at ${url ?? 'no address'}, speaks for ${country ?? 'no country'}`, () => assert.equal(homeOf({ kind: 'readout', issuer, url }), country))

test('an article is nobody’s own account', () => assert.equal(homeOf({ kind: 'article', issuer: 'Bundesregierung', url: 'https://www.bundesregierung.de/x' }), null))
