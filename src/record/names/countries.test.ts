import { test } from 'node:test'
import assert from 'node:assert/strict'
import { countryWords, partyCalled } from './countries.ts'

const cases: [word: string, expected: [kind: string, country: string] | null][] = [
  ['Norway', ['country', 'Norway']],
  ['Kingdom of Norway', ['country', 'Norway']],
  ['U.S.', ['country', 'United States']],
  ['UK', ['country', 'United Kingdom']],
  ['Norwegian', ['demonym', 'Norway']],
  ['Norwegians', ['demonym', 'Norway']],
  ['French', ['demonym', 'France']],
  ['Oslo', ['capital', 'Norway']],
  ['Kiev', ['capital', 'Ukraine']],
  ['Luxembourg', ['country', 'Luxembourg']],
  ['People’s Republic of China', ['country', 'China']],
  ['Democratic People\'s Republic of Korea', ['country', 'North Korea']],
  ['Republic of China', ['country', 'Taiwan']],
  ['Congolese', null],
  ['NO', null],
  ['IN', null],
]
for (const [word, expected] of cases)
  test(`${word} ${expected ? `is the ${expected[0]} of ${expected[1]}` : 'names no country for sure'}`, () => {
    const found = countryWords().get(word)
    assert.deepEqual(found ? [found.kind, found.country] : null, expected)
  })

const parties: [given: string, party: string][] = [['US', 'United States'], ['U.S.', 'United States'], ['GB', 'United Kingdom'], ['UK', 'United Kingdom'], ['Russian Federation', 'Russia'], ['PS', 'Palestine'], ['NATO', 'NATO'], ['Ellmark', 'Ellmark'], ['us', 'us'], ['French', 'French'], ['Washington', 'Washington']]
for (const [given, party] of parties) test(`the party called ${given} is ${party}`, () => assert.equal(partyCalled(given), party))
