// What the site gives to other programs: feeds, sitemaps, ninjs, and what it says of itself to machines.
import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import type { Hono } from 'hono'
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { Tools } from '../src/reading/add.ts'
import { followFeed } from '../src/reading/feeds.ts'
import { ping, tellHub } from '../src/reading/pings.ts'
import { app, type SiteOptions } from '../src/site/app.ts'
import { saveCapture } from '../src/store/capture.ts'
import { heardOfAll } from '../src/store/asked/changed-since.ts'
import { correct } from '../src/store/decided/correct.ts'
import { setRights } from '../src/store/decided/outlet-rights.ts'
import { saveReading } from '../src/store/reading.ts'
import type { Store } from '../src/store/store.ts'
import { feedIn } from './feed-read.ts'
import { arrivalOf, recordWith, type Invented } from './records.ts'
import { newStore } from './stores.ts'

const ADDRESS = 'https://record.example'
const HUB = 'https://hub.example/'
const HOSTILE = '</title><script>alert(1)</script> ]]> &amp; \u0007 \u202e'
const NOW = Date.parse('2026-03-06T12:00:00Z')

let store: Store
let site: Hono
let capture: string

const siteWith = (options: Partial<SiteOptions> = {}) => app(store, { address: ADDRESS, allowance: { atOnce: 1e6, perMinute: 1e6 }, now: () => NOW, hubs: [HUB], ...options })

before(async () => {
  store = await newStore()
  site = siteWith()
  capture = await add({
    headline: 'Lamps & ships',
    said: [
      { words: 'The lamp is lit', speaker: 'Ana Orlo/B.', side: 'Kelland', addressee: 'Rex Thorn', topic: 'the lighthouse' },
      { words: `No lamp ${HOSTILE}`, speaker: 'Per Holm', side: 'Kelland', topic: 'the lighthouse', verb: 'deny', denies: 0 },
      { words: 'We heard', speaker: 'Rex Thorn', side: 'Orlonia' },
    ],
  })
})
after(() => store?.close())

async function add(invented: Invented, arrived: Parameters<typeof arrivalOf>[0] = {}): Promise<string> {
  const { key } = await saveCapture(store, arrivalOf(arrived))
  await saveReading(store, key, { record: recordWith({ outlet: 'The Paper', published: '2026-03-05', ...invented }), model: 'm1', madeAt: '2026-03-05T11:00:00.000Z' })
  return key
}

const get = (path: string, from = site) => from.request(path)
const text = async (path: string, from = site) => (await get(path, from)).text()
const json = async (path: string): Promise<any> => (await get(path)).json()
const decide = (statement: string, at: string) => correct(store, { key: crypto.randomUUID(), statement, field: 'topic', value: 'eagles', by: 'An editor', at, reason: 'Misread.' })

test('an outlet’s feed has its texts, a page’s feed the replies to it; neither names a hub, which would never hear of them', async () => {
  const outlet = parseAtomFeed(await text('/feeds/outlet/The%20Paper.atom'))
  assert.deepEqual(outlet.entries?.map(({ title }) => title?.value), ['Lamps & ships'])
  const replies = await json(`/feeds/replies/article%3A${capture}.json`)
  assert.deepEqual([replies.items, replies.hubs], [[], undefined])
  for (const path of ['outlet/Nobody.atom', 'replies/article%3A0.atom', 'replies/nonsense.atom']) assert.equal((await get(`/feeds/${path}`)).status, 404, path)
})

const kinds: [path: string, speakers: string[]][] = [
  ['party/Kelland', ['Ana Orlo', 'Per Holm']],
  ['person/Ana%20Orlo%2FB.', ['Ana Orlo']],
  ['topic/the%20lighthouse', ['Per Holm', 'Ana Orlo']],
  ['pair/Kelland%7COrlonia', ['Ana Orlo']],
  ['denials', ['Per Holm']],
  ['site', ['Ana Orlo', 'Per Holm', 'Rex Thor']],
]

describe('a feed', () => {
  for (const form of ['atom', 'rss', 'json'])
    for (const [path, speakers] of kinds)
      test(`of ${path} has its statements as ${form}, and says who tells of its news`, async () => {
        const response = await get(`/feeds/${path}.${form}`)
        const { items, hub, self } = feedIn(form, await response.text())
        assert.deepEqual(new Set(items.map(({ title }) => title.slice(0, 8))), new Set(speakers))
        assert.deepEqual([self, hub], [`${ADDRESS}/feeds/${path}.${form}`, HUB])
        assert.match(response.headers.get('link')!, /rel="self".*<https:\/\/hub\.example\/>; rel="hub"/)
      })

  test('is understood by a reader of feeds, whatever an article says', async () => {
    const [atom, rss, jsonFeed] = [parseAtomFeed(await text('/feeds/site.atom')), parseRssFeed(await text('/feeds/site.rss')), parseJsonFeed(await text('/feeds/site.json'))]
    for (const count of [atom.entries?.length, rss.items?.length, jsonFeed.items?.length]) assert.equal(count, 3)
    assert.ok(rss.items!.some((it) => it.description?.includes('</title><script>alert(1)</script> ]]> &amp; \ufffd')))
  })

  test('has an entry under the same identifier, but newer, once somebody has corrected it', async () => {
    const key = await add({ said: [{ words: 'A dove flew', speaker: 'Ida Venn', topic: 'doves' }] })
    const entry = async () => feedIn('atom', await text('/feeds/person/Ida%20Venn.atom')).items[0]!
    const before = await entry()
    const [statement] = (await json(`/api/v1/articles/${key}`)).statements
    await decide(statement.key, '2099-03-06T09:00:00.000Z')
    const after = await entry()
    assert.deepEqual([after.id, after.published, after.updated], [before.id, before.published, '2099-03-06T09:00:00.000Z'])
    const { items: [logged] } = await json('/api/v1/corrections?limit=1')
    assert.deepEqual(feedIn('rss', await text('/feeds/corrections.rss')).items.map(({ id, updated }) => [id, updated]), [[`urn:uuid:${logged.key}`, logged.at]])
  })

  test('that nobody has is a 404', async () => {
    const nobody = ['site', 'site.xml', 'nothing.atom', 'topic.atom', 'site/x.atom', 'pair/a%7Cb%7Cc.atom', 'pair/a.atom', 'constructor.atom', 'toString/x.atom', 'claim/x.atom', 'claim/00000000000000000000.1-2.atom', 'agreement/None.atom', 'party/%00.atom', 'outlet/%00.rss']
    for (const path of nobody) assert.equal((await get(`/feeds/${path}`)).status, 404, path)
  })
})

describe('a sitemap', () => {
  const named = (name: string, xml: string) => DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).map((it) => DomUtils.textContent(it))

  test('names every article, with its last change, through the index', async () => {
    const files = named('loc', await text('/sitemap.xml'))
    assert.ok(files.includes(`${ADDRESS}/sitemaps/articles-1.xml`) && files.includes(`${ADDRESS}/sitemaps/news.xml`))
    const map = await text('/sitemaps/articles-1.xml')
    assert.ok(named('loc', map).includes(`${ADDRESS}/articles/${capture}`))
    assert.ok(named('lastmod', map).includes('2099-03-06T09:00:00.000Z'), 'corrected above')
    for (const path of ['/sitemaps/articles-2.xml', '/sitemaps/articles-0.xml', '/sitemaps/constructor-1.xml']) assert.equal((await get(path)).status, 404, path)
  })

  test('of news has what came within two days', async () => {
    const fresh = await add({ headline: HOSTILE, said: [] }, { fetchedAt: '2026-03-04T12:00:01.000Z' })
    const old = await add({ headline: 'Old', said: [] }, { fetchedAt: '2026-03-04T11:59:59.000Z' })
    const news = named('loc', await text('/sitemaps/news.xml'))
    assert.deepEqual([news.includes(`${ADDRESS}/articles/${fresh}`), news.includes(`${ADDRESS}/articles/${old}`)], [true, false])
    assert.ok(named('news:title', await text('/sitemaps/news.xml')).includes(HOSTILE.replace('\u0007', '\ufffd')))
  })
})

describe('to machines', () => {
  test('the site says what they may do, as its operator wants it', async () => {
    const closed = siteWith({ openness: { indexed: false, mined: true } })
    assert.match(await text('/robots.txt'), /^User-agent: \*\nDisallow: \/search\nDisallow: \/api\/\nAllow: \/\n\nSitemap: https:\/\/record\.example\/sitemap\.xml\n$/)
    assert.equal(await text('/robots.txt', closed), 'User-agent: *\nDisallow: /\n')
    const reserved = async (from: Hono) => ((await (await get('/.well-known/tdmrep.json', from)).json()) as any)[0]['tdm-reservation']
    assert.deepEqual([await reserved(site), await reserved(closed)], [1, 0])
  })

  test('the list of what is read leaves out addresses with a key in them', async () => {
    for (const url of ['https://paper.example/?feed=rss2', 'https://me:word@paper.example/feed', 'https://paper.example/feed?token=abc']) await followFeed(store, { url, title: 'The Paper', folder: null })
    const { body } = parseOpml(await text('/sources.opml'))
    assert.deepEqual(body!.outlines!.map(({ xmlUrl }) => xmlUrl), ['https://paper.example/?feed=rss2'])
  })
})

describe('an article as ninjs', () => {
  // The properties of ninjs 3.0 that are used here; its schema takes no others.
  const KNOWN = new Set(['uri', 'standard', 'type', 'representationType', 'pubStatus', 'language', 'contentCreated', 'by', 'copyrightHolder', 'firstCreated', 'versionCreated', 'usageTerms', 'headlines', 'bodies', 'people', 'organisations', 'places', 'objects', 'subjects', 'events', 'infoSources', 'altIds'])

  test('has what the standard knows and nothing else, and only sentences with key points', async () => {
    const found = await json(`/api/v1/articles/${capture}.ninjs`)
    assert.deepEqual(Object.keys(found).filter((it) => !KNOWN.has(it)), [])
    assert.deepEqual([found.uri, found.type, found.representationType, found.headlines[0].value], [`${ADDRESS}/articles/${capture}`, 'text', 'partial', 'Lamps & ships'])
    assert.doesNotMatch(found.bodies[0].value, /The delegations met again/)
    assert.match(found.bodies[0].value, /“The lamp is lit,”/)
    assert.deepEqual(found.people.map(({ name }: any) => name).includes('Rex Thorn'), true)
    assert.equal((await get('/api/v1/articles/00000000000000000000.ninjs')).status, 404)
  })

  test('has its whole text where the operator may show it', async () => {
    await setRights(store, 'The Paper', { rights: 'full', by: 'operator', at: '2026-03-05T12:00:00.000Z' })
    const found = await json(`/api/v1/articles/${capture}.ninjs`)
    assert.deepEqual([found.representationType, found.bodies[0].value.startsWith('The delegations met again.')], ['full', true])
  })
})

describe('hubs', () => {
  const pinging = { address: ADDRESS, hubs: [HUB, 'https://other.example/hub'] }
  /** What waits to be told, by hub. */
  async function waiting(): Promise<Map<string, string[]>> {
    const jobs = await store.rows<{ payload: { url: string; topics: string[] } }>(`delete from work.job where kind = 'tell' returning payload`)
    return new Map(jobs.map(({ payload }) => [payload.url, payload.topics]))
  }

  test('are told of every feed that an article or a decision concerns, once', async () => {
    const { payload } = (await ping(store, await heardOfAll(store), pinging)) as any
    const key = await add({ said: [{ words: 'The kiln is cold', speaker: 'Ola Brand', side: 'Kelland', topic: 'kilns' }] })
    const after = (await ping(store, payload, pinging)) as any
    const told = await waiting()
    assert.deepEqual([...told.keys()].sort(), [...pinging.hubs].sort())
    const expected = ['site', 'person/Ola%20Brand', 'party/Kelland', 'topic/kilns'].flatMap((feed) => ['atom', 'rss', 'json'].map((form) => `${ADDRESS}/feeds/${feed}.${form}`))
    assert.deepEqual(told.get(HUB)!.toSorted(), expected.toSorted())
    for (const topic of expected) assert.equal((await get(topic.slice(ADDRESS.length))).status, 200, topic)
    const { statements } = await json(`/api/v1/articles/${key}`)
    await decide(statements[0].key, '2026-03-06T09:00:00.000Z')
    const corrected = (await ping(store, after.payload, pinging)) as any
    assert.ok((await waiting()).get(HUB)!.includes(`${ADDRESS}/feeds/corrections.atom`))
    assert.deepEqual([corrected.kind, (await ping(store, corrected.payload, pinging) as any).payload, (await waiting()).size], ['again', corrected.payload, 0])
  })

  test('that answer with an error are told again', async () => {
    const sent: [string, string][] = []
    const client = (status: number) => ({ post: async (url: string, form: URLSearchParams) => (sent.push([url, String(form)]), { ok: true, status }) }) as unknown as Tools['client']
    assert.equal((await tellHub({ url: HUB, topics: ['https://a.example/?x=1&y', 'b'] }, { client: client(204) })).kind, 'done')
    assert.equal((await tellHub({ url: HUB, topics: ['b'] }, { client: client(500) })).kind, 'failed')
    assert.deepEqual(sent[0], [HUB, 'hub.mode=publish&hub.url=https%3A%2F%2Fa.example%2F%3Fx%3D1%26y&hub.url=b'])
  })
})

test('a page says what it is about, and no text in it ends that', async () => {
  const page = await text(`/articles/${capture}`)
  const blocks = [...page.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(([, data]) => JSON.parse(data!))
  assert.deepEqual(blocks.map((it) => [it['@type'], it.about.headline]), [['WebPage', 'Lamps & ships']])
  const { statements } = await json(`/api/v1/articles/${capture}`)
  const hostile = await text(`/statements/${statements[1].key}`)
  const [, data] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(hostile)!
  assert.match(JSON.parse(data!).text, /<\/title><script>alert\(1\)<\/script>/)
})
