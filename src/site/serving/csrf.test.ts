import { test } from 'node:test'
import assert from 'node:assert/strict'
import { Hono } from 'hono'
import { formsSignedWith } from './csrf.ts'

function siteAt(address: string): Hono {
  const forms = formsSignedWith('a secret')
  const site = new Hono()
  site.use(async (c, next) => (c.set('frame', { address, notice: undefined }), next()))
  site.get('/', (c) => c.html(forms.field(c)))
  site.post('/', async (c) => c.text(String(forms.isOurs(c, (await c.req.parseBody()).token))))
  return site
}

async function filledIn(site: Hono): Promise<{ cookie: string; token: string; attributes: string }> {
  const page = await site.request('/')
  const [cookie, ...attributes] = page.headers.get('set-cookie')!.split('; ')
  return { cookie: cookie!, token: /value="([^"]+)"/.exec(await page.text())![1]!, attributes: attributes.join('; ') }
}

const site = siteAt('https://record.example')
const send = async (headers: Record<string, string>, token: string) => (await site.request('https://record.example/', { method: 'POST', headers, body: new URLSearchParams({ token }) })).text()

test('a form of our own page is ours, with and without what newer browsers say of it', async () => {
  const { cookie, token } = await filledIn(site)
  assert.equal(await send({ cookie, 'sec-fetch-site': 'same-origin' }, token), 'true')
  assert.equal(await send({ cookie, origin: 'https://record.example' }, token), 'true')
  assert.equal(await send({ cookie }, token), 'true')
})

test('a form of another page, of another visitor or with a token that somebody made up is not', async () => {
  const [mine, other] = [await filledIn(site), await filledIn(site)]
  const cases: [headers: Record<string, string>, token: string][] = [
    [{ cookie: mine.cookie, 'sec-fetch-site': 'cross-site' }, mine.token],
    [{ cookie: mine.cookie, 'sec-fetch-site': 'same-site' }, mine.token],
    [{ cookie: mine.cookie, origin: 'https://evil.example' }, mine.token],
    [{ cookie: mine.cookie }, other.token],
    [{ cookie: mine.cookie }, ''],
    [{ cookie: 'form=' }, mine.token],
    [{}, mine.token],
  ]
  for (const [headers, token] of cases) assert.equal(await send(headers, token), 'false', JSON.stringify(headers))
})

test('the cookie is no script’s and no other site’s, and over TLS no wire’s; the page is nobody else’s', async () => {
  const page = await site.request('/')
  assert.equal(page.headers.get('cache-control'), 'private, no-store')
  assert.equal((await filledIn(site)).attributes, 'Path=/; HttpOnly; Secure; SameSite=Strict')
  assert.equal((await filledIn(siteAt('http://127.0.0.1:3000'))).attributes, 'Path=/; HttpOnly; SameSite=Strict')
})
