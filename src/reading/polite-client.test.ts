import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { farEnd, fakeClock, page } from '../../test/far-end.ts'
import { hostsInMemory } from './hosts.ts'
import { PoliteClient, type ClientOptions } from './polite-client.ts'

const PAGE = '<p>The bridge is closed.</p>'
const bomb = Buffer.alloc(8_000_000)

/** A far end with a few routes, and a client that may speak to it. */
async function at(t: TestContext, routes: { [path: string]: RequestListener }, options: ClientOptions = {}) {
  const server = await farEnd(routes)
  t.after(server.close)
  const clock = fakeClock()
  const client = new PoliteClient({ clock, testHosts: [server.host], timeoutMs: 60_000, limitBytes: 1_000_000, ...options })
  const got = async (path: string) => {
    const answer = await client.get(server.url(path))
    return answer.ok ? (answer.modified ? Buffer.from(answer.bytes).toString() : 'not modified') : answer.reason
  }
  return { ...server, client, clock, got }
}

const robots = (text: string): RequestListener => page(text, { 'content-type': 'text/plain' })
const status = (code: number, headers = {}): RequestListener => (_, response) => void response.writeHead(code, headers).end()

const cases: [name: string, routes: { [path: string]: RequestListener }, path: string, expected: string][] = [
  ['a page comes as it is', { '/a': page(PAGE) }, '/a', PAGE],
  ['what robots.txt forbids is not fetched', { '/robots.txt': robots('User-agent: *\nDisallow: /a'), '/a': page(PAGE) }, '/a', 'robots'],
  ['what it allows is', { '/robots.txt': robots('User-agent: *\nDisallow: /b'), '/a': page(PAGE) }, '/a', PAGE],
  ['a host without robots.txt allows everything', { '/robots.txt': status(403), '/a': page(PAGE) }, '/a', PAGE],
  ['a host whose robots.txt fails allows nothing', { '/robots.txt': status(500), '/a': page(PAGE) }, '/a', 'robots-unreachable'],
  ['robots.txt may have moved', { '/robots.txt': status(301, { location: '/r' }), '/r': robots('User-agent: *\nDisallow: /'), '/a': page(PAGE) }, '/a', 'robots'],
  ['a robots.txt that goes in circles is none', { '/robots.txt': status(301, { location: '/robots.txt' }), '/a': page(PAGE) }, '/a', PAGE],
  ['of a huge robots.txt the beginning counts', { '/robots.txt': robots(`User-agent: *\nDisallow: /a\n${'# \n'.repeat(400_000)}`), '/a': page(PAGE) }, '/a', 'robots'],
  ['a redirect is asked about as well', { '/robots.txt': robots('User-agent: *\nDisallow: /b'), '/a': status(302, { location: '/b' }), '/b': page(PAGE) }, '/a', 'robots'],
  ['a redirect into a private network is refused', { '/a': status(302, { location: 'http://169.254.169.254/latest' }) }, '/a', 'private'],
  ['a redirect to another port of this machine is refused', { '/a': status(302, { location: 'http://127.0.0.1:1/' }) }, '/a', 'private'],
  ['a redirect to a file is refused', { '/a': status(302, { location: 'file:///etc/hostname' }) }, '/a', 'bad-url'],
  ['a circle of redirects ends', { '/a': status(302, { location: '/a' }) }, '/a', 'redirects'],
  ['a gzip bomb is refused', { '/a': page(gzipSync(bomb) as never, { 'content-encoding': 'gzip' }) }, '/a', 'too-large'],
  ['a brotli bomb is refused', { '/a': page(brotliCompressSync(bomb) as never, { 'content-encoding': 'br' }) }, '/a', 'too-large'],
  ['a bomb within a bomb is not unpacked', { '/a': page(gzipSync(gzipSync(bomb)) as never, { 'content-encoding': 'gzip, gzip' }) }, '/a', 'encoding'],
  ['a page that is gone is gone', { '/a': status(410) }, '/a', 'gone'],
  ['a page behind a lock is locked', { '/a': status(401) }, '/a', 'locked'],
]
for (const [name, routes, path, expected] of cases)
  test(name, async (t) => {
    const { got } = await at(t, routes)
    assert.equal(await got(path), expected)
  })

test('the rules are asked for once a day', async (t) => {
  const { got, asked, clock } = await at(t, { '/a': page(PAGE), '/b': page(PAGE) })
  await got('/a')
  await got('/b')
  assert.deepEqual(asked, ['/robots.txt', '/.well-known/tdmrep.json', '/a', '/b'])
  clock.push(25 * 3600 * 1000)
  await got('/a')
  assert.equal(asked.filter((path) => path === '/robots.txt').length, 2)
})

test('a host that failed to give its rules is asked again after a while', async (t) => {
  const routes: { [path: string]: RequestListener } = { '/robots.txt': status(503), '/a': page(PAGE) }
  const { got, clock } = await at(t, routes)
  assert.equal(await got('/a'), 'robots-unreachable')
  delete routes['/robots.txt']
  assert.equal(await got('/a'), 'robots-unreachable')
  clock.push(11 * 60 * 1000)
  assert.equal(await got('/a'), PAGE)
})

test('a host is left alone as long as it asks, and asked once at a time', async (t) => {
  const { got, clock } = await at(t, { '/robots.txt': robots('User-agent: *\nCrawl-delay: 7'), '/a': page(PAGE) })
  assert.deepEqual(await Promise.all([got('/a'), got('/a'), got('/a')]), [PAGE, PAGE, PAGE])
  assert.deepEqual(clock.waits, [7000, 7000])
})

test('a turn too far away is given back, with the time to come again', async (t) => {
  const { client, url, clock } = await at(t, { '/robots.txt': robots('User-agent: *\nCrawl-delay: 100'), '/a': page(PAGE) })
  await client.get(url('/a'))
  const second = await client.get(url('/a'))
  assert.deepEqual([second.ok || second.reason, !second.ok && second.retryMs, clock.waits], ['not-its-turn', 100_000, []])
})

test('a page that has not changed does not come again', async (t) => {
  const answer: RequestListener = (request, response) => void response.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200, { etag: '"7"' }).end()
  const { client, url } = await at(t, { '/a': answer })
  const first = await client.get(url('/a'))
  const second = await client.get(url('/a'), { known: { etag: '"7"', lastModified: null } })
  assert.deepEqual([first.ok && first.modified, first.ok && first.headers.etag, second.ok && second.modified], [true, '"7"', false])
})

test('a host that is too busy says when to come again', async (t) => {
  const { client, url } = await at(t, { '/a': status(429, { 'retry-after': '120' }) })
  const answer = await client.get(url('/a'))
  assert.deepEqual([answer.ok || answer.reason, !answer.ok && answer.retryMs], ['busy-host', 120_000])
})

test('fetching stops when it is told to', async (t) => {
  const stop = new AbortController()
  const { client, url } = await at(t, { '/a': () => stop.abort() })
  const answer = await client.get(url('/a'), { signal: stop.signal })
  assert.equal(answer.ok || answer.reason, 'stopped')
})

test('a host that says nothing is left', async (t) => {
  const hosts = hostsInMemory()
  const { got, host, url, clock } = await at(t, { '/a': () => {}, '/b': page(PAGE) }, { hosts })
  assert.equal(await got('/b'), PAGE) // so that robots.txt is known, and need not come in time
  const answer = await new PoliteClient({ hosts, clock, testHosts: [host], timeoutMs: 40 }).get(url('/a'))
  assert.equal(answer.ok || answer.reason, 'timeout')
})

test("the reader names itself, and robots.txt knows it by that name", async (t) => {
  const { got, requests } = await at(t, { '/robots.txt': robots('User-agent: readout\nDisallow: /a'), '/b': page(PAGE) })
  assert.equal(await got('/a'), 'robots')
  assert.match(requests[0]!.headers['user-agent']!, /^Readout\//)
})

const inside = ['http://127.0.0.1/', 'http://0x7f.1/', 'http://2130706433/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/', 'http://169.254.169.254/latest/meta-data', 'http://[fd00:ec2::254]/', 'http://100.100.100.200/']
for (const url of inside)
  test(`${url} is never reached`, async () => {
    const answer = await new PoliteClient().get(url)
    assert.equal(answer.ok || answer.reason, 'private')
  })

test('a name that is public when it is judged and private a moment later is not followed inside', async (t) => {
  const { client, url, asked } = await at(t, { '/a': page(PAGE) }, {
    resolve: async () => [{ address: rebound++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }],
    testHosts: ['rebind.example'],
  })
  let rebound = 0
  const answer = await client.get(url('/a').replace('127.0.0.1', 'rebind.example'))
  assert.deepEqual([answer.ok || answer.reason, asked], ['private', ['/robots.txt']])
})

test('a test host may be on this machine, and nowhere else inside', async () => {
  const client = new PoliteClient({ testHosts: ['lab.example'], resolve: async () => [{ address: '10.0.0.1', family: 4 }] })
  const answer = await client.get('http://lab.example/')
  assert.equal(answer.ok || answer.reason, 'private')
})
