import { test } from 'node:test'
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { pagesIn, type Archived } from './warc.ts'

const record = (type: string, uri: string, body: string) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2026-03-03T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`

const response = (uri: string, html: string, { status = '200 OK', type = 'text/html; charset=utf-8', more = '' } = {}) =>
  record('response', uri, `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n${html}`)

const archive = [
  'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n',
  record('request', 'https://harbour.example/1', 'GET /1 HTTP/1.1\r\n\r\n'),
  response('https://harbour.example/1', '<p>One</p>'),
  response('https://harbour.example/1.jpg', 'JPEG', { type: 'image/jpeg' }),
  response('https://harbour.example/gone', 'gone', { status: '404 Not Found' }),
  response('https://harbour.example/2', '5\r\n<p>Tw\r\n5\r\no</p>\r\n0\r\n\r\n', { more: 'Transfer-Encoding: chunked\r\n' }),
].join('')

async function* stream(text: string, size = 100) {
  for (let i = 0; i < text.length; i += size) yield new TextEncoder().encode(text.slice(i, i + size))
}

const shown = (page: Archived) => (page.ok ? [page.url, new TextDecoder().decode(page.bytes)] : page.reason)
const pages = async (source: AsyncIterable<Uint8Array>, limit = 1000) => (await Array.fromAsync(pagesIn(source, limit))).map(shown)

const whole = [['https://harbour.example/1', '<p>One</p>'], ['https://harbour.example/2', '<p>Two</p>']]

test('the pages come out, and nothing else', async () => assert.deepEqual(await pages(stream(archive)), whole))

test('it does not matter where the stream was cut', async () => {
  for (const size of [1, 13, 5000]) assert.deepEqual(await pages(stream(archive, size)), whole)
})

test('what is known of a page is kept', async () => {
  const [page] = await Array.fromAsync(pagesIn(stream(archive), 1000))
  assert.deepEqual(page?.ok && [page.fetched, page.contentType], ['2026-03-03T10:00:00Z', 'text/html; charset=utf-8'])
})

test('a stream that breaks gives what was whole, then says so', async () => {
  async function* broken() {
    yield* stream(archive.slice(0, archive.indexOf('image/jpeg')))
    throw new Error('unexpected end of file')
  }
  assert.deepEqual(await pages(broken()), [whole[0], 'cut-off'])
})

test('a page that ends before its length is not given as whole', async () => {
  assert.deepEqual(await pages(stream(archive.slice(0, archive.indexOf('One') + 2))), ['cut-off'])
})

test('a gzipped page is unpacked, and one that only says so is left', async () => {
  const zipped = gzipSync('<p>One</p>').toString('latin1')
  const more = 'Content-Encoding: gzip\r\n'
  const text = response('https://harbour.example/1', zipped, { more }) + response('https://harbour.example/2', '<p>Two</p>', { more })
  async function* bytes() {
    yield Buffer.from(text, 'latin1')
  }
  assert.deepEqual(await pages(bytes()), whole)
})

test('what is too large is passed over', async () => {
  const long = response('https://harbour.example/long', 'x'.repeat(2000))
  assert.deepEqual(await pages(stream(long + archive)), ['too-large', ...whole])
})

test('a small page that unpacks to a large one is not kept', async () => {
  const bomb = response('https://harbour.example/bomb', gzipSync('x'.repeat(50_000)).toString('latin1'), { more: 'Content-Encoding: gzip\r\n' })
  async function* bytes() {
    yield Buffer.from(bomb, 'latin1')
  }
  assert.deepEqual(await pages(bytes()), ['too-large'])
})
