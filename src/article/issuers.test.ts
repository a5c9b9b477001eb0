import { test } from 'node:test'
import assert from 'node:assert/strict'
import { isOfficialHost, issuerAt, issuers } from './issuers.ts'

test('hosts of governments are told from those of others', () => {
  for (const host of ['state.gov', 'gov.nh', 'trade.gov.nh', 'mfa.nordhaven.example', 'president.nh', 'en.kremlin.ru', 'ec.europa.eu']) assert.ok(isOfficialHost(host), host)
  for (const host of ['sports.go.com', 'governance.example', 'pm.example', 'president-hotel.example', 'news.example']) assert.ok(!isOfficialHost(host), host)
})

test('the longest entry names the issuer', () => {
  assert.equal(issuerAt('www.eeas.europa.eu')?.name, 'European External Action Service')
  assert.equal(issuerAt('harbour.europa.eu')?.name, 'European Union')
})

test('no host stands twice', () => {
  const hosts = issuers.flatMap(({ hosts }) => hosts)
  assert.equal(new Set(hosts).size, hosts.length)
})
