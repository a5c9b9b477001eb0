import { test } from 'node:test'
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { workedMs } from './in-time.ts'
import { openDocument } from './open-document.ts'
import { unpacked } from './unpack.ts'

async function unpack(bytes: Uint8Array) {
  async function* stdin() {
    yield bytes
  }
  const opened = await openDocument('-', stdin())
  if (!opened.ok) return opened.reason
  return (await Array.fromAsync(unpacked(opened))).map((item) => (item.ok ? [item.id, item.title, item.html?.trim()] : item.reason))
}

const feed = '<rss version="2.0"><channel><item><title>Ferry</title><link>https://harbour.example/1</link></item></channel></rss>'
const page = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n<p>Caf\xe9</p>'
const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/1\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`
const mail = 'From: Ana <a@harbour.example>\nSubject: Ferry\nMessage-ID: <m@harbour.example>\nMIME-Version: 1.0\n\nIt sails.\n'
const member = gzipSync(Buffer.from(record, 'latin1'))

const cases: [name: string, bytes: Uint8Array, expected: unknown][] = [
  ['a feed', Buffer.from(feed), [['https://harbour.example/1', 'Ferry', undefined]]],
  ['a gzipped feed', gzipSync(feed), [['https://harbour.example/1', 'Ferry', undefined]]],
  ['a feed in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(feed, 'utf16le')]), [['https://harbour.example/1', 'Ferry', undefined]]],
  ['a sitemap', Buffer.from('<urlset><url><loc>https://harbour.example/1</loc></url></urlset>'), [['https://harbour.example/1', null, undefined]]],
  ['an archive, in the charset that the page names', Buffer.from(record, 'latin1'), [['https://harbour.example/1', null, '<p>Café</p>']]],
  ['an archive of gzipped records', Buffer.concat([member, member]), [['https://harbour.example/1', null, '<p>Café</p>'], ['https://harbour.example/1', null, '<p>Café</p>']]],
  ['an archive that is cut off', Buffer.concat([member, member]).subarray(0, -30), [['https://harbour.example/1', null, '<p>Café</p>'], 'cut-off']],
  ['a newsletter', Buffer.from(mail), [['m@harbour.example', 'Ferry', 'It sails.']]],
  ['a mailbox', Buffer.from(`From ana Tue Mar  3 10:00:00 2026\n${mail}\nFrom ana Tue Mar  3 11:00:00 2026\n${mail}`), [['m@harbour.example', 'Ferry', 'It sails.'], ['m@harbour.example', 'Ferry', 'It sails.']]],
  ['a page is none of these', Buffer.from('<p>Words</p>'), ['not-a-collection']],
  ['a feed without a word', Buffer.from('<rss>'), ['not-a-feed']],
  ['nothing', new Uint8Array(), ['not-a-collection']],
]
for (const [name, bytes, expected] of cases) test(name, async () => assert.deepEqual(await unpack(bytes), expected))

test('gzip that is cut off before its first byte', async () => {
  assert.equal(await unpack(member.subarray(0, 12)), 'cut-off')
})

// Each element that is opened moves all that are open: a minute and a half of the processor's time, were it read to its end.
for (const [what, start, unit] of [['feed', '<rss><channel>', '<item>'], ['sitemap', '<urlset>', '<url>']] as const)
  test(`a ${what} made to keep us busy is given up`, async () => {
    const before = workedMs()
    await unpack(Buffer.from(start + unit.repeat(600_000)))
    assert.ok(workedMs() - before < 10_000)
  })
