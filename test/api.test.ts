import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { app } from '../src/site/app.ts'
import { openApi } from '../src/site/api/openapi.ts'
import { askerOf } from '../src/site/serving/rate-limit.ts'
import { ROUTES } from '../src/site/api/routes.ts'
import type { Store } from '../src/store/store.ts'
import { siteSuite } from './site-suite.ts'
import { newStore } from './stores.ts'

siteSuite(() => newStore())

const document = openApi(ROUTES, 'https://record.example') as any

test('the OpenAPI document has every question, and everything that it refers to', () => {
  assert.deepEqual([document.openapi, Object.keys(document.paths)], ['3.1.0', ROUTES.map(({ path }) => path)])
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!)
  assert.ok(references.length > 50)
  for (const name of references) assert.ok(name in document.components.schemas, name)
  assert.doesNotMatch(JSON.stringify(document), /"\$id"|"\$defs"|"\$schema"/)
})

test('the manual has every question, every part of it and every shape', () => {
  const manual = readFileSync(new URL('../docs/api.md', import.meta.url), 'utf8')
  for (const [path, { get }] of Object.entries<any>(document.paths)) {
    const part = manual.split(`### GET /api/v1${path}\n`)[1]?.split(/^###? /m)[0]
    assert.ok(part, `docs/api.md has no part on GET /api/v1${path}`)
    for (const { name } of get.parameters) assert.ok(part.includes(`\`${name}\``), `${path} ${name}`)
  }
  for (const path of ['/healthz', '/feeds/search.atom', '/feeds/search.json', '/contexts/v1.jsonld', '/api/v1/openapi.json']) assert.ok(manual.includes(path), path)
})

/** A store that answers as it is told to. */
const storeThat = (rows: () => Promise<unknown[]>) => ({ rows }) as unknown as Store

test('who asks too much waits, and nobody else does', async () => {
  let now = 0
  const site = app(storeThat(async () => []), { address: '', allowance: { atOnce: 2, perMinute: 60 }, behindProxy: true, now: () => now })
  const ask = (from: string) => site.request('/feeds/search.json', { headers: { 'x-forwarded-for': `203.0.113.9, ${from}` } })
  const statuses = async (from: string, times: number) => (await Promise.all(Array.from({ length: times }, () => ask(from)))).map(({ status }) => status)
  assert.deepEqual(await statuses('192.0.2.1', 3), [200, 200, 429])
  assert.deepEqual(await statuses('192.0.2.2', 1), [200])
  assert.equal((await ask('192.0.2.1')).headers.get('retry-after'), '1')
  now += 1_000
  assert.deepEqual(await statuses('192.0.2.1', 2), [200, 429])
})

test('a household of many IPv6 addresses is one asker', () => {
  const cases: [string, string][] = [['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:db8::1', '2001:db8:0:0'], ['::ffff:192.0.2.1', '192.0.2.1'], ['192.0.2.1', '192.0.2.1'], ['::1', '0:0:0:0']]
  for (const [address, expected] of cases) assert.equal(askerOf(address), expected)
})

test('it is well only while its store answers, and a fault shows nothing of itself', async () => {
  const faults: string[] = []
  const site = app(storeThat(() => Promise.reject(new Error('secret: no database'))), { address: '', onFault: ({ message }) => faults.push(message) })
  assert.equal((await site.request('/healthz')).status, 503)
  for (const path of ['/', '/api/v1/statements']) {
    const response = await site.request(path)
    assert.equal(response.status, 500)
    assert.doesNotMatch(await response.text(), /secret/)
  }
  assert.deepEqual(faults, ['secret: no database', 'secret: no database'])
})

test('an address of more than 4,000 characters is refused', async () => {
  const site = app(storeThat(async () => []), { address: '' })
  assert.equal((await site.request(`/search?text=${'x'.repeat(5_000)}`)).status, 414)
})
