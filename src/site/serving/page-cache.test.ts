import { test } from 'node:test'
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { ownCookieOf } from './cookies.ts'
import { pageCache } from './page-cache.ts'
import { negotiated } from '../words/negotiated.ts'

const BODY = 'A page. '.repeat(500)

function cached() {
  const it = { made: 0, stamp: '1', time: 0, mayAsk: true, asked: 0, gate: Promise.resolve() }
  const cache = pageCache(async () => it.stamp, { now: () => it.time })
  const site = new Hono()
  site.use(cache.remembering)
  site.use(async (c, next) => (it.asked++, await next(), c.res.headers.set('x-frame-options', 'DENY')))
  site.use(async (c, next) => (c.set('frame', { address: 'https://record.example', notice: undefined }), next()))
  site.use(negotiated)
  site.use(cache.keeping)
  site.get('/page', async (c) => (await it.gate, c.html(`${++it.made} ${BODY}`)))
  site.get('/mine', (c) => (c.header('cache-control', 'private, no-store'), c.html(String(++it.made))))
  site.get('/known', (c) => c.html(`${++it.made} for ${ownCookieOf(c, 'form')}`))
  site.get('/data', (c) => c.json(++it.made))
  site.get('/nothing', (c) => (it.made++, c.notFound()))
  site.post('/page', (c) => ((it.stamp = 'posted'), c.text('done')))
  site.fetch = cache.before(site.fetch, () => it.mayAsk)
  return Object.assign(it, { get: (path: string, headers: Record<string, string> = {}) => site.request(`https://record.example${path}`, { headers }), post: (path: string) => site.request(path, { method: 'POST' }) })
}

const asked: [what: string, requests: [path: string, headers?: Record<string, string>][], made: number][] = [
  ['the same page is made once', [['/page'], ['/page'], ['/page', { cookie: 'lang=en' }]], 1],
  ['each language has its own', [['/page'], ['/page', { cookie: 'lang=de' }], ['/page?lang=de']], 2],
  ['another question is another page', [['/page'], ['/page?a=1'], ['/page?a=2']], 3],
  ['a visitor who is known gets what everybody gets, where nothing is theirs', [['/page'], ['/page', { cookie: 'form=x' }], ['/page', { cookie: 'form=y; lang=en' }]], 1],
  ['and their own where their cookie is looked at, with or without one', [['/known'], ['/known', { cookie: 'form=x' }], ['/known', { cookie: 'form=x' }]], 3],
  ['what is private, missing or wanted by a program is made each time', [['/mine'], ['/mine'], ['/nothing'], ['/nothing'], ['/data', { accept: 'application/json' }], ['/data', { accept: 'application/json' }]], 6],
]
for (const [what, requests, made] of asked)
  test(what, async () => {
    const site = cached()
    for (const [path, headers] of requests) await site.get(path, headers)
    assert.equal(site.made, made)
  })

test('cookies are read where it is said that the answer is then one visitor’s', () => {
  const reading = globSync('src/site/**/*.ts', { exclude: ['**/*.test.ts'] }).filter((file) => /\bgetCookie\b/.test(readFileSync(file, 'utf8')))
  assert.deepEqual(reading.sort(), ['src/site/serving/cookies.ts', 'src/site/words/negotiated.ts'])
})

test('a hundred who come at once are served by one', async () => {
  const site = cached()
  const pages = await Promise.all(Array.from({ length: 100 }, async () => (await site.get('/page')).text()))
  assert.deepEqual([site.made, new Set(pages).size], [1, 1])
})

test('it carries the same headers, made or kept', async () => {
  const site = cached()
  const headersOf = async () => [...(await site.get('/page', { 'accept-encoding': 'gzip' })).headers]
  const first = await headersOf()
  assert.deepEqual(await headersOf(), first)
  assert.equal(new Headers(first as [string, string][]).get('vary'), 'accept-encoding, accept-language, cookie')
})

test('who says the same as somebody before is answered before the site is asked, as long as they may ask', async () => {
  const site = cached()
  for (const accept of ['text/html', 'text/html', '*/*', '*/*']) await site.get('/page', { accept })
  assert.deepEqual([site.asked, site.made], [2, 1])
  site.mayAsk = false
  await site.get('/page', { accept: '*/*' })
  assert.equal(site.asked, 3)
})

test('who has the page already is told so, with its headers and without its body', async () => {
  const site = cached()
  const page = await site.get('/page')
  const known = await site.get('/page', { 'if-none-match': `"other", ${page.headers.get('etag')}` })
  assert.deepEqual([known.status, await known.text(), known.headers.get('x-frame-options'), known.headers.get('content-type'), site.asked], [304, '', 'DENY', null, 1])
})

test('what was made before a change is not remembered after it', async () => {
  const site = cached()
  await site.get('/page')
  await site.post('/page')
  await site.get('/page')
  assert.equal(site.made, 2)
})

test('what another process changed is seen within a second and a half, what was sent here at once', async () => {
  const site = cached()
  await site.get('/page')
  site.stamp = '2'
  site.time = 1_500
  assert.match(await (await site.get('/page')).text(), /^2 /)
  await site.post('/page')
  assert.match(await (await site.get('/page')).text(), /^3 /)
})

test('while the first visitor after a change waits for the new page, the others are sent the last one, for a second and a half at most', async () => {
  const site = cached()
  await site.get('/page')
  site.stamp = '2'
  site.time = 600
  await site.get('/page') // has the stamp asked beside
  await new Promise(setImmediate)
  const made = Promise.withResolvers<void>()
  site.gate = made.promise
  const first = site.get('/page')
  const textOf = async (answer: Promise<Response> | Response) => (await (await answer).text()).slice(0, 1)
  assert.equal(await textOf(site.get('/page')), '1')
  site.time = 1_500
  const late = site.get('/page')
  made.resolve()
  assert.deepEqual([await textOf(first), await textOf(late), await textOf(site.get('/page'))], ['2', '2', '2'])
})
