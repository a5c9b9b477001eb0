import { createHmac } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { after, before, beforeEach, test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { followFeed, resumeFeeds, unfollowFeed } from '../src/reading/feeds.ts'
import { work } from '../src/reading/jobs.ts'
import { takeNews } from '../src/reading/news.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { tasks } from '../src/reading/tasks.ts'
import { callbackName, confirmed, feedCalled, isSigned } from '../src/reading/websub.ts'
import { feedsFollowed } from '../src/store/work/feeds.ts'
import type { Store } from '../src/store/store.ts'
import { fakeClock, farEnd, page } from './far-end.ts'

const ITEM = (id: string, title: string, link = `/${id}`) => `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>${link}</link><pubDate>Thu, 05 Mar 2026 09:00:00 GMT</pubDate></item>`
const RSS = (...items: string[]) => `<rss version="2.0"><channel><title>Harbour Post</title><link>/</link>${items.join('')}</channel></rss>`
const STORY = (words: string) => `<html><body><article><h1>${words}</h1><p>“${words}, and nobody was asked,” said Ana Orlo, who speaks for the harbour.</p><p>Per Holm said that the ferries would run as they always have.</p></article></body></html>`
const HOUR = 3_600_000

/** What following feeds must do, whatever the database. */
export function feedSuite(open: () => Promise<Store>): void {
  let store: Store
  before(async () => void (store = await open()))
  after(async () => store?.close())
  const TABLES = ['work.job', 'work.host', 'decided.feed', 'made.statement', 'made.article', 'made.reading', 'arrived.visit', 'arrived.capture']
  beforeEach(() => store.rows(TABLES.map((table) => `delete from ${table}`).join(';')))

  /** A far end with a feed that can be changed, and a worker. */
  async function following(t: TestContext, feed: { text: string; headers?: { [name: string]: string } }, more: { [path: string]: RequestListener } = {}, callback?: (name: string) => string) {
    const server = await farEnd({
      '/feed': (request, response) => page(feed.text, { 'content-type': 'application/rss+xml', ...feed.headers })(request, response),
      ...Object.fromEntries(['one', 'two', 'three'].map((name) => [`/${name}`, page(STORY(`Story ${name}`))])),
      ...more,
    })
    t.after(server.close)
    const clock = fakeClock()
    const client = new PoliteClient({ clock, testHosts: [server.host], delayMs: 0 })
    const works = () => work(store, { doing: tasks(store, { client, clock, ...(callback && { callback }) }), clock, untilIdle: true })
    await followFeed(store, { url: server.url('/feed'), title: null, folder: null }, { clock })
    const headlines = async () => (await store.rows<{ headline: string }>('select headline from made.article order by headline')).map(({ headline }) => headline)
    const state = async () => (await feedsFollowed(store))[0]!
    const troubles = async () => (await store.rows<{ error: string }>('select error from work.job where error is not null')).map(({ error }) => error)
    return { ...server, clock, works, headlines, state, troubles, fetched: (path: string) => server.asked.filter((it) => it === path).length }
  }

  test('what is new in a feed is fetched and read, and the feed named', async (t) => {
    const { works, headlines, state, troubles } = await following(t, { text: RSS(ITEM('one', 'First'), ITEM('two', 'Second')) })
    await works()
    const { title, error, polledAt } = await state()
    assert.deepEqual([title, error, polledAt, await troubles()], ['Harbour Post', null, '2026-03-05T10:00:00.000Z', []])
    assert.deepEqual(await headlines(), ['Story one', 'Story two'])
  })

  test('a changed title makes no new item, nor does a changed id of the same address', async (t) => {
    const feed = { text: RSS(ITEM('one', 'First')) }
    const { works, clock, fetched, headlines } = await following(t, feed)
    await works()
    feed.text = RSS(ITEM('one', 'First, corrected'), ITEM('other-id', 'First again', '/one'))
    clock.push(HOUR / 2)
    await works()
    assert.deepEqual([await headlines(), fetched('/feed'), fetched('/one')], [['Story one'], 2, 1])
  })

  test('an item without a page is read as it stands in the feed', async (t) => {
    const piece = `<item><guid isPermaLink="false">p1</guid><title>A note</title><description><![CDATA[${STORY('A note to readers')}]]></description></item>`
    const { works, clock, headlines } = await following(t, { text: RSS(piece) })
    await works()
    clock.push(HOUR)
    await works()
    assert.deepEqual(await headlines(), ['A note'])
  })

  test('a lively feed is asked more often, a quiet one less', async (t) => {
    const feed = { text: RSS(ITEM('one', 'First')) }
    const { works, clock, state } = await following(t, feed)
    await works()
    const lively = (await state()).everyMs!
    clock.push(HOUR)
    await works()
    assert.deepEqual([lively < HOUR / 2, (await state()).everyMs! > lively], [true, true])
  })

  test('a feed that fails is asked later, never given up, and says why', async (t) => {
    const routes = { '/feed': ((_, response) => void response.writeHead(404).end()) as RequestListener }
    const { works, clock, state, fetched } = await following(t, { text: '' }, routes)
    for (let i = 0; i < 10; i++) {
      await works()
      clock.push(24 * HOUR)
    }
    assert.deepEqual([fetched('/feed'), (await state()).everyMs], [10, 24 * HOUR])
    assert.match((await state()).error!, /answered 404/)
  })

  test('a feed that is no feed says so', async (t) => {
    const { works, state } = await following(t, { text: '<html>Not found' })
    await works()
    assert.match((await state()).error!, /no items/)
  })

  test('a feed that is not to be mined gives nothing', async (t) => {
    const { works, state, headlines } = await following(t, { text: RSS(ITEM('one', 'First')), headers: { 'tdm-reservation': '1', 'x-robots-tag': 'noindex' } })
    await works()
    assert.deepEqual(await headlines(), [])
    assert.match((await state()).error!, /reserves text and data mining/)
  })

  test('a feed that is followed no longer is not asked again, and what came from it stays', async (t) => {
    const { works, clock, url, fetched, headlines } = await following(t, { text: RSS(ITEM('one', 'First')) })
    await works()
    assert.equal(await unfollowFeed(store, url('/feed')), true)
    assert.equal(await unfollowFeed(store, url('/feed')), false)
    clock.push(24 * HOUR)
    await works()
    assert.deepEqual([fetched('/feed'), await headlines(), await feedsFollowed(store)], [1, ['Story one'], []])
  })

  test('a feed that came with a backup is listed, and asked once a worker is there', async (t) => {
    const { works, clock, state, headlines } = await following(t, { text: RSS(ITEM('one', 'First')) })
    await store.rows('delete from work.feed; delete from work.job')
    assert.deepEqual([(await state()).everyMs, (await state()).polledAt], [null, null])
    await resumeFeeds(store, { clock })
    await works()
    assert.deepEqual(await headlines(), ['Story one'])
  })

  test('following twice is following once', async (t) => {
    const { url, clock } = await following(t, { text: RSS() })
    assert.deepEqual(await followFeed(store, { url: url('/feed'), title: 'x', folder: null }, { clock }), { fresh: false })
    assert.equal((await feedsFollowed(store)).length, 1)
  })

  test('a hub is asked to tell of news, believed only when it knows the secret, and the feed polled less', async (t) => {
    const forms: string[] = []
    const hub: RequestListener = (request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => void forms.push(text)).on('end', () => response.writeHead(202).end())
    }
    const feed = { text: RSS(ITEM('one', 'First')), headers: { link: '</hub>; rel="hub", </feed>; rel="self"' } }
    const { works, state, url, clock, headlines } = await following(t, feed, { '/hub': hub }, (name) => `https://readout.example/websub/${name}`)
    await works()
    const form = new URLSearchParams(forms[0])
    const followed = await state()
    assert.deepEqual([form.get('hub.mode'), form.get('hub.topic'), form.get('hub.callback')], ['subscribe', url('/feed'), `https://readout.example/websub/${callbackName(followed)}`])

    const asked = (topic: string) => new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c', 'hub.lease_seconds': '864000' })
    assert.equal(await confirmed(store, followed, asked('https://other.example/feed'), { clock }), null)
    assert.equal(await confirmed(store, followed, asked(url('/feed')), { clock }), 'c')
    assert.equal((await feedCalled(store, callbackName(followed)))?.id, followed.id)
    assert.equal(await feedCalled(store, `${followed.id}-${'0'.repeat(32)}`), null)

    const news = Buffer.from(RSS(ITEM('two', 'Second')))
    assert.equal(isSigned(followed, `sha256=${createHmac('sha256', form.get('hub.secret')!).update(news).digest('hex')}`, news), true)
    assert.equal(isSigned(followed, `sha256=${createHmac('sha256', 'guessed').update(news).digest('hex')}`, news), false)
    await takeNews(store, followed, news, { clock })
    await works()
    assert.deepEqual(await headlines(), ['Story one', 'Story two'])
    clock.push(HOUR)
    await works()
    assert.deepEqual([(await state()).everyMs, forms.length], [24 * HOUR, 1])
  })
}
