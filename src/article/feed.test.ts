import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { feedFrom, type FeedItem } from './feed.ts'

const nothing: FeedItem = { title: null, url: null, id: null, published: null, updated: null, html: null, author: null }

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour Post</title><link>https://harbour.example/</link>
<item><title>Ferry &amp; bridge</title><link>https://harbour.example/1</link><guid isPermaLink="false">n1</guid>
<dc:creator>Ana Ruiz</dc:creator><pubDate>Tue, 03 Mar 2026 10:00:00 +0100</pubDate>
<description>In short</description><content:encoded><![CDATA[<p>At <b>length</b></p>]]></content:encoded></item>
<item><title>No link</title><guid>https://harbour.example/2</guid></item>
</channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><id>urn:h</id><updated>2026-03-04T00:00:00Z</updated>
<entry><title>Ferry</title><id>urn:n1</id><link rel="enclosure" href="https://harbour.example/1.mp3"/><link href="https://harbour.example/1"/>
<published>2026-03-03T09:00:00Z</published><updated>2026-03-04T00:00:00Z</updated><author><name>Ana Ruiz</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>At length</p></div></content></entry></feed>`

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://harbour.example/"><title>Harbour Post</title></channel>
<item rdf:about="https://harbour.example/1"><title>Ferry</title><link>https://harbour.example/1</link><dc:date>2026-03-03</dc:date></item></rdf:RDF>`

const json = `{"version":"https://jsonfeed.org/version/1.1","title":"Harbour Post","items":[
{"id":"n1","url":"https://harbour.example/1","title":"Ferry","content_html":"<p>At length</p>","date_published":"2026-03-03T10:00:00+01:00","authors":[{"name":"Ana Ruiz"}]}]}`

const cases: [name: string, text: string, items: FeedItem[]][] = [
  ['RSS: the whole text goes before its summary', rss, [
    { title: 'Ferry & bridge', url: 'https://harbour.example/1', id: 'n1', published: '2026-03-03T09:00:00Z', updated: null, html: '<p>At <b>length</b></p>', author: 'Ana Ruiz' },
    { ...nothing, title: 'No link', url: 'https://harbour.example/2', id: 'https://harbour.example/2' },
  ]],
  ['Atom: the link is the article, not its sound', atom, [
    { title: 'Ferry', url: 'https://harbour.example/1', id: 'urn:n1', published: '2026-03-03T09:00:00Z', updated: '2026-03-04T00:00:00Z', html: '<p>At length</p>', author: 'Ana Ruiz' },
  ]],
  ['RDF', rdf, [{ ...nothing, title: 'Ferry', url: 'https://harbour.example/1', id: 'https://harbour.example/1', published: '2026-03-03' }]],
  ['JSON Feed', json, [
    { ...nothing, title: 'Ferry', url: 'https://harbour.example/1', id: 'n1', published: '2026-03-03T10:00:00+01:00', html: '<p>At length</p>', author: 'Ana Ruiz' },
  ]],
]
for (const [name, text, items] of cases)
  test(name, () => assert.deepEqual(feedFrom(text), { ok: true, title: 'Harbour Post', items, whole: true }))

test('a feed without news is a feed', () => {
  assert.deepEqual(feedFrom('<rss version="2.0"><channel><title>Quiet</title></channel></rss>'), { ok: true, title: 'Quiet', items: [], whole: true })
})

test('what is no feed says so', () => {
  for (const text of ['', '<html><p>No</p></html>', '{"version": 1}', '<rss', 'plain words'])
    assert.equal(feedFrom(text).ok, false, text)
})

const broken: [name: string, text: string, titles: string[]][] = [
  ['a bare ampersand', '<rss version="2.0"><channel><item><title>Ferry & bridge</title></item></channel></rss>', ['Ferry & bridge']],
  ['HTML let loose', '<rss><channel><item><title>Ferry</title><description><p>a<br>b</description></item><item><title>Bridge</title></item></channel></rss>', ['Ferry', 'Bridge']],
  ['a word before the feed', 'Warning: disk full\n<rss version="2.0"><channel><item><title>Ferry</title></item></channel></rss>', ['Ferry']],
]
for (const [name, text, titles] of broken)
  test(`items are found in spite of ${name}`, () => {
    const feed = feedFrom(text)
    assert.deepEqual(feed.ok && feed.items.map(({ title }) => title), titles)
  })

test('a feed that is cut off gives what was whole, and says that it is cut off', () => {
  fc.assert(
    fc.property(fc.constantFrom(rss, atom), fc.nat(), (text, at) => {
      const length = at % text.length
      const feed = feedFrom(text.slice(0, length))
      const closed = text.slice(0, length).split(/<\/(?:item|entry)>/).length - 1
      assert.ok(closed === 0 || (feed.ok && feed.items.length >= closed && feed.items[0]!.url === 'https://harbour.example/1'))
      assert.ok(!feed.ok || !feed.whole)
    }),
  )
})
