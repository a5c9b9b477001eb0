import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fetchPage, type Fetching } from './fetch-page.ts'

const HTML = { 'content-type': 'text/html' }
const PAGE = '<p>The bridge is closed.</p>'
const bomb = gzipSync(Buffer.alloc(5_000_000))

const routes: { [path: string]: RequestListener } = {
  '/': (_, res) => res.writeHead(200, HTML).end(PAGE),
  '/agent': (req, res) => res.writeHead(200, HTML).end(req.headers['user-agent']),
  '/host': (req, res) => res.writeHead(200, HTML).end(req.headers.host),
  '/gzip': (_, res) => res.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/br': (_, res) => res.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/cut': (_, res) => res.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 20)),
  '/bomb': (_, res) => res.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(bomb),
  '/large': (_, res) => res.writeHead(200, HTML).end(Buffer.alloc(2_000_000)),
  '/missing': (_, res) => res.writeHead(404).end(),
  '/moved': (_, res) => res.writeHead(301, { location: '/' }).end(),
  '/circle': (_, res) => res.writeHead(302, { location: '/circle' }).end(),
  '/inside': (_, res) => res.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/file': (_, res) => res.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/silent': () => {},
}
const server = createServer((req, res) => (routes[req.url!] ?? routes['/missing']!)(req, res))
before(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
after(() => server.close())

/** The net of this test: every name leads to the loopback, which alone is taken for public. */
const net: Fetching = {
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  refuses: (address) => address !== '127.0.0.1',
  limitBytes: 1_000_000,
  timeoutMs: 60_000,
}
const fetched = (path: string, options = net) => fetchPage(`http://news.example:${(server.address() as AddressInfo).port}${path}`, options)
const text = async (path: string) => {
  const page = await fetched(path)
  return page.ok ? Buffer.from(page.bytes).toString() : page.reason
}

const pages: [name: string, path: string, expected: string][] = [
  ['a page comes as it is', '/', PAGE],
  ['a gzipped page is unpacked', '/gzip', PAGE],
  ['a brotli page is unpacked', '/br', PAGE],
  ['a redirect is followed', '/moved', PAGE],
  ['a page that is cut off is not a page', '/cut', 'unreachable'],
  ['a small bomb is a large page', '/bomb', 'too-large'],
  ['a large page is not read to its end', '/large', 'too-large'],
  ['a missing page is missing', '/missing', 'status'],
  ['a circle of redirects ends', '/circle', 'redirects'],
  ['a redirect into a private network is refused', '/inside', 'private'],
  ['a redirect to a file is refused', '/file', 'bad-url'],
]
for (const [name, path, expected] of pages) test(name, async () => assert.equal(await text(path), expected))

test('the reader names itself', async () => assert.match(await text('/agent'), /^Readout\//))

test('the host is told its own name, not its address', async () => assert.match(await text('/host'), /^news\.example:/))

test('a server that says nothing is left', async () => {
  const page = await fetched('/silent', { ...net, timeoutMs: 30 })
  assert.equal(page.ok || page.reason, 'timeout')
})

test('where it was in the end is kept', async () => {
  const page = await fetched('/moved')
  assert.match(page.ok ? page.url : '', /^http:\/\/news\.example:\d+\/$/)
})

const refusals: [url: string, reason: string][] = [
  ['http://127.0.0.1/', 'private'],
  ['http://0x7f.1/', 'private'],
  ['http://2130706433/', 'private'],
  ['http://[::1]/', 'private'],
  ['http://[::ffff:10.0.0.1]/', 'private'],
  ['http://169.254.169.254/latest/meta-data', 'private'],
  ['ftp://news.example/', 'bad-url'],
  ['not an address', 'bad-url'],
]
for (const [url, reason] of refusals)
  test(`${url} is not fetched`, async () => {
    const page = await fetchPage(url)
    assert.equal(page.ok || page.reason, reason)
  })

test('a public name with one private address is refused', async () => {
  const resolve: Fetching['resolve'] = async () => [{ address: '1.1.1.1', family: 4 }, { address: '10.0.0.1', family: 4 }]
  const page = await fetchPage('http://rebind.example/', { resolve })
  assert.equal(page.ok || page.reason, 'private')
})
