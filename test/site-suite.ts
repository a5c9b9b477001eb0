import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { brotliDecompressSync, gzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import { parseAtomFeed } from 'feedsmith'
import { parseDocument } from 'htmlparser2'
import { z } from 'zod'
import { addDocument, type Tools } from '../src/reading/add.ts'
import { followFeed } from '../src/reading/feeds.ts'
import { bringUpToDate } from '../src/reading/up-to-date.ts'
import { callbackName } from '../src/reading/websub.ts'
import { app } from '../src/site/app.ts'
import { servedScripts } from '../src/site/serving/islands.ts'
import { ROUTES } from '../src/site/api/routes.ts'
import { pointAnchor } from '../src/site/sharing/at-place.ts'
import { pagesSince } from '../src/store/afterwards.ts'
import { saveCapture } from '../src/store/capture.ts'
import { correct } from '../src/store/decided/correct.ts'
import { feedsFollowed, noteSubscription } from '../src/store/work/feeds.ts'
import { queueLengths } from '../src/store/work/jobs.ts'
import { recordOf, saveReading } from '../src/store/reading.ts'
import { keepReply } from '../src/store/replies/replies.ts'
import type { Store } from '../src/store/store.ts'
import { feedIn } from './feed-read.ts'
import { sawAgain, sawRemoved } from '../src/store/work/visits.ts'
import { linksIn } from './links-in.ts'
import { arrivalOf, recordWith, type Invented } from './records.ts'

const SAMPLES = new URL('../samples/', import.meta.url)
const ADDRESS = 'https://record.example'
const BOTH = { said: [{ words: 'A 🕊 flew over the 🕊 lantern', speaker: 'Ana Orlo', side: 'Orlonia', topic: 'doves' }, { words: 'No dove flew', speaker: 'Per Holm', verb: 'deny', topic: 'doves', denies: 0 }] }

// What a page must not become, whatever an article says.
const HOSTILE = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  entity: '&lt;b&gt; &amp; &#x3c;',
  bidi: '\u202eevil\u2066 order',
  control: 'a\u0007bell',
  word: 'w'.repeat(60_000),
}

const REPLY = {
  ...{ key: '00000000-0000-4000-8000-000000000001', form: '00000000-0000-4000-8000-000000000002', about: 'article:00000000000000000000', parent: null, side: null, capture: null, words: null },
  ...{ name: 'A reader', text: 'A reply', digest: '', language: 'en', state: 'approved' as const, sentAt: '2026-03-06T09:00:00.000Z' },
}

/** What the site must do, whatever database it is on. `open` gives a new, empty store. */
export function siteSuite(open: () => Promise<Store>): void {
  let store: Store
  let site: Hono
  let later = 0 // the site's clock, ahead of ours
  before(async () => {
    store = await open()
    site = app(store, { address: ADDRESS, allowance: { atOnce: 1e6, perMinute: 1e6 }, now: () => Date.now() + later, onFault: thrown })
    for (const name of readdirSync(SAMPLES).filter((it) => /\.(?:html|txt)$/.test(it)).sort()) await sample(store, name)
    await bringUpToDate(store)
    await keepReply(store, REPLY)
  })
  after(async () => store?.close())

  const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers })
  /** Short addresses lead on to long ones. */
  async function followed(path: string): Promise<Response> {
    const response = await get(path)
    return response.status === 308 ? get(response.headers.get('location')!) : response
  }
  const json = async (path: string, headers?: Record<string, string>): Promise<any> => (await get(path, headers)).json()
  async function add(invented: Invented, url?: string): Promise<string> {
    const { key } = await saveCapture(store, arrivalOf(url === undefined ? {} : { url }))
    await saveReading(store, key, { record: recordWith({ outlet: 'The Paper', published: '2026-03-05', ...invented }), model: 'm1', madeAt: '2026-03-05T11:00:00.000Z' })
    return key
  }

  /** A path of the table with something that is there. */
  async function example(path: string): Promise<string> {
    const [, list, asked] = /^(\/\w+)(?:\/\{(\w+)\})?$/.exec(path)!
    if (!asked) return `/api/v1${list}`
    const { items } = await json(`/api/v1${list}`)
    return `/api/v1${list}/${encodeURIComponent(items[0][asked])}`
  }

  describe('the API', () => {
    for (const { path, answer } of ROUTES)
      test(`${path} answers in the very shape that its document promises`, async () => {
        const response = await get(await example(path))
        assert.equal(response.status, 200)
        assert.equal(response.headers.get('content-type'), 'application/json')
        const body = await response.json()
        assert.deepEqual(answer.parse(body), body)
      })

    test('a search finds by what is asked, and shows where the words stand', async () => {
      const capture = await add({ ...BOTH, headline: 'Doves' })
      const { items } = await json('/api/v1/statements?text=lantern&speaker=ana%20orlo&side=Orlonia&topic=doves&kind=direct&denied=true')
      assert.deepEqual(items.map(({ article, denied }: any) => [article.capture, denied]), [[capture, true]])
      const { passage, highlights, words, link, key } = items[0]
      assert.deepEqual(highlights.map(([start, end]: [number, number]) => passage.text.slice(start - passage.starts, end - passage.starts)), ['lantern'])
      assert.equal(words, '“A 🕊 flew over the 🕊 lantern,”')
      assert.equal(link, `${ADDRESS}/statements/${key}`)
    })

    test('a statement says what it denies', async () => {
      const capture = await add(BOTH)
      const { statements } = await json(`/api/v1/articles/${capture}`)
      assert.deepEqual(statements.map(({ denial }: any) => denial), [null, { statement: statements[0].key, words: '“No dove flew,”' }])
      assert.deepEqual(await json(`/api/v1/statements/${statements[1].key}`), statements[1])
    })

    test('pages follow each other by their links until every statement was there once', async () => {
      const { statements } = await count(store)
      const seen = new Set<string>()
      for (let query = '?limit=50'; ; ) {
        const response = await get(`/api/v1/statements${query}`)
        for (const { key, speaker, verb } of await itemsIn(response)) seen.add(`${key} ${speaker} ${verb}`)
        const next = /^<(.*)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]
        if (!next) break
        query = next
      }
      assert.equal(seen.size, statements)
    })

    const misasked: [path: string, parameter: string][] = [
      ['/statements?speeker=Ana', 'speeker'],
      ['/statements?limit=101', 'limit'],
      ['/statements?limit=x', 'limit'],
      ['/statements?from=yesterday', 'from'],
      ['/statements?from=2026-02-31', 'from'],
      ['/statements?denied=maybe', 'denied'],
      ['/statements?pair=one', 'pair'],
      ['/statements?speaker=a%00b', 'speaker'],
      [`/statements?text=${'x'.repeat(501)}`, 'text'],
      ['/statements/nonsense', 'key'],
      ['/articles/..%2f..%2fetc', 'capture'],
    ]
    for (const [path, parameter] of misasked)
      test(`${path.slice(0, 40)} is refused, and the answer says by which part`, async () => {
        const response = await get(`/api/v1${path}`)
        assert.equal(response.status, 400)
        assert.equal(response.headers.get('content-type'), 'application/problem+json')
        const { title, errors } = (await response.json()) as any
        assert.deepEqual([title, errors.map((it: any) => it.parameter)], ['Bad Request', [parameter]])
      })

    test('a cursor that somebody made up is refused', async () => {
      for (const list of ['statements', 'articles', 'meetings', 'names', 'agreements', 'outlets']) assert.equal((await get(`/api/v1/${list}?cursor=nonsense`)).status, 400, list)
    })

    test('what nobody has is a 404 with a sentence', async () => {
      const nobody = ['/api/v1/statements/00000000000000000000.1-2', '/api/v1/articles/00000000000000000000', '/api/v1/meetings/a-b-2026-01-01', '/api/v1/names/Nobody', '/api/v1/agreements/None', '/api/v1/what', '/feeds/none']
      for (const path of nobody) {
        const response = await get(path)
        assert.deepEqual([response.status, response.headers.get('content-type')], [404, 'application/problem+json'], path)
        assert.match(((await response.json()) as any).detail, /^There is .*\.$/)
      }
    })

    test('what has not changed is not sent again, and a correction changes it', async () => {
      const capture = await add(BOTH)
      const path = `/api/v1/articles/${capture}`
      const first = await get(path)
      const tag = first.headers.get('etag')!
      const second = await get(path, { 'if-none-match': tag })
      assert.deepEqual([second.status, await second.text(), second.headers.get('access-control-allow-origin')], [304, '', '*'])
      const { statements } = (await first.json()) as any
      await correct(store, { key: crypto.randomUUID(), statement: statements[0].key, field: 'speaker', value: 'Rex Thorn', by: 'An editor', at: '2026-03-06T09:00:00.000Z', reason: null })
      const third = await get(path, { 'if-none-match': tag })
      assert.deepEqual([third.status, ((await third.json()) as any).statements.map(({ speaker, decided }: any) => [speaker, decided])], [200, [['Rex Thorn', true], ['Per Holm', false]]])
    })

    test('names with strokes, signs and other letters are found by their own addresses', async () => {
      const names = ['A/C & D/C', 'Zoë 100%', 'Ана Орло', 'dot.jsonld']
      await add({ said: names.map((speaker) => ({ words: 'Yes', speaker })) })
      for (const name of names) assert.equal((await json(`/api/v1/names/${encodeURIComponent(name)}`)).name, name)
    })

    test('everything is read and nothing written', async () => {
    test('a meeting says before its points on what the two differ, each topic a way to its first such point', async () => {
      const { items } = await json('/api/v1/meetings')
      const meetings = await Promise.all(items.map(({ id }: any) => json(`/api/v1/meetings/${encodeURIComponent(id)}`)))
      const { id, accounts } = meetings.find((it: any) => it.accounts.rows.some(({ kind, topic }: any) => kind === 'differ' && topic !== null))
      const page = await (await get(`/meetings/${encodeURIComponent(id)}`)).text()
      const ways = [.../<p class="disputed">(.*?)<\/p>/.exec(page)![1]!.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
      const topics = new Set(accounts.rows.flatMap(({ kind, topic }: any) => (kind === 'differ' && topic !== null ? [topic] : [])))
      assert.equal(ways.length, topics.size)
      for (const anchor of ways) assert.ok(page.includes(`id="${anchor}"`), anchor)
    })

    test('what a third says of a meeting stands topic by topic, each point once', async () => {
      const { items } = await json('/api/v1/meetings')
      const meetings = await Promise.all(items.map(({ id }: any) => json(`/api/v1/meetings/${encodeURIComponent(id)}`)))
      const [meeting, { points }] = meetings.flatMap((it: any) => it.accounts.others.map((other: any) => [it, other])).toSorted(([, a]: any, [, b]: any) => b.points.length - a.points.length)[0]!
      const page = await (await get(`/meetings/${encodeURIComponent(meeting.id)}`)).text()
      for (const it of points) assert.equal(page.split(`id="${pointAnchor(it)}"`).length, 2, it.id)
      const headings = [...page.split('class="aside"')[1]!.split('</section></section>')[0]!.matchAll(/<h3>(?:<bdi>)?([^<]+)/g)].map(([, name]) => name)
      assert.deepEqual(headings.length, new Set(points.map(({ topic }: any) => topic)).size)
    })

    test('what became of a page since is said of it and of each statement, and nothing is forgotten', async () => {
      const url = 'https://paper.example/changing'
      const versions: [text: string, fetchedAt: string, said: string[]][] = [
        ['one', '2026-03-05T10:00:00.000Z', ['The northern dam holds as it always has', 'No dove flew', 'The bridge is ours']],
        ['two', '2026-03-06T10:00:00.000Z', ['The northern dam holds as it always has', 'No dove flew over it at all']],
      ]
      const keys: string[] = []
      for (const [text, fetchedAt, said] of versions) {
        const { key } = await saveCapture(store, arrivalOf({ url, text, fetchedAt }))
        await saveReading(store, key, { record: recordWith({ said: said.map((words) => ({ words, speaker: 'Ana Orlo' })) }), model: 'm1', madeAt: fetchedAt })
        keys.push(key)
      }
      const old = await json(`/api/v1/articles/${keys[0]}`)
      assert.deepEqual([old.newer.capture, old.removedSince], [keys[1], null])
      const at = versions[1]![1]
      assert.deepEqual(old.statements.map(({ since }: any) => since), [null, { what: 'sentence changed', at, capture: keys[1] }, { what: 'sentence removed', at, capture: keys[1] }])
      const gone = '2026-03-07T10:00:00.000Z'
      await sawRemoved(store, keys[1]!, gone)
      const newest = await json(`/api/v1/articles/${keys[1]}`)
      assert.deepEqual([newest.newer, newest.lastSeenAt, newest.removedSince], [null, at, gone])
      assert.deepEqual(newest.statements.map(({ since }: any) => since.what), ['page removed', 'page removed'])
      assert.deepEqual(Object.fromEntries(await pagesSince(store, keys)), { [keys[0]!]: { removedSince: gone, newer: { capture: keys[1], fetchedAt: at } }, [keys[1]!]: { removedSince: gone, newer: null } })
      await sawAgain(store, keys[1]!, '2026-03-08T10:00:00.000Z')
      assert.deepEqual([...(await pagesSince(store, keys)).keys()], [keys[0]])
      assert.equal((await json(`/api/v1/articles/${keys[1]}`)).removedSince, null)
    })

      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const response = await site.request('/api/v1/statements', { method, body: method === 'DELETE' ? null : 'x' })
        assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD'], method)
      }
      const head = await site.request('/api/v1/statements', { method: 'HEAD' })
      assert.deepEqual([head.status, await head.text()], [200, ''])
    })

    test('other sites may read it, and no Host header moves an identifier', async () => {
      const response = await site.request('http://evil.example/api/v1/articles?limit=1', { headers: { host: 'evil.example', origin: 'https://reader.example' } })
      assert.equal(response.headers.get('access-control-allow-origin'), '*')
      assert.ok((await itemsIn(response))[0].link.startsWith(`${ADDRESS}/articles/`))
    })
  })

  describe('a meeting', () => {
    test('is one, whoever reported it, with the accounts of both sides', async () => {
      const { items } = await json('/api/v1/meetings?side=sorvane')
      const { accounts, sources } = await json(`/api/v1/meetings/${items[0].id}`)
      assert.ok(sources.length >= 4)
      assert.deepEqual([accounts.one.side, accounts.other.side], ['Ellmark', 'Sorvane'])
      assert.ok(accounts.rows.some(({ one }: any) => one.length > 0) && accounts.rows.some(({ other }: any) => other.length > 0))
    })

    test('every point of it stands word for word in its article', async () => {
      const { items } = await json('/api/v1/meetings?side=sorvane')
      const { accounts } = await json(`/api/v1/meetings/${items[0].id}`)
      for (const { tellings } of accounts.rows.flatMap((it: any) => [...it.one, ...it.other]))
        for (const { capture, spans, words } of tellings) {
          const { article } = (await recordOf(store, capture))!
          assert.equal(words, spans.map(([start, end]: [number, number]) => article.text.slice(start, end).trim()).join(' … '))
        }
    })

    test('is found by who met, on what and when, a page at a time', async () => {
      const all = (await json('/api/v1/meetings')).items.map(({ id }: any) => id)
      assert.deepEqual(all.length, 3)
      const pages: string[] = []
      for (let query: string | undefined = '?limit=1'; query; ) {
        const response = await get(`/api/v1/meetings${query}`)
        pages.push(...(await itemsIn(response)).map(({ id }: any) => id))
        query = /^<(.*)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]
      }
      assert.deepEqual(pages, all)
      const [{ id, date, topics }] = (await json('/api/v1/meetings?pair=Sorvane|Ellmark')).items
      for (const query of [`from=${date}&to=${date}`, `topic=${encodeURIComponent(topics[0])}`]) assert.ok((await json(`/api/v1/meetings?${query}`)).items.some((it: any) => it.id === id), query)
    })
  })

  describe('linked data', () => {
    const context = JSON.parse(readFileSync(new URL('../public/contexts/v1.jsonld', import.meta.url), 'utf8'))['@context']
    const keysIn = (value: any): string[] => (Array.isArray(value) ? value.flatMap(keysIn) : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, it]) => [key, ...keysIn(it)]) : [])

    test('comes by its ending and by what is asked for, at the address of the page and of the API', async () => {
      const capture = await add(BOTH)
      const accept = { accept: 'application/ld+json' }
      const answers = await Promise.all([get(`/articles/${capture}.jsonld`), get(`/articles/${capture}`, accept), get(`/api/v1/articles/${capture}.jsonld`), get(`/api/v1/articles/${capture}`, accept)])
      const bodies = await Promise.all(answers.map((it) => it.json()))
      for (const [i, it] of answers.entries()) assert.deepEqual([it.headers.get('content-type'), bodies[i]], ['application/ld+json', bodies[0]])
      assert.match((await get(`/articles/${capture}`)).headers.get('content-type')!, /^text\/html/)
    })

    test('uses only words that its context explains', async () => {
      for (const path of ['/statements/{key}', '/articles/{capture}', '/meetings/{id}']) {
        const body = await json(`${await example(path)}.jsonld`)
        const unknown = keysIn(body).filter((key) => key !== '@context' && !(key in context))
        assert.deepEqual(unknown, [], path)
      }
    })

    test('a quotation is one, a paraphrase is a claim, and a denial disputes what it denies', async () => {
      const capture = await add(BOTH)
      const { hasPart } = await json(`/articles/${capture}.jsonld`)
      assert.deepEqual(hasPart.map(({ type, disputes }: any) => [type, disputes]), [['Quotation', undefined], ['Quotation', hasPart[0].id]])
      const all = await Promise.all((await json('/api/v1/statements?kind=indirect&limit=5')).items.map(({ key }: any) => json(`/statements/${key}.jsonld`)))
      assert.ok(all.length > 0 && all.every(({ type }: any) => type === 'Claim'))
    })

    test('its positions count characters, not code units, and quote what stands there', async () => {
      const capture = await add({ ...BOTH, opening: '🕊🕊 The delegations met.' })
      const characters = [...(await recordOf(store, capture))!.article.text]
      const { hasPart } = await json(`/articles/${capture}.jsonld`)
      for (const { annotation } of hasPart) {
        const [quote, position] = annotation.target[0].selector
        assert.equal(characters.slice(position.start, position.end).join(''), quote.exact)
        assert.equal(characters.slice(0, position.start).join('').slice(-quote.prefix.length), quote.prefix)
      }
    })
  })

  describe('pages', () => {
    test('an id that a meeting had before leads to its page', async () => {
      const [{ id }] = (await json('/api/v1/meetings')).items
      await store.rows(`insert into made.talk_alias values ('before-two-were-one', $1)`, [id])
      const response = await get('/meetings/before-two-were-one')
      assert.deepEqual([response.status, response.headers.get('location')], [301, `/meetings/${id}`])
      assert.equal((await json('/api/v1/meetings/before-two-were-one')).id, id)
    })

    test('every address of the front page leads somewhere', async () => {
      const page = await (await get('/')).text()
      const paths = [...new Set(linksIn(page))]
      assert.ok(paths.length > 10)
      for (const path of paths) assert.equal((await followed(path)).status, 200, path)
    })

    test('the meeting shows both accounts, and no paraphrase in quotation marks of ours', async () => {
      const { items } = await json('/api/v1/meetings?side=sorvane')
      const { accounts } = await json(`/api/v1/meetings/${items[0].id}`)
      const page = await (await get(`/meetings/${items[0].id}`)).text()
      for (const kind of ['both', 'differ', 'only']) assert.equal(page.split(`<div class="row ${kind}"`).length - 1, accounts.rows.filter((it: any) => it.kind === kind).length, kind)
      const left = accounts.rows.filter((it: any) => it.kind === 'open')
      assert.equal(page.split('<div class="row open"').length - 1, Number(left.length > 0), 'what is left open stands together')
      for (const it of left.flatMap((row: any) => [...row.one, ...row.other])) assert.ok(page.includes(`id="${pointAnchor(it)}"`), 'and every point of it')
      for (const { side } of [accounts.one, accounts.other]) assert.ok(page.includes(`<b>official text of <bdi>${side}</bdi></b>`), side)
      for (const [, words] of page.matchAll(/<div class="point indirect">\s*<p class="words" dir="auto">([^]*?)<\/p>/g)) assert.doesNotMatch(words!, /^“[^”]*”$/)
    })

    test('text from outside stays text, on pages, in feeds and in linked data', async () => {
      const said = Object.values(HOSTILE).map((words) => ({ words, speaker: words.slice(0, 400), side: words.slice(0, 400), topic: words.slice(0, 400), addressee: words.slice(0, 400) }))
      const capture = await add({ said, headline: HOSTILE.script, outlet: HOSTILE.image, url: 'javascript:alert(1)' })
      const { statements } = await json(`/api/v1/articles/${capture}`)
      const paths = ['/', `/articles/${capture}`, `/search?text=${encodeURIComponent(HOSTILE.image)}`, `/names/${encodeURIComponent(HOSTILE.script)}`, ...statements.map(({ key }: any) => `/statements/${key}`)]
      for (const path of paths) {
        const response = await get(path)
        const page = await response.text()
        assert.equal(response.status, 200, path)
        assert.doesNotMatch(page.replace(OWN_SCRIPT, ''), /<script|<img|javascript:|\son\w+=(?!x?alert\(1\)&gt;)/i, path)
        assert.deepEqual(unguarded(page), [], path)
      }
    })

    test('no page runs, frames or loads anything but our own files', async () => {
      for (const path of ['/', '/search', '/nothing', '/api/v1/articles', '/api/v1/nothing', '/feeds/search.atom', '/healthz']) {
        const { headers } = await get(path)
        assert.match(headers.get('content-security-policy')!, /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/, path)
        assert.deepEqual([headers.get('x-content-type-options'), headers.get('referrer-policy')], ['nosniff', 'strict-origin-when-cross-origin'], path)
      }
    })

    test('fonts and browser code are kept for ever under names that change with them', async () => {
      const page = await (await get('/')).text()
      const paths = [...page.matchAll(/(\/(?:assets|islands)\/[\w-]+\.\w+)/g)].map(([path]) => path)
      assert.ok(['.woff2', '.js', '.svg'].every((ending) => paths.some((it) => it.endsWith(ending))))
      for (const path of paths) {
        const { status, headers } = await get(path)
        assert.deepEqual([status, headers.get('cache-control')], [200, 'public, max-age=31536000, immutable'], path)
      }
    })

    test('the style stands in the page, and the policy lets no other stand there', async () => {
      const page = await get('/')
      const styles = [...(await page.text()).matchAll(/<style>([^<]*)<\/style>/g)].map(([, style]) => style!)
      assert.equal(styles.length, 1)
      const hash = createHash('sha256').update(styles[0]!).digest('base64')
      assert.ok(page.headers.get('content-security-policy')!.includes(`; style-src 'sha256-${hash}';`))
    })

    test('the browser code is small, and brings no markup of its own', async () => {
      const scripts = servedScripts()
      assert.ok(scripts.reduce((sum, { code }) => sum + gzipSync(code).length, 0) < 15_000)
      for (const { code } of scripts) {
        assert.doesNotMatch(code, /innerHTML|insertAdjacentHTML|document\.write|\beval\b/)
      }
    })

    const languages: [headers: Record<string, string>, query: string, expected: string][] = [
      [{}, '', 'en'],
      [{ 'accept-language': 'de-AT, en;q=0.5' }, '', 'de'],
      [{ 'accept-language': 'tlh, de;q=0, en;q=0.1' }, '', 'en'],
      [{ 'accept-language': 'en', cookie: 'lang=de' }, '', 'de'],
      [{ cookie: 'lang=de' }, '?lang=en', 'en'],
      [{ cookie: 'lang=__proto__' }, '?lang=constructor', 'en'],
    ]
    for (const [headers, query, expected] of languages)
      test(`a visitor with ${JSON.stringify(headers)} who asks for /${query} is answered in ${expected}`, async () => {
        const response = await get(`/${query}`, headers)
        assert.deepEqual([response.headers.get('content-language'), /<html lang="(\w+)">/.exec(await response.text())![1]], [expected, expected])
        assert.match(response.headers.get('vary')!, /accept-language, cookie/)
      })

    test('a language that is chosen by a link is remembered, on this site alone', async () => {
      const response = await get('/search?text=the&lang=de')
      assert.match(response.headers.get('set-cookie')!, /^lang=de; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
      assert.equal(response.status, 200)
      const page = await response.text()
      for (const [tag, path] of [['x-default', '/search?text=the'], ['en', '/search?text=the&amp;lang=en'], ['de', '/search?text=the&amp;lang=de']]) assert.ok(page.includes(`<link rel="alternate" hreflang="${tag}" href="${ADDRESS}${path}">`), tag)
    })

    test('words in another language than the page say which', async () => {
      const capture = await add({ ...BOTH, language: 'en', headline: 'Doves again' })
      const { statements: [{ key }] } = await json(`/api/v1/articles/${capture}`)
      const page = async (path: string) => (await get(path)).text()
      assert.match(await page(`/statements/${key}?lang=de`), /<blockquote dir="auto" lang="en">/)
      assert.match(await page(`/articles/${capture}?lang=de`), /<h1 dir="auto" lang="en">Doves again</)
      assert.match(await page(`/statements/${key}?lang=en`), /<blockquote dir="auto">/)
    })

    test('a page that was kept is the same, smaller on the wire, and gone when something has been read or decided', async () => {
      const capture = await add({ ...BOTH, headline: 'Kept' })
      const path = `/articles/${capture}`
      const [first, second] = [await get(path), await get(path, { 'accept-encoding': 'gzip, br' })]
      assert.equal(second.headers.get('content-encoding'), 'br')
      assert.equal(brotliDecompressSync(new Uint8Array(await second.arrayBuffer())).toString(), await first.text())
      const known = { 'if-none-match': first.headers.get('etag')! }
      assert.equal((await get(path, known)).status, 304)
      assert.match(first.headers.get('vary')!, /accept\b.*accept-encoding/)
      const { statements } = await json(`/api/v1/articles/${capture}`)
      await correct(store, { key: crypto.randomUUID(), statement: statements[0].key, field: 'speaker', value: 'Rex Thorn', by: 'An editor', at: '2026-03-06T09:00:00.000Z', reason: null })
      later += 1_500
      assert.match(await (await get(path, known)).text(), /Rex Thorn/)
    })

    test('over TLS browsers are told to stay there, elsewhere not', async () => {
      assert.equal((await get('/')).headers.get('strict-transport-security'), 'max-age=31536000')
      assert.equal((await app(store, { address: 'http://127.0.0.1:3000' }).request('/')).headers.get('strict-transport-security'), null)
    })
  })

  describe('a feed', () => {
    test('follows any search, the newest first, and gives each statement one identifier', async () => {
      await add({ said: [{ words: 'The quarry, the quarry, the quarry', speaker: 'Ana Orlo' }] })
      await add({ said: [{ words: `The quarry & ${HOSTILE.script} ${HOSTILE.control}`, speaker: 'Per Holm' }] })
      const response = await get('/feeds/search.atom?text=quarry')
      const feed = parseAtomFeed(await response.text())
      assert.match(response.headers.get('content-type')!, /^application\/atom\+xml/)
      assert.deepEqual(feed.entries!.map(({ title }) => (title as any).value ?? title).map((it: string) => it.slice(0, 8)), ['Per Holm', 'Ana Orlo'])
      const asJson = await json('/feeds/search.json?text=quarry')
      assert.deepEqual(asJson.items.map(({ id }: any) => id), feed.entries!.map(({ id }) => id))
    })

    test('of a claim has its steps, and of an agreement who claims something by it', async () => {
      const first = async (list: string) => (await itemsIn(await get(`/api/v1/${list}?limit=50`)))
      const [claim] = await first('claims')
      const agreement = (await first('agreements')).find(({ claims }) => claims > 0)
      const entries = async (path: string) => feedIn('json', await (await get(`/feeds/${path}.json`)).text()).items
      const { trail } = await json(`/api/v1/claims/${claim.key}`)
      assert.equal((await entries(`claim/${claim.key}`)).length, trail.steps.length)
      const { claimed } = await json(`/api/v1/agreements/${encodeURIComponent(agreement.name)}`)
      assert.equal((await entries(`agreement/${encodeURIComponent(agreement.name)}`)).length, claimed.filter(({ at }: any) => at !== null).length)
    })

    test('of another site tells of its news by its hub, and only when the hub has signed it', async () => {
      const topic = 'https://paper.example/feed.xml'
      await followFeed(store, { url: topic, title: null, folder: null })
      const [feed] = await feedsFollowed(store)
      await noteSubscription(store, feed!.id, { hub: 'https://hub.example/', topic, secret: 'a secret', leasedUntil: null })
      const path = `/websub/${callbackName({ id: feed!.id, secret: 'a secret' })}`
      const asked = (topic: string) => get(`${path}?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c1', 'hub.lease_seconds': '3600' })}`)
      assert.deepEqual([await (await asked(topic)).text(), (await asked('https://other.example/')).status, (await get('/websub/1-0')).status], ['c1', 404, 404])

      const body = '<rss version="2.0"><channel><title>P</title><item><title>New</title><link>https://paper.example/new</link></item></channel></rss>'
      const send = async (signature: string) => (await site.request(path, { method: 'POST', body, headers: { 'x-hub-signature': signature } })).status
      const waiting = async () => (await queueLengths(store, '2099-01-01T00:00:00.000Z')).find(({ kind }) => kind === 'fetch')?.due ?? 0
      const before = await waiting()
      assert.deepEqual([await send('sha256=00'), await waiting()], [202, before])
      assert.deepEqual([await send(`sha256=${createHmac('sha256', 'a secret').update(body).digest('hex')}`), await waiting()], [202, before + 1])
    })

    test('of a search that is not understood is refused', async () => {
      assert.equal((await get('/feeds/search.atom?speeker=x')).status, 400)
    })
  })
}

// Data in which there is neither < nor > ends nowhere but where it should.
const OWN_SCRIPT = /<script type="module" src="\/islands\/[\w-]+\.js" fetchpriority="low"><\/script>|<script type="application\/ld\+json">[^<>]*<\/script>/g

/** A fault fails the test that met it, in its own words. */
const thrown = (error: Error) => {
  throw error
}

const itemsIn = async (response: Response): Promise<any[]> => ((await response.json()) as any).items

/** Texts with signs for direction that no element of their own ends; a title and a field end them by themselves. */
function unguarded(page: string): string[] {
  const isGuard = (node: any): boolean => node !== null && (['bdi', 'title'].includes(node.name) || node.attribs?.dir === 'auto' || isGuard(node.parent))
  const texts = (node: any): string[] => (node.type === 'text' ? (/[\u202a-\u202e\u2066-\u2069]/.test(node.data) && !isGuard(node.parent) ? [node.data] : []) : (node.children ?? []).flatMap(texts))
  return texts(parseDocument(page))
}

const NO_NET = { client: { get: () => Promise.reject(new Error('a sample is on no net')) } as unknown as Tools['client'] }

async function sample(store: Store, name: string): Promise<void> {
  const url = null
  assert.equal((await addDocument(store, { bytes: readFileSync(new URL(name, SAMPLES)), url }, NO_NET)).ok, true, name)
}

async function count(store: Store): Promise<{ statements: number }> {
  const [row] = await store.rows<{ statements: number }>('select count(*)::int as statements from made.statement')
  return z.object({ statements: z.int() }).parse(row)
}
