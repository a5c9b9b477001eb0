import { test } from 'node:test'
import assert from 'node:assert/strict'
import { namesSite, ownLabel, siteOf, withoutSite } from './site-name.ts'

const titles: [title: string, expected: string][] = [
  ['Storm hits coast | Daily Planet', 'Storm hits coast'],
  ['Storm hits coast - dailyplanet.example', 'Storm hits coast'],
  ['Storm hits coast – The Daily Planet', 'Storm hits coast'],
  ['Daily Planet: Storm hits coast', 'Storm hits coast'],
  ['DAILY PLANET｜嵐が来る', '嵐が来る'],
  ['Storm hits coast', 'Storm hits coast'],
  ['Planetary storm: coast hit - again', 'Planetary storm: coast hit - again'],
  ['Daily Planet', 'Daily Planet'],
]
for (const [title, expected] of titles)
  test(`the headline in "${title}" is "${expected}"`, () => assert.equal(withoutSite(title, ['Daily Planet']), expected))

test('a site is named with and without its article and ending', () => {
  assert.ok(namesSite('Planet.example', ['planet']))
  assert.ok(!namesSite('Harbour Wire', ['Planet']))
  assert.ok(!namesSite('', ['Planet']))
})

test('two hosts of one owner are one site', () => {
  assert.equal(siteOf('m.planet.co.uk'), siteOf('planet.co.uk'))
  assert.notEqual(siteOf('planet.example'), siteOf('wire.example'))
  assert.equal(ownLabel('news.planet.example'), 'planet')
})
