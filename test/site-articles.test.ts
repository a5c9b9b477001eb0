// An article's page, and the short permanent addresses of what is in it, by real HTTP.
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { addDocument } from '../src/reading/add.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { bringUpToDate } from '../src/reading/up-to-date.ts'
import { placeAt, shortOf } from '../src/site/sharing/short-address.ts'
import { saveCapture } from '../src/store/capture.ts'
import { setRights, type Rights } from '../src/store/decided/outlet-rights.ts'
import { saveReading } from '../src/store/reading.ts'
import type { Store } from '../src/store/store.ts'
import { arrivalOf, recordWith, type Invented, type Said } from './records.ts'
import { served, type Served } from './served.ts'
import { newStore } from './stores.ts'

let store: Store
let site: Served
// Each look at it is a minute later, so that no page is kept for longer than what it shows is true.
let minutes = 0

before(async () => {
  store = await newStore()
  site = await served(store, { now: () => ++minutes * 60_000 })
})
after(async () => {
  site?.stop()
  await store?.close()
})

const get = (path: string) => fetch(`${site.address}${path}`, { redirect: 'manual' })
const page = async (path: string) => (await get(path)).text()
const api = async (capture: string): Promise<any> => (await get(`/api/v1/articles/${capture}`)).json()
const SAID: Said[] = [{ words: 'No ship sails', speaker: 'Ana Orlo', topic: 'ports' }, { words: 'One ship sailed', speaker: 'Per Holm' }]

async function add(invented: Partial<Invented>, policy = 'allowed'): Promise<string> {
  const arrival = arrivalOf()
  const { key } = await saveCapture(store, { ...arrival, policy: { ...arrival.policy, robots: policy } })
  await saveReading(store, key, { record: recordWith({ outlet: 'The Paper', said: SAID, ...invented }), model: 'm1', madeAt: '2026-03-05T11:00:00.000Z' })
  return key
}

const allow = (outlet: string, rights: Rights) => setRights(store, outlet, { rights, by: 'operator', at: '2026-03-05T11:00:00.000Z' })
// The last sentence stands beside a key point, and is shown with it.
const OPENING = 'Rain fell on the harbour all day. Trams ran late. The market was empty.'

test('of a text of which nothing is decided, only the key points are shown, with the marks on their sentences', async () => {
  const capture = await add({ opening: OPENING, outlet: 'The Quiet Paper' })
  for (const path of [`/articles/${capture}`, `/articles/${capture}?marks=on`]) assert.doesNotMatch(await page(path), /Rain fell/, path)
  const marked = await page(`/articles/${capture}?marks=on`)
  assert.match(marked, /<mark class="m-content"><a class="m-number" href="#point-1" aria-label="Point 1">1<\/a>“No ship sails,”<\/mark> <span class="m-source"><span class="hidden">source of 1: <\/span>Ana Orlo<\/span>/)
  assert.match(marked, /<div class="numbered" id="point-1">/)
})

test('what the operator allows is shown at once, and what the publisher forbids never', async () => {
  const [open, closed] = [await add({ opening: OPENING, outlet: 'The Open Paper' }), await add({ opening: OPENING, outlet: 'The Open Paper' }, 'noarchive')]
  await page(`/articles/${open}`)
  await allow('the open paper', 'full')
  assert.match(await page(`/articles/${open}`), /Rain fell on the harbour all day\./)
  assert.doesNotMatch(await page(`/articles/${closed}`), /Rain fell/)
  await allow('The Open Paper', 'points')
  assert.doesNotMatch(await page(`/articles/${open}`), /Rain fell/)
})

test('it says which talks it tells of and leads to both accounts, and why each other article is related', async () => {
  const files = ['01-readout-ellmark.html', '02-readout-sorvane.html', '03-hadrel-courier.html', '06-straub-denial.html']
  const added = []
  for (const file of files) added.push(await addDocument(store, { bytes: readFileSync(new URL(`../samples/${file}`, import.meta.url)), url: null }, { client: new PoliteClient() }))
  await bringUpToDate(store)
  const report = added[2]!
  assert.ok(report.ok && report.changed)
  const html = await page(`/articles/${report.article}`)
  const [, meeting] = /class="talks-link" href="(\/meetings\/[^"]+)">Both accounts, side by side/.exec(html)!
  assert.equal((await get(meeting!)).status, 200)
  const related = /<section class="related">[^]*?<\/section>/.exec(html)![0]
  const reasons = [...related.matchAll(/<p><b>([^<]*)<\/b>/g)].map(([, reason]) => reason!)
  assert.ok(reasons.length >= 2)
  for (const reason of reasons) assert.match(reason, /^(?:denies|says what is denied here in|also has) points? \d+|^on the same talks$|^the same text$/)
  assert.match(html, /class="full-story" href="https:\/\/hadrelcourier\.example\/[^"]*" rel="noopener">Read the full story on <bdi>The Hadrel Courier<\/bdi>/)
})

test('each statement and each sentence has a short address that leads to it', async () => {
  const capture = await add({})
  const { statements: [first] } = await api(capture)
  const html = await page(`/articles/${capture}?marks=on`)
  const links = [...html.matchAll(/href="(\/s\/[^"/]+)"/g)].map(([, path]) => path!)
  const led = await Promise.all(links.map(async (path) => (await get(path)).headers.get('location')))
  assert.ok(led.includes(`/statements/${first.key}`))
  assert.ok(led.includes(`/articles/${capture}?marks=on#at-${first.sentence[0]}`))
  assert.match(html, new RegExp(`<span id="at-${first.sentence[0]}">`))
  assert.equal((await get(links[0]!)).status, 308)
})

test('it outlives a reading that finds no statement there any more', async () => {
  const capture = await add({})
  const { statements: [first] } = await api(capture)
  const short = `/s/${shortOf(placeOf(first.key))}`
  assert.equal((await get(short)).headers.get('location'), `/statements/${first.key}`)
  const reread = recordWith({ outlet: 'The Paper', said: SAID })
  await saveReading(store, capture, { record: { ...reread, statements: [], attributions: [] }, model: 'm2', madeAt: '2026-03-06T11:00:00.000Z' })
  assert.equal((await get(short)).headers.get('location'), `/articles/${capture}?marks=on#at-${first.sentence[0]}`)
  assert.match(await page(`${short}/cite.txt`), /^A sentence in: Without/)
})

test('an address of no place, or with a slip in it, leads nowhere', async () => {
  const capture = await add({})
  const good = shortOf({ capture, span: [0, 5] })
  const nowhere = [shortOf({ capture, span: [0, 5_000_000] }), shortOf({ capture: '0'.repeat(20), span: [0, 5] }), `${good.slice(0, -1)}${good.endsWith('0') ? '1' : '0'}`, 'x', '%00']
  for (const short of nowhere) for (const path of [`/s/${short}`, `/p/${short}`, `/s/${short}/cite`, `/s/${short}/cite.bib`]) assert.equal((await get(path)).status, 404, path)
  assert.equal((await get(`/s/${good}/cite.exe`)).status, 404)
})

test('a citation comes in each form, as what it is', async () => {
  const capture = await add({ headline: 'Ships & {more}', published: '2026-03-05', url: 'https://paper.example/ships' })
  const { statements: [first] } = await api(capture)
  const path = `/s/${shortOf(placeOf(first.key))}`
  const types = { txt: 'text/plain', bib: 'application/x-bibtex', ris: 'application/x-research-info-systems' }
  for (const [form, type] of Object.entries(types)) {
    const answer = await get(`${path}/cite.${form}`)
    const text = await answer.text()
    assert.ok(answer.headers.get('content-type')!.startsWith(type))
    for (const part of ['No ship sails', 'The Paper', `${site.address}${path}`]) assert.ok(text.includes(part), `${form}: ${part}`)
  }
  assert.match(await page(`${path}/cite`), /<pre tabindex="0" dir="auto">@misc/)
})

const HOSTILE = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  bidi: '\u202eevil\u2066 order',
  word: 'w'.repeat(10_000),
  hebrew: 'הנמל ייסגר מחר',
}

test('text from outside stays text and turns no other text round, with marks, in related articles and in citations', async () => {
  const said = Object.values(HOSTILE).map((words) => ({ words, speaker: words.slice(0, 300), topic: words.slice(0, 300) }))
  await allow('Hostile', 'full')
  const capture = await add({ said, headline: HOSTILE.image, outlet: 'Hostile', url: 'javascript:alert(1)', opening: HOSTILE.script })
  const { statements } = await api(capture)
  const cites = statements.map(({ key }: any) => `/s/${shortOf(placeOf(key))}/cite`)
  for (const path of [`/articles/${capture}`, `/articles/${capture}?marks=on`, ...cites]) {
    const answer = await get(path)
    const html = await answer.text()
    assert.equal(answer.status, 200, path)
    assert.doesNotMatch(html, /<script>|<img|href="javascript:/i, path)
    assert.deepEqual([...html.matchAll(/<pre[^>]*>([^]*?)<\/pre>/g)].filter(([, it]) => /[\u202a-\u202e\u2066-\u2069]/.test(it!)), [], path)
  }
})

const placeOf = (key: string) => {
  const [, capture, start, end] = /^(.*)\.(\d+)-(\d+)$/.exec(key)!
  return placeAt(shortOf({ capture: capture!, span: [Number(start), Number(end)] }))!
}
