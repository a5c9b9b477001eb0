// What other sites show of a page, by real HTTP: the tags in its head, its picture, its card.
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { addDocument } from '../src/reading/add.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { bringUpToDate } from '../src/reading/up-to-date.ts'
import { pointShort } from '../src/site/sharing/at-place.ts'
import { saveCapture } from '../src/store/capture.ts'
import { saveReading } from '../src/store/reading.ts'
import type { Store } from '../src/store/store.ts'
import { arrivalOf, recordWith } from './records.ts'
import { served, type Served } from './served.ts'
import { newStore } from './stores.ts'

let store: Store
let site: Served
let meeting: any
let statements: any[]

before(async () => {
  store = await newStore()
  for (const file of ['01-readout-ellmark.html', '02-readout-sorvane.html', '03-hadrel-courier.html'])
    await addDocument(store, { bytes: readFileSync(new URL(`../samples/${file}`, import.meta.url)), url: null }, { client: new PoliteClient() })
  await bringUpToDate(store)
  site = await served(store, { notice: 'All of this is invented.' })
  const { items } = await json('/api/v1/meetings')
  meeting = await json(`/api/v1/meetings/${items[0].id}`)
  statements = (await json('/api/v1/statements?limit=100')).items
})
after(async () => {
  site?.stop()
  await store?.close()
})

const get = (path: string) => fetch(`${site.address}${path}`, { redirect: 'manual' })
const json = async (path: string): Promise<any> => (await get(path)).json()
const card = async (path: string, query = ''): Promise<any> => json(`/oembed?url=${encodeURIComponent(site.address + path)}${query}`)
const tag = (html: string, property: string) => new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(html)?.[1]?.replaceAll('&amp;', '&')
const ofKind = (kind: string) => statements.find((it) => it.kind === kind && it.verb === 'say')

test('meeting, article and statement have their tags, a picture of the right size, and a card', async () => {
  for (const path of [`/meetings/${meeting.id}`, `/articles/${meeting.sources[0].capture}`, `/statements/${statements[0].key}`]) {
    const html = await (await get(path)).text()
    assert.equal(tag(html, 'og:url'), site.address + path)
    assert.ok(tag(html, 'og:title') && tag(html, 'og:image:alt'))
    assert.match(tag(html, 'og:description')!, /All of this is invented\./)
    const image = await fetch(tag(html, 'og:image')!)
    const bytes = Buffer.from(await image.arrayBuffer())
    assert.deepEqual([image.headers.get('content-type'), image.headers.get('cache-control')], ['image/png', 'public, max-age=31536000, immutable'], path)
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630])
    const [, oembed] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)!
    assert.equal(((await (await fetch(oembed!.replaceAll('&amp;', '&'))).json()) as any).type, 'rich')
  }
})

test('a picture is not sent again to whoever has it, and one of an older version is not kept for ever', async () => {
  const path = `/share/statements/${statements[0].key}.png`
  const first = await get(path)
  assert.equal(first.headers.get('cache-control'), 'public, max-age=3600')
  const again = await fetch(site.address + path, { headers: { 'if-none-match': first.headers.get('etag')! } })
  assert.equal(again.status, 304)
})

test('what somebody denied is shared and cited as denied, in every form', async () => {
  const denial = statements.find((it) => it.verb === 'deny')
  const label = /\(denied, (?:part verbatim|paraphrase|verbatim)\)/
  assert.match(tag(await (await get(`/statements/${denial.key}`)).text(), 'og:title')!, label)
  assert.match((await card(`/statements/${denial.key}`)).html, label)
})

test('whoever checks an article has each of its points as a text, with whose it is, how it was said, and its sentence', async () => {
  const { capture } = statements.find((it) => it.verb === 'deny').article
  const article = await json(`/api/v1/articles/${capture}`)
  const response = await get(`/articles/${capture}/draft.md`)
  const text = await response.text()
  assert.match(response.headers.get('content-type')!, /^text\/markdown/)
  assert.equal(text.match(/^- \[ \] \d+\. .*\n  > .*\n  http.*\/s\//gm)!.length, article.statements.length)
  assert.match(text, /\(denied, /)
  assert.match(text, /All of this is invented\./)
  assert.equal((await get(`/articles/${'0'.repeat(20)}/draft.md`)).status, 404)
})

test('what is shared says before the words whose they are and whether they are their own', async () => {
  const paraphrase = ofKind('indirect')
  const html = await (await get(`/statements/${paraphrase.key}`)).text()
  assert.ok(tag(html, 'og:title')!.startsWith(`${paraphrase.speaker ?? 'Speaker not named'}`))
  assert.match(tag(html, 'og:title')!, /\(paraphrase\): /)
})

test('a card has the credit, no script, and a block quotation only for what is verbatim', async () => {
  const [quotation, paraphrase] = [ofKind('direct'), ofKind('indirect')]
  const [one, other] = [await card(`/statements/${quotation.key}`), await card(`/statements/${paraphrase.key}`)]
  assert.match(one.html, new RegExp(`^<blockquote cite="${site.address}/statements/`))
  assert.doesNotMatch(other.html, /<blockquote|<q>/)
  assert.match(other.html, /\(paraphrase\)/)
  for (const { html } of [one, other]) {
    assert.match(html, new RegExp(`<a href="${site.address}/articles/[0-9a-f]{20}"><bdi>`))
    assert.doesNotMatch(html, /<script|\son\w+=|\sstyle=/)
  }
})

test('what must be known of the whole site goes along with whatever is taken from it', async () => {
  const path = `/statements/${statements[0].key}`
  assert.match((await card(path)).html, /<small>All of this is invented\.<\/small>/)
  assert.equal((await json(`/api/v1${path}.jsonld`)).disambiguatingDescription, 'All of this is invented.')
  assert.match(await (await get(path)).text(), /<script type="application\/ld\+json">[^<]*"disambiguatingDescription":"All of this is invented\."/)
  assert.match(await (await get(`${tagged(await (await get(path)).text())}/cite.txt`)).text(), /\(All of this is invented\.\)\n$/)
})

/** The short permanent address that a page gives. */
const tagged = (html: string) => /href="(\/s\/[^"/]+)"/.exec(html)![1]!

test('a meeting’s picture says how many independent texts there are, and on what the accounts differ', async () => {
  const html = await (await get(`/meetings/${meeting.id}`)).text()
  const [about, rows] = [tag(html, 'og:description')!, meeting.accounts.rows]
  assert.ok(about.includes(`${meeting.reports} independent texts`), about)
  const differing = rows.find(({ kind, topic }: any) => kind === 'differ' && topic !== null)
  if (differing) assert.ok(html.includes(`They differ on ${differing.topic}`))
})

test('two accounts are a table of two columns; a point by its short address is its own row', async () => {
  const { one, other, rows } = meeting.accounts
  const all = await card(`/meetings/${meeting.id}`)
  assert.ok(all.html.includes(`<th scope="col"><bdi>${one.side}</bdi></th><th scope="col"><bdi>${other.side}</bdi></th>`))
  const row = rows.at(-1)
  const point = [...row.one, ...row.other][0]
  const short = `/p/${pointShort(point)}`
  assert.equal((await get(short)).headers.get('location'), `/meetings/${meeting.id}#p-${pointShort(point)}`)
  const alone = await card(short)
  assert.equal(alone.html.match(/<tr><td>/g)!.length, 1)
  assert.ok(alone.html.includes(`#p-${pointShort(point)}`))
})

test('addresses of others, of nothing and of pages without a card have none', async () => {
  for (const url of ['', 'nonsense', 'https://evil.example/statements/1', `${site.address}/`, `${site.address}/statements/x`, `${site.address}/names/Ana`, `${site.address}/s/${'0'.repeat(17)}`, `${site.address}/meetings/%E0%A4%A`])
    assert.equal((await get(`/oembed?url=${encodeURIComponent(url)}`)).status, 404, url)
  assert.equal((await get(`/oembed?url=${encodeURIComponent(`${site.address}/statements/${statements[0].key}`)}&format=xml`)).status, 501)
  for (const path of ['/share/statements/x.png', `/share/articles/${'0'.repeat(20)}.png`, '/share/meetings/none.png', `/share/articles/${meeting.sources[0].capture}.gif`, '/share/names/Ana.png']) assert.equal((await get(path)).status, 404, path)
  assert.equal((await card(`/statements/${statements[0].key}`, '&maxwidth=320')).width, 320)
})

test('hostile text is no markup in tags, cards and pictures', async () => {
  const words = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\u202eevil\u2066 order', 'w'.repeat(10_000), 'הנמל ייסגר מחר', '</text><svg onload="alert(1)">']
  const said = words.map((it) => ({ words: it, speaker: it.slice(0, 200), topic: it.slice(0, 200) }))
  const { key } = await saveCapture(store, arrivalOf())
  await saveReading(store, key, { record: recordWith({ said, headline: words[1]!, outlet: words[0]! }), model: 'm1', madeAt: '2026-03-05T11:00:00.000Z' })
  const paths = [`/articles/${key}`, ...(await json(`/api/v1/articles/${key}`)).statements.map((it: any) => `/statements/${it.key}`)]
  for (const path of paths) {
    const [page, { html }, image] = [await (await get(path)).text(), await card(path), await get(`/share${path}.png`)]
    for (const text of [page, html]) assert.doesNotMatch(text, /<script>|<img|<svg/i, path)
    assert.doesNotMatch(tag(page, 'og:title') ?? '', /[\u202a-\u202e\u2066-\u2069]/)
    assert.equal(image.status, 200, path)
  }
})
