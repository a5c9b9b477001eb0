// Adding articles on the site, by real HTTP: whose door it is, what a form must bring, and what becomes of a link and of a text.
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { readDocument, type Captured } from '../src/reading/add.ts'
import { models } from '../src/reading/models.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import type { Store } from '../src/store/store.ts'
import { farEnd, page as pageOf, type FarEnd } from './far-end.ts'
import { served, type Served } from './served.ts'
import { newStore } from './stores.ts'

const EXAMPLE = new URL('../../shared/example/article.txt', import.meta.url)
const ARTICLE = `<html><head><title>Ports to close</title></head><body><article><h1>Ports to close</h1>
<p>The ports of Orlonia will close on Friday, the harbour master said. “No ship sails,” said Ana Orlo, the spokeswoman of the port.</p>
<p>Per Holm, a captain, told reporters that his crew had been paid until the spring. He said that nobody had asked the captains.</p>
<p>The port has been open every day for forty years, and the town lives by it.</p></article></body></html>`

let store: Store
let site: Served
let proxied: Served
let far: FarEnd
let minutes = 0

before(async () => {
  store = await newStore()
  far = await farEnd({
    '/ports': pageOf(ARTICLE),
    '/robots.txt': (_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /kept'),
    '/kept': pageOf(ARTICLE),
    '/front': pageOf('<html><body><a href="/1">One</a></body></html>'),
  })
  const adding = { tools: { client: new PoliteClient({ testHosts: [far.host] }) }, token: 'the token' }
  const now = () => ++minutes * 60_000
  site = await served(store, { adding, now })
  proxied = await served(store, { adding, now, behindProxy: true })
})
after(async () => {
  site?.stop()
  proxied?.stop()
  far?.close()
  await store?.close()
})

interface Form {
  readonly cookie: string
  readonly token: string
}

const cookiesIn = (answer: Response) => answer.headers.getSetCookie().map((it) => it.split(';')[0]!).join('; ')

async function form({ address }: Served = site, cookie = ''): Promise<Form> {
  const answer = await fetch(`${address}/add`, { headers: { cookie } })
  const [, token] = /name="token" value="([^"]+)"/.exec(await answer.text())!
  return { cookie: [cookie, cookiesIn(answer)].filter((it) => it).join('; '), token: token! }
}

/** Sends a form, and follows what is read to its end: the way to the article, or the form again. */
async function send(fields: Record<string, string>, it: Form, where: Served = site, headers: Record<string, string> = {}): Promise<Response> {
  const { cookie, token } = it
  const body = new FormData()
  for (const [name, value] of Object.entries({ token, ...fields })) body.set(name, value)
  const answer = await fetch(`${where.address}/add`, { method: 'POST', body, headers: { cookie, ...headers }, redirect: 'manual' })
  return answer.status === 303 ? read(`${where.address}${answer.headers.get('location')}`, it) : answer
}

/** Asks for the page of what is being read as often as it tells a browser to. */
async function read(address: string, it: Form): Promise<Response> {
  assert.match(address, /\/add\/[\w-]{22}$/)
  const answer = await fetch(address, { headers: { cookie: it.cookie }, redirect: 'manual' })
  return answer.headers.has('refresh') ? read(address, it) : answer
}

const refusalIn = async (answer: Response) => /<div class="refused" role="alert"><h2>[^<]*<\/h2><p[^>]*>([^<]*)<\/p>/.exec(await answer.text())?.[1]

test('a link is read and shown at once, with who says what in it', async () => {
  const answer = await send({ address: far.url('/ports'), text: '' }, await form())
  assert.equal(answer.status, 303)
  assert.match(answer.headers.get('location')!, /^\/articles\/[0-9a-f]{20}\?marks=on#text$/)
  const html = await (await fetch(site.address + answer.headers.get('location'))).text()
  assert.match(html, /Ports to close/)
  assert.match(html, /<mark class="m-content">.*?No ship sails/)
})

test('a text with its address is kept under it; a link may be pasted where the text goes', async () => {
  const asked = far.asked.length
  const answer = await send({ address: 'https://paper.example/ports', text: ARTICLE.replaceAll('\n', '\r\n') }, await form())
  const capture = /articles\/(\w+)/.exec(answer.headers.get('location')!)![1]
  const { url, headline } = (await (await fetch(`${site.address}/api/v1/articles/${capture}`)).json()) as any
  assert.deepEqual([url, headline, far.asked.length], ['https://paper.example/ports', 'Ports to close', asked])
  assert.equal((await send({ address: '', text: ` ${far.url('/ports')}\r\n` }, await form())).status, 303)
})

test('why something could not be read is told in a sentence, and nothing of what was given is lost', async () => {
  const cases: [fields: Record<string, string>, sentence: RegExp][] = [
    [{ address: '', text: ' ' }, /Neither an address nor a text/],
    [{ address: 'javascript:alert(1)', text: '' }, /is no address of the web/],
    [{ address: far.url('/kept'), text: '' }, /robots\.txt/],
    [{ address: far.url('/gone'), text: '' }, /404/],
    [{ address: far.url('/front'), text: '' }, /No article was found/],
    [{ address: 'http://127.0.0.1:1/', text: '' }, /127\.0\.0\.1/],
  ]
  for (const [fields, sentence] of cases) {
    const answer = await send(fields, await form())
    const copy = answer.clone()
    assert.equal(answer.status, 422, fields.address)
    assert.match((await refusalIn(answer))!, sentence)
    assert.ok((await copy.text()).includes(`value="${fields.address!.trim()}"`))
  }
})

test('hostile text that was pasted stays text in the form that comes back', async () => {
  const answer = await send({ address: '"><script>alert(1)</script>', text: `</textarea><script>alert(1)</script>\u202e${'w'.repeat(10_000)}` }, await form())
  const html = await answer.text()
  assert.equal(answer.status, 422)
  assert.doesNotMatch(html, /<script>|<\/textarea><script/)
  assert.match(html, /&lt;\/textarea&gt;&lt;script&gt;/)
})

test('a form counts only with the cookie and the token of our own page', async () => {
  const [mine, other] = [await form(), await form()]
  const fields = { address: far.url('/ports'), text: '' }
  const cases: [form: Form, headers: Record<string, string>][] = [
    [{ ...mine, token: '' }, {}],
    [{ ...mine, token: other.token }, {}],
    [{ ...mine, cookie: '' }, {}],
    [mine, { 'sec-fetch-site': 'cross-site' }],
    [mine, { origin: 'https://evil.example' }],
  ]
  for (const [it, headers] of cases) assert.equal((await send(fields, it, site, headers)).status, 403, JSON.stringify([it, headers]))
})

test('who was passed on by a proxy, or believes to be at another host, is not at this machine', async () => {
  const passedOn: Record<string, string>[] = [{ 'x-forwarded-for': '127.0.0.1' }, { forwarded: 'for=127.0.0.1' }, { via: '1.1 proxy' }]
  for (const headers of passedOn) assert.equal((await fetch(`${site.address}/add`, { headers })).status, 403, JSON.stringify(headers))
  assert.equal((await fetch(`${proxied.address}/add`)).status, 403)
  const it = await form()
  assert.equal((await send({ address: far.url('/ports'), text: '' }, it, site, { via: '1.1 proxy' })).status, 403)
})

test('whoever has the token comes in from anywhere, and it does not stay in the address', async () => {
  const wrong = await fetch(`${proxied.address}/add?token=guessed`, { redirect: 'manual' })
  assert.deepEqual([wrong.status, cookiesIn(wrong)], [403, ''])
  const answer = await fetch(`${proxied.address}/add?token=the%20token`, { redirect: 'manual' })
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/add'])
  assert.match(answer.headers.get('set-cookie')!, /HttpOnly.*SameSite=Strict/)
  const it = await form(proxied, cookiesIn(answer))
  assert.equal((await send({ address: far.url('/ports'), text: '' }, it, proxied)).status, 303)
})

test('while something is read its page says how far it is, to whoever may add, and the others go on', async () => {
  const { promise: mayRead, resolve: release } = Promise.withResolvers<void>()
  const slow = async (captured: Captured) => (await mayRead, readDocument(captured, models()))
  const held = await served(store, { adding: { tools: { client: new PoliteClient(), read: slow }, token: 't' } })
  const it = await form(held)
  const body = new FormData()
  for (const [name, value] of Object.entries({ token: it.token, address: '', text: ARTICLE })) body.set(name, value)
  const posted = await fetch(`${held.address}/add`, { method: 'POST', body, headers: { cookie: it.cookie }, redirect: 'manual' })
  const address = `${held.address}${posted.headers.get('location')}`
  const waiting = await fetch(address)
  assert.deepEqual([waiting.status, waiting.headers.get('refresh'), waiting.headers.get('cache-control')], [200, '0', 'private, no-store'])
  assert.match(await waiting.text(), /<li class="done">✓ It has arrived<\/li><li >To be read<\/li>/)
  assert.equal((await fetch(`${held.address}/`)).status, 200)
  assert.equal((await fetch(address, { headers: { via: '1.1 proxy' } })).status, 403)
  assert.equal((await fetch(`${held.address}/add/guessed`)).status, 404)
  release()
  assert.match((await read(address, it)).headers.get('location')!, /^\/articles\//)
  held.stop()
})

test('what is too long is refused before it is read, and one who sends too much has to wait', async () => {
  const answer = await send({ address: '', text: 'x'.repeat(17 * 2 ** 20) }, await form()).catch((error: Error) => error)
  // Where the server has ended the connection before all was sent, the answer may be lost.
  if (!(answer instanceof Error)) assert.equal(answer.status, 413)
  const held = await served(store, { adding: { tools: { client: new PoliteClient() }, token: 't' }, now: () => 0 })
  const it = await form(held)
  const statuses = []
  for (let i = 0; i < 11; i++) statuses.push((await send({ address: '', text: '' }, it, held)).status)
  held.stop()
  assert.deepEqual(statuses, [...Array(10).fill(422), 429])
})

test('without somebody who may, there is no such page; and nothing else can be written', async () => {
  const closed = await served(store)
  assert.equal((await fetch(`${closed.address}/add`)).status, 404)
  closed.stop()
  assert.equal((await fetch(`${site.address}/articles`, { method: 'POST' })).status, 405)
  assert.equal((await fetch(`${site.address}/add`, { method: 'PUT' })).status, 404)
})

test('the page of the worked example, pasted as a reader copied it, shows its statements and leads to its meeting', { skip: !existsSync(EXAMPLE) && 'The worked example is not here.' }, async () => {
  const answer = await send({ address: '', text: readFileSync(EXAMPLE, 'utf8').replaceAll('\n', '\r\n') }, await form())
  assert.equal(answer.status, 303)
  const html = await (await fetch(site.address + answer.headers.get('location'))).text()
  assert.ok(html.match(/<mark class="m-content/g)!.length >= 10)
  const [, meeting] = /class="talks-link" href="([^"]+)"/.exec(html)!
  assert.equal((await fetch(site.address + meeting)).status, 200)
})
