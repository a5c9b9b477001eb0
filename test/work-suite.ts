import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { after, before, beforeEach, test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { addFile } from '../src/reading/add-file.ts'
import { addDocument, type Tools } from '../src/reading/add.ts'
import { moment } from '../src/reading/clock.ts'
import { work, type JobEvent, type Outcome } from '../src/reading/jobs.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { olderMade, reread } from '../src/reading/reread.ts'
import { hostsIn } from '../src/reading/stored-hosts.ts'
import { standingJobs, tasks } from '../src/reading/tasks.ts'
import { queueVisits, watch } from '../src/reading/visits.ts'
import { seenAfterwards } from '../src/store/afterwards.ts'
import { bearersCalled } from '../src/store/asked/asked-bearers.ts'
import { saveCapture } from '../src/store/capture.ts'
import { deleteReadings } from '../src/store/delete-readings.ts'
import { shownRecord } from '../src/store/asked/asked-by-site.ts'
import { addJobs, deadJobs, dropDeadJobs, endJob, queueLengths, reviveJobs, takeJobs, type NewJob } from '../src/store/work/jobs.ts'
import type { Store } from '../src/store/store.ts'
import { saveReading } from '../src/store/reading.ts'
import { models } from '../src/reading/models.ts'
import { fakeClock, farEnd, page } from './far-end.ts'
import { arrivalOf, recordWith } from './records.ts'

const ARTICLE = (toll = 'three crowns') => `<html><head><title>Bridge to open</title></head><body><article><h1>Bridge to open</h1>
  <p>“The bridge opens in May,” Transport Minister Ana Orlo said on Thursday.</p>
  <p>Ana Orlo said that the toll would be ${toll} for every crossing, and that nobody would be asked to move house for it.</p>
  <p>“Nobody asked us,” said Per Holm, who speaks for the ferrymen of the northern shore.</p></article></body></html>`

const HOUR = 3_600_000

/** What the queue and its workers must do, whatever the database. `open` gives an empty store, `place` what a second process opens it by. */
export function workSuite(open: () => Promise<{ store: Store; place: string }>): void {
  let store: Store
  let place: string
  before(async () => void ({ store, place } = await open()))
  after(async () => store?.close())
  const TABLES = ['work.job', 'work.host', 'decided.feed', 'made.statement', 'made.article', 'made.reading', 'arrived.visit', 'arrived.capture']
  beforeEach(() => store.rows(TABLES.map((table) => `delete from ${table}`).join(';')))

  async function at(t: TestContext, routes: { [path: string]: RequestListener } = {}) {
    const server = await farEnd(routes)
    t.after(server.close)
    const clock = fakeClock()
    const client = new PoliteClient({ clock, hosts: hostsIn(store), testHosts: [server.host], delayMs: 0 })
    const tools: Tools = { client, clock }
    const events: JobEvent[] = []
    const told = (event: JobEvent) => void events.push(event)
    const works = () => work(store, { doing: tasks(store, tools), clock, untilIdle: true, told })
    return { ...server, clock, tools, works, events, outcomes: () => events.map(({ outcome }) => outcome) }
  }

  const job = (key: string, more: Partial<NewJob> = {}): NewJob => ({ kind: 'count', key, payload: {}, host: null, runAt: '2026-03-05T10:00:00.000Z', ...more })
  const NOW = '2026-03-05T10:00:00.000Z'
  const taking = (worker: string, at = NOW, until = '2026-03-05T10:02:00.000Z', limit = 10) => takeJobs(store, { worker, at, until, limit })
  const count = async (table: string) => (await store.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n

  test('the same job twice is one', async () => {
    assert.equal(await addJobs(store, [job('a'), job('b')], NOW), 2)
    assert.equal(await addJobs(store, [job('b'), job('c')], NOW), 1)
    assert.deepEqual((await taking('w')).map(({ key }) => key).sort(), ['a', 'b', 'c'])
  })

  test('a job is one worker’s', async () => {
    await addJobs(store, Array.from({ length: 40 }, (_, i) => job(`${i}`)), NOW)
    const taken: number[] = []
    for (let before = -1; taken.length > before; ) {
      before = taken.length
      taken.push(...(await Promise.all(['v', 'w', 'x', 'y'].map((name) => taking(name)))).flat().map(({ id }) => id))
    }
    assert.deepEqual([taken.length, new Set(taken).size], [40, 40])
  })

  test('a host is asked by one job at a time, others meanwhile', async () => {
    await addJobs(store, [job('a', { host: 'http://a' }), job('b', { host: 'http://a' }), job('c', { host: 'http://c' })], NOW)
    assert.deepEqual((await taking('v')).map(({ key }) => key).sort(), ['a', 'c'])
    assert.deepEqual(await taking('w'), [])
  })

  test('a host that wants to be left alone is passed over', async () => {
    await addJobs(store, [job('a', { host: 'http://a' }), job('c', { host: 'http://c' })], NOW)
    await hostsIn(store).turn('http://a', { now: Date.parse(NOW), delayMs: 5000, patienceMs: 0 })
    assert.deepEqual((await taking('w')).map(({ key }) => key), ['c'])
    assert.deepEqual((await taking('w', '2026-03-05T10:00:06.000Z')).map(({ key }) => key), ['a'])
  })

  test('a worker that ends when nothing is due waits for a host’s turn before', async (t) => {
    const { clock } = await at(t)
    const done: string[] = []
    await addJobs(store, [job('a', { host: 'http://a' }), job('b', { host: 'http://a' })], NOW)
    const turning = async (): Promise<Outcome> => {
      await hostsIn(store).turn('http://a', { now: clock.now(), delayMs: 5000, patienceMs: 0 })
      done.push(moment(clock))
      return { kind: 'done' }
    }
    await work(store, { doing: { count: turning }, clock, untilIdle: true })
    assert.deepEqual([done, clock.waits], [[NOW, '2026-03-05T10:00:05.000Z'], [5000]])
  })

  test('turns at a host are told to all who share the store', async () => {
    const [one, other] = [hostsIn(store), hostsIn(store)]
    const turn = { now: Date.parse(NOW), delayMs: 2000, patienceMs: 5000 }
    const turns = [await one.turn('http://a', turn), await other.turn('http://a', turn), await one.turn('http://a', turn), await other.turn('http://a', turn)]
    assert.deepEqual(turns.map(({ taken, at }) => [taken, at - turn.now]), [[true, 0], [true, 2000], [true, 4000], [false, 6000]])
  })

  test('the rules of a host are asked for once by all who share the store', async (t) => {
    const { url, host, clock, asked, tools } = await at(t, { '/a': page(ARTICLE()) })
    const other = new PoliteClient({ clock, hosts: hostsIn(store), testHosts: [host], delayMs: 0 })
    await tools.client.get(url('/a'))
    await other.get(url('/a'))
    assert.deepEqual(asked, ['/robots.txt', '/.well-known/tdmrep.json', '/a', '/a'])
  })

  test('what is kept only for a time is forgotten, and an embedded database is looked after, however often a worker starts', async (t) => {
    const { clock, tools, works, outcomes } = await at(t)
    await standingJobs(store, tools)
    await standingJobs(store, tools)
    clock.push(25 * HOUR)
    await works()
    assert.deepEqual(outcomes(), (await store.kind()) === 'embedded' ? ['again', 'again'] : ['again'])
  })

  test('what an older Readout made is made anew by whoever works on the queue', async (t) => {
    const { clock, tools, works } = await at(t)
    const { key } = await saveCapture(store, arrivalOf())
    await saveReading(store, key, { record: recordWith({ said: [{ words: 'The lanterns stay lit', speaker: 'Ada Fenwick', side: 'Ellmark' }] }), model: 'm1', madeAt: NOW })
    await works()
    assert.equal(await olderMade(store), null)
    await store.rows('update made.article set indexed = 0')
    await store.rows('delete from made.description')
    assert.match((await olderMade(store))!, /^Some of this store was made by an older Readout/)
    clock.push(HOUR)
    await standingJobs(store, tools)
    await works()
    assert.deepEqual([await olderMade(store), (await bearersCalled(store, 'Ada Fenwick')).length], [null, 1])
  })

  test('a job whose worker is not heard of is taken again, and the first can no longer end it', async () => {
    await addJobs(store, [job('a')], NOW)
    const [first] = await taking('dead', NOW, '2026-03-05T10:02:00.000Z')
    assert.deepEqual(await taking('w', '2026-03-05T10:01:00.000Z'), [])
    const [second] = await taking('w', '2026-03-05T10:03:00.000Z', '2026-03-05T10:05:00.000Z')
    assert.deepEqual([second!.id, second!.attempts], [first!.id, 2])
    await endJob(store, { ...first!, worker: 'dead' })
    assert.equal(await count('work.job'), 1)
    await endJob(store, { ...second!, worker: 'w' })
    assert.equal(await count('work.job'), 0)
  })

  test('what fails is tried again ever later, then given up, seen, and revived', async (t) => {
    const { clock } = await at(t)
    await addJobs(store, [job('a')], NOW)
    let tries = 0
    const broken = async (): Promise<Outcome> => {
      tries++
      throw new Error('the well is dry')
    }
    const events: string[] = []
    const works = () => work(store, { doing: { count: broken }, clock, untilIdle: true, told: ({ outcome }) => void events.push(outcome) })
    for (let i = 0; i < 8; i++) {
      await works()
      clock.push(5 * 24 * HOUR)
    }
    assert.deepEqual(events, [...Array<string>(6).fill('retry'), 'dead'])
    const [dead] = await deadJobs(store)
    assert.match(dead!.error, /the well is dry/)
    assert.equal(await reviveJobs(store, [dead!.id], moment(clock)), 1)
    await works()
    assert.deepEqual([tries, await deadJobs(store)], [8, []])
  })

  test('what can never go well is given up at once', async (t) => {
    const { url, works, outcomes } = await at(t, { '/robots.txt': page('User-agent: *\nDisallow: /') })
    await queueVisits(store, [{ url: url('/a'), date: null }], { clock: fakeClock() })
    await works()
    const [dead] = await deadJobs(store)
    assert.deepEqual(outcomes(), ['dead'])
    assert.match(dead!.error, /does not let machines fetch this page/)
    assert.equal(await dropDeadJobs(store, null), 1)
  })

  test('an address becomes an article, and comes again later', async (t) => {
    const { url, works, clock, events } = await at(t, { '/a': page(ARTICLE(), { etag: '"1"' }) })
    await queueVisits(store, [{ url: url('/a'), date: '2026-03-05' }], { clock })
    await works()
    assert.equal(events[0]!.outcome, 'again')
    const [article] = await store.rows<{ headline: string; published: string; statements: number }>('select headline, published, statements from made.article')
    assert.deepEqual([article!.headline, article!.published, article!.statements > 1], ['Bridge to open', '2026-03-05', true])
    assert.deepEqual((await queueLengths(store, moment(clock))).map(({ kind, due, later }) => [kind, due, later]), [['fetch', 0, 1]])
  })

  test('a page that has changed is a new version, one that has not is seen again', async (t) => {
    let toll = 'three crowns'
    const route: RequestListener = (request, response) => {
      const etag = `"${toll}"`
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
      else response.writeHead(200, { 'content-type': 'text/html', etag }).end(ARTICLE(toll))
    }
    const { url, works, clock } = await at(t, { '/a': route })
    await queueVisits(store, [{ url: url('/a'), date: null }], { clock })
    await works()
    clock.push(2 * HOUR)
    await works()
    const [only, ...more] = await store.rows<{ key: string; fetchedAt: string }>('select key, fetched_at as "fetchedAt" from arrived.capture where canonical_url = $1', [url('/a')])
    const seen = async () => (await seenAfterwards(store, only!.key))!
    assert.deepEqual([more, (await seen()).lastSeenAt > only!.fetchedAt], [[], true])
    toll = 'five crowns'
    clock.push(10 * HOUR)
    await works()
    assert.notEqual((await seen()).newer, null)
    assert.equal(await count('made.article'), 2)
  })

  test('a page that has gone is noted, asked for again, and never forgotten', async (t) => {
    let isThere = true
    const { url, works, clock, outcomes } = await at(t, { '/a': (request, response) => void (isThere ? page(ARTICLE())(request, response) : response.writeHead(410).end()) })
    await queueVisits(store, [{ url: url('/a'), date: null }], { clock })
    await works()
    const [{ key }] = (await store.rows<{ key: string }>('select key from arrived.capture')) as [{ key: string }]
    const since = async () => (await shownRecord(store, key))!.afterwards.removedSince
    assert.equal(await since(), null)
    isThere = false
    clock.push(2 * HOUR)
    const gone = moment(clock)
    await works()
    clock.push(24 * HOUR)
    await works()
    assert.deepEqual([await since(), (await deadJobs(store)).length, await count('made.article')], [gone, 0, 1])
    assert.ok(outcomes().every((it) => it === 'again' || it === 'done'))
    isThere = true
    clock.push(7 * 24 * HOUR)
    await works()
    assert.equal(await since(), null)
  })

  test('a page that was added by hand is watched', async (t) => {
    const { url, tools, works, clock, asked } = await at(t, { '/a': page(ARTICLE()) })
    const added = await addDocument(store, { url: url('/a') }, tools)
    assert.ok(added.ok && added.changed)
    await watch(store, url('/a'), added, { clock })
    await works()
    assert.equal(asked.filter((path) => path === '/a').length, 1)
    clock.push(2 * HOUR)
    await works()
    assert.equal(asked.filter((path) => path === '/a').length, 2)
  })

  test('a page that its publisher keeps from machines is not kept', async (t) => {
    const { url, tools } = await at(t, { '/a': page(ARTICLE(), { 'tdm-reservation': '1' }) })
    const added = await addDocument(store, { url: url('/a') }, tools)
    assert.deepEqual([added.ok || added.reason, await count('arrived.capture')], ['tdm-reserved', 0])
  })

  test('what the publisher said is kept, and its cookies are not', async (t) => {
    const { url, tools } = await at(t, { '/a': page(ARTICLE(), { 'content-usage': 'train-ai=n', 'x-robots-tag': 'noarchive', 'set-cookie': 'a=1', etag: '"1"' }) })
    await addDocument(store, { url: url('/a') }, tools)
    const [capture] = await store.rows<{ policy: object; headers: object }>('select policy, headers from arrived.capture')
    assert.deepEqual(capture!.policy, { robots: 'noarchive', tdm: null, contentUsage: 'train-ai=n' })
    assert.deepEqual(Object.keys(capture!.headers).sort(), ['content-type', 'content-usage', 'date', 'etag', 'x-robots-tag'])
  })

  test('a page cannot pass for a version of somebody else’s', async (t) => {
    const { tools } = await at(t)
    const bytes = (canonical: string) => Buffer.from(ARTICLE().replace('<title>', `<link rel="canonical" href="${canonical}"><title>`))
    await addDocument(store, { bytes: bytes('https://paper.example/a'), url: 'https://evil.example/a' }, tools)
    await addDocument(store, { bytes: bytes('https://paper.example/a'), url: 'https://m.paper.example/a?x=1' }, tools)
    const urls = await store.rows<{ url: string }>('select canonical_url as url from arrived.capture order by id')
    assert.deepEqual(urls.map(({ url }) => url), ['https://evil.example/a', 'https://paper.example/a'])
  })

  test('the same document twice is one article', async (t) => {
    const { tools } = await at(t)
    const document = { bytes: Buffer.from(ARTICLE()), url: null }
    const [first, second] = [await addDocument(store, document, tools), await addDocument(store, document, tools)]
    assert.ok(first.ok && first.changed && second.ok && second.changed)
    assert.deepEqual([second.article, first.fresh, second.fresh, await count('made.reading')], [first.article, true, false, 1])
  })

  test('a file of many documents is added one after another, and what is wrong in it said', async (t) => {
    const { tools, url } = await at(t, {})
    const lines = [
      { html: ARTICLE(), url: 'https://paper.example/a', date: '2026-03-05' },
      { text: 'The mayor of Northport, Ilse Brandt, said that the lamps would stay lit.\n\n“No lamp goes out,” Ms Brandt told reporters.' },
      { url: url('/b') },
      'no object',
      { id: 5 },
    ]
    async function* stdin() {
      yield Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))
    }
    const outturns = await Array.fromAsync(addFile(store, '-', { ...tools, stdin: stdin() }))
    assert.deepEqual(outturns.map((it) => (it.ok ? ('queued' in it ? 'queued' : 'added') : it.sentence)), [
      'added', 'added', 'queued', 'Line 4 of standard input: The line is not a JSON object.', 'Line 5 of standard input has neither "html" nor "text" nor "url".',
    ])
    assert.equal(await count('made.article'), 2)
  })

  test('a text with its title and outlet is an article', async (t) => {
    const { tools } = await at(t)
    const line = JSON.stringify({ id: 1, title: 'A “short” word & no more', outlet: 'Office of the Mediator', text: '“The bridge opens in May,” Transport Minister Ana Orlo said on Thursday.\nAna Orlo said that the toll would be three crowns for every crossing, and that nobody would be asked to move house for it.' })
    const stdin = (async function* () { yield Buffer.from(line) })()
    assert.deepEqual((await Array.fromAsync(addFile(store, '-', { ...tools, stdin, date: '2026-03-05' }))).map(({ ok }) => ok), [true])
    const [{ headline, outlet, day }] = (await store.rows<any>('select headline, outlet, day from made.article')) as [any]
    assert.deepEqual([headline, outlet, day], ['A “short” word & no more', 'Office of the Mediator', '2026-03-05'])
  })

  test('the pages of an archive keep the day on which they were gathered, and the terms that they came with', async (t) => {
    const { tools } = await at(t)
    const record = (address: string, html: string) => {
      const http = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n${html}`
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2025-01-02T03:04:05Z\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
    }
    const reserved = ARTICLE().replace('<title>', '<meta name="tdm-reservation" content="1"><title>')
    async function* stdin() {
      yield Buffer.from(record('https://paper.example/a', ARTICLE()) + record('https://paper.example/b', reserved))
    }
    const outturns = await Array.fromAsync(addFile(store, '-', { ...tools, stdin: stdin() }))
    assert.deepEqual(outturns.map((it) => it.ok || it.reason), [true, 'tdm-reserved'])
    assert.deepEqual(await store.rows('select url, fetched_at as at from arrived.capture'), [{ url: 'https://paper.example/a', at: '2025-01-02T03:04:05.000Z' }])
  })

  test('all captures are read again with another model, and once', async (t) => {
    const { tools } = await at(t)
    for (const toll of ['three crowns', 'four crowns']) await addDocument(store, { bytes: Buffer.from(ARTICLE(toll)), url: null, date: '2026-03-04' }, tools)
    await deleteReadings(store, models().attribution.id)
    assert.equal(await count('made.article'), 0)
    assert.deepEqual(await reread(store, tools), { read: 2, failed: 0 })
    assert.deepEqual(await reread(store, tools), { read: 0, failed: 0 })
    assert.deepEqual(await store.rows('select published from made.article'), [{ published: '2026-03-04' }, { published: '2026-03-04' }])
  })

  test('a worker that is told to stop leaves its job to the next', async (t) => {
    const stop = new AbortController()
    const { url, tools, works, clock, outcomes } = await at(t, { '/a': (request, response) => (stop.signal.aborted ? page(ARTICLE())(request, response) : stop.abort()) })
    await queueVisits(store, [{ url: url('/a'), date: null }], { clock })
    await work(store, { doing: tasks(store, tools), clock, signal: stop.signal })
    assert.equal(await count('made.article'), 0)
    await works()
    assert.deepEqual([await count('made.article'), outcomes()], [1, ['again']])
  })

  test('a worker killed at any moment among many: each page is read once, none is left half made', async (t) => {
    const pages = Array.from({ length: 24 }, (_, i) => `/${i}`)
    const { url, works, clock } = await at(t, Object.fromEntries(pages.map((path) => [path, page(ARTICLE(`${path.slice(1)} crowns`))])))
    await queueVisits(store, pages.map((path) => ({ url: url(path), date: null })), { clock })
    const worker = spawn(process.execPath, [fileURLToPath(new URL('./worker-of-many.ts', import.meta.url)), place, moment(clock), new URL(url('')).host], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(worker.stdout, 'data')
    worker.stdout.once('data', () => worker.kill('SIGKILL'))
    await once(worker, 'exit')
    const before = await count('made.article')
    assert.ok(before < 24, `${before} were read before it could be killed`)
    clock.push(3 * 60_000)
    await works()
    assert.deepEqual([await count('arrived.capture'), await count('made.reading'), await count('made.article')], [24, 24, 24])
  })

  test('a worker killed in the middle of a job: the job is done once in effect', async (t) => {
    const { url, works, clock, asked } = await at(t, { '/a': page(ARTICLE()) })
    await queueVisits(store, [{ url: url('/a'), date: null }], { clock })
    const worker = spawn(process.execPath, [fileURLToPath(new URL('./worker-that-hangs.ts', import.meta.url)), place, moment(clock), url('')], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(worker.stdout, 'data')
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    assert.deepEqual([await count('arrived.capture'), await count('made.article')], [1, 0])
    await works()
    assert.equal(await count('made.article'), 0)
    clock.push(3 * 60_000)
    await works()
    assert.deepEqual([await count('arrived.capture'), await count('made.reading'), await count('made.article'), await count('work.job')], [1, 1, 1, 1])
    assert.equal(asked.filter((path) => path === '/a').length, 2)
  })
}
