// The pages around the meeting, by real HTTP: pairs, topics, agreements, claims, outlets, corrections, and what is said of the site itself.
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { bringUpToDate } from '../src/reading/up-to-date.ts'
import type { Meeting } from '../src/record/record.ts'
import { CODEBOOK } from '../src/record/telling/verbs.ts'
import { ROUTES } from '../src/site/api/routes.ts'
import { saveCapture } from '../src/store/capture.ts'
import { correct } from '../src/store/decided/correct.ts'
import { subjectOf } from '../src/store/decided/outlet-rights.ts'
import { saveReading } from '../src/store/reading.ts'
import { TABLES } from '../src/store/moved/codebook.ts'
import { set } from '../src/store/decided/settings.ts'
import type { Store } from '../src/store/store.ts'
import { arrivalOf, recordWith, type Invented, type Said } from './records.ts'
import { served, type Served } from './served.ts'
import { newStore } from './stores.ts'

let store: Store
let site: Served
let minutes = 0
const keys: { [name: string]: string } = {}

const AT = '2026-03-05T11:00:00.000Z'
const orlo = (words: string, more: Partial<Said> = {}): Said => ({ words, speaker: 'Ana Orlo', side: 'Orlonia', addressee: 'Per Holm', topic: 'Marrow ferries', ...more })
const holm = (words: string, more: Partial<Said> = {}): Said => ({ words, speaker: 'Per Holm', side: 'Westmark', addressee: 'Ana Orlo', topic: 'Marrow ferries', ...more })
const FERRIES = 'Orlonia offers seven ferries for the Marrow crossing at Tolm harbour'

before(async () => {
  store = await newStore()
  keys.first = await told('2031-03-13', '2031-03-13T17:00:00Z', 'Lantern', [orlo(FERRIES), holm('Westmark keeps the Caldmoor Accord')], ['s2'])
  keys.copy = await told('2031-03-13', '2031-03-13T19:00:00Z', 'The Quay', [orlo(FERRIES), holm('Westmark keeps the Caldmoor Accord')], ['s2'])
  keys.later = await told('2031-04-20', '2031-04-20T17:00:00Z', 'Lantern', [orlo(FERRIES.replace('seven', 'four')), holm('Orlonia has violated the Caldmoor Accord')], ['s2'])
  await bringUpToDate(store)
  site = await served(store, { now: () => ++minutes * 60_000, operator: { name: 'A Small Press', contact: 'desk@press.example' } })
})
after(async () => {
  site?.stop()
  await store?.close()
})

/** A report of a round between Orlonia and Westmark. */
async function told(day: string, published: string, outlet: string, said: readonly Said[], claims: readonly string[]): Promise<string> {
  const record = recordWith({ said, outlet, published, headline: `${outlet} on ${day}` } satisfies Invented)
  const entities = [...record.entities.filter(({ name }) => name !== 'Lantern'), { id: 'Caldmoor Accord', name: 'Caldmoor Accord', kind: 'agreement' as const, role: null, side: null, mentions: [] }]
  const meeting = { ...MEETING, date: day }
  const agreements = [{ name: 'Caldmoor Accord', mentions: [], claims }]
  const { key } = await saveCapture(store, arrivalOf())
  await saveReading(store, key, { record: { ...record, entities, meeting, agreements }, model: 'm1', madeAt: AT })
  return key
}

const MEETING: Meeting = {
  sides: [{ side: 'Orlonia', principal: 'Ana Orlo', role: 'Premier' }, { side: 'Westmark', principal: 'Per Holm', role: 'Premier' }],
  channel: 'phone call', secure: null, date: null, dateNote: null, place: null, duration: null, describedAs: [], topics: [], evidence: [],
}

const get = (path: string) => fetch(`${site.address}${path}`)
const page = async (path: string) => {
  const response = await get(path)
  assert.equal(response.status, 200, path)
  return response.text()
}
const api = async (path: string): Promise<any> => (await get(`/api/v1${path}`)).json()
const PAIR = `/pairs/${encodeURIComponent('Orlonia|Westmark')}`

test('a name’s page has what they said meeting by meeting, the latest first, and the way to what is denied', async () => {
  const html = await page('/names/Ana%20Orlo')
  const headings = [...html.matchAll(/<h3><a href="\/meetings\/[^"]+"><bdi>Orlonia<\/bdi> and <bdi>Westmark<\/bdi><\/a>, <time datetime="([^"]+)"/g)].map(([, day]) => day)
  assert.deepEqual(headings, ['2031-04-20', '2031-03-13'])
  assert.match(html, /Speaks for<\/dt><dd><bdi>Orlonia<\/bdi>/)
  assert.doesNotMatch(html, /\/search\?speaker=/)
})

test('a pair is one, whichever of the two is named first and however it is written', async () => {
  const { pair, rounds, meetings } = await api(PAIR)
  assert.deepEqual([pair, rounds, meetings.map(({ date }: any) => date)], ['Orlonia|Westmark', 2, ['2031-03-13', '2031-04-20']])
  assert.equal((await api(`/pairs/${encodeURIComponent('westmark | ORLONIA')}`)).pair, pair)
  assert.equal((await get(`/pairs/${encodeURIComponent('Orlonia|Nobody')}`)).status, 404)
})

test('between two rounds each side’s new number is said to differ from its old one, both in its own words', async () => {
  const { changes } = await api(PAIR)
  const [orlonia] = changes[0].sides
  const differing = orlonia.rows.find(({ kind }: any) => kind === 'differ')
  assert.deepEqual([orlonia.side, differing.earlier[0].tellings[0].words, differing.later[0].tellings[0].words], ['Orlonia', `“${FERRIES},”`, `“${FERRIES.replace('seven', 'four')},”`])
  const shown = await page(PAIR)
  assert.match(shown, /Said otherwise[^]*<mark>[^<]*seven<\/mark>[^]*<mark>[^<]*four<\/mark>/)
})

test('who claims what of whom stands in time, and as what somebody claims', async () => {
  const { claimed } = await api('/agreements/Caldmoor%20Accord')
  assert.deepEqual(claimed.map(({ claim, by, at }: any) => [claim, by, at.slice(0, 10)]), [['invoked', 'Westmark', '2031-03-13'], ['invoked', 'Westmark', '2031-03-13'], ['broken', 'Westmark', '2031-04-20']])
  const shown = await page('/agreements/Caldmoor%20Accord')
  for (const { statement } of claimed) assert.ok(shown.includes(`href="/statements/${statement}"`))
})

test('a claim’s trail is found by every place that says it, and a copy is none of its confirmations', async () => {
  const { items } = await api('/claims')
  const claim = items.find(({ words }: any) => words.includes('seven'))
  const { trail, independent, copies } = await api(`/claims/${claim.key}`)
  assert.deepEqual([independent, copies, trail.steps.map(({ kind, outlet }: any) => [kind, outlet])], [1, 2, [['report', 'Lantern'], ['copy', 'The Quay']]])
  for (const { statement } of trail.steps) assert.equal((await api(`/claims/${statement}`)).key, claim.key)
  assert.match(await page(`/claims/${claim.key}`), /<b>Copied word for word<\/b> <bdi>The Quay<\/bdi>/)
  assert.equal((await get('/claims/00000000000000000000.1-2')).status, 404)
})

test('a claim is one over all rounds of the talks in which its party makes it', async () => {
  const { items } = await api('/claims')
  const { key } = items.find(({ words }: any) => words.includes('seven'))
  const { id, rounds } = await api(`/claims/${key}`)
  assert.deepEqual(rounds.map(({ date, how, by, of, speaker }: any) => [date, how, by, of, speaker]), [['2031-03-13', 'first', 'Orlonia', null, 'Ana Orlo'], ['2031-04-20', 'otherwise', 'Orlonia', null, 'Ana Orlo']])
  const later = await api(`/claims/${rounds[1].statement}`)
  assert.deepEqual([later.id, later.rounds, id], [id, rounds, rounds[0].statement], 'one id, whichever of its words is asked for')
  const shown = await page(`/claims/${key}`)
  for (const { statement } of rounds) assert.ok(shown.includes(`href="/statements/${statement}"`))
})

test('of an outlet it is said whose it is, how often it was surely first, and who copies whom', async () => {
  const lantern = await api('/outlets/lantern')
  assert.deepEqual([lantern.name, lantern.owner, lantern.talks], ['Lantern', null, { reported: 2, first: 1, copied: 1, copies: 0 }])
  assert.deepEqual((await api('/outlets/The%20Quay')).talks, { reported: 1, first: 0, copied: 0, copies: 1 })
  for (const [field, value] of [['owner', 'Quay Holding'], ['kind', 'daily newspaper']]) await set(store, { subject: subjectOf('The Quay'), field: field!, value, by: 'operator', at: AT })
  assert.match(await page('/outlets/The%20Quay'), /<bdi>Quay Holding<\/bdi>, as the operator of this site has set it[^]*<bdi>daily newspaper<\/bdi>/)
})

test('a correction stands in the log with what the machine had read, and so does its being taken back', async () => {
  const { statements } = await api(`/articles/${keys.later}`)
  const correction = { key: crypto.randomUUID(), statement: statements[0].key, field: 'speaker', value: 'Rex Thorn', by: 'An editor', at: AT, reason: 'The recording says so.' } as const
  await correct(store, correction)
  const { items } = await api('/corrections?outlet=lantern')
  assert.deepEqual(items.map(({ statement, field, was, value, undone, article }: any) => [statement, field, was, value, undone, article.capture]), [[correction.statement, 'speaker', 'Ana Orlo', 'Rex Thorn', null, keys.later]])
  assert.deepEqual((await api('/corrections?outlet=The%20Quay')).items, [])
  assert.match(await page('/corrections'), /<del><bdi>Ana Orlo<\/bdi><\/del>, is now <ins><bdi>Rex Thorn<\/bdi><\/ins>/)
})

test('a topic has everybody who speaks on it, in the order of the alphabet', async () => {
  const { name, speakers, complete } = await api('/topics/marrow%20FERRIES')
  assert.deepEqual([name, complete, speakers.map(({ name, side }: any) => `${name} ${side}`)], ['Marrow ferries', true, [...new Set(speakers.map(({ name, side }: any) => `${name} ${side}`))].sort()])
})

test('a class of verbs is chosen by what it is called, two of one name by their classes as well, and one that was asked for stays', async () => {
  const chosen = await page('/search?verb=deny')
  assert.match(chosen, /<option value="deny" selected>denied<\/option>/)
  assert.match(chosen, /<option value="according to" >said \(according to\)<\/option>/)
  assert.match(await page('/search?verb=mumble'), /<option value="mumble" selected>mumble<\/option>/)
})

test('of many names those of one kind are listed, from a letter on', async () => {
  const shown = await page('/names?kind=person&start=m')
  assert.match(shown, /Per Holm/)
  assert.doesNotMatch(shown, /Ana Orlo/)
})

test('whoever wants all of it as data finds every question, every column and every class of verbs explained', async () => {
  const shown = await page('/data')
  for (const { path } of ROUTES) assert.ok(shown.includes(`<code>/api/v1${path}</code>`), path)
  for (const { name, columns } of TABLES) for (const column of columns) assert.ok(shown.split(`${name}.csv</code>`)[1]!.split('</details>')[0]!.includes(`<code>${column.name}</code>`), `${name}.${column.name}`)
  for (const { name } of CODEBOOK) assert.ok(shown.includes(`<code>${name}</code>`), name)
  assert.match(await page('/data?lang=de'), /<span lang="en">/)
})

test('every section opens with a list whose lines lead somewhere, in both languages', async () => {
  for (const section of ['/meetings', '/names', '/pairs', '/topics', '/agreements', '/claims', '/outlets'])
    for (const lang of ['en', 'de']) {
      const shown = await page(`${section}?lang=${lang}`)
      const lines = [...shown.split('<main')[1]!.split('</main>')[0]!.matchAll(/href="(\/[^"?]+)"/g)].map(([, path]) => path!)
      assert.ok(lines.length > 0, section)
      for (const path of new Set(lines)) assert.equal((await get(path)).status, 200, path)
    }
})

test('a list that is asked for what it does not know is shown all the same, and its next page keeps what was asked', async () => {
  const first = await page('/topics?limit=1&whatever=1&__proto__=1')
  const next = /rel="next" href="(\?[^"]+)"/.exec(first)
  if (next) assert.match(await page(`/topics${next[1]!.replaceAll('&amp;', '&')}`), /<h1>Topics<\/h1>/)
  assert.equal((await get('/topics?cursor=nonsense')).status, 404)
})

// Browser code of ours, and linked data: JSON in which no sign opens an element.
const OWN_SCRIPTS = /<script type="(?:module" src="\/islands\/[\w-]+\.js" fetchpriority="low|application\/ld\+json)">[^<]*<\/script>/g

test('text from outside stays text, whatever an outlet, a topic or a side is called', async () => {
  const hostile = '<script>alert(1)</script>\u202e"><img src=x>'
  const record = recordWith({ said: [orlo('Yes', { topic: hostile, side: hostile })], outlet: hostile })
  const { key } = await saveCapture(store, arrivalOf())
  await saveReading(store, key, { record: { ...record, agreements: [{ name: hostile, mentions: [], claims: ['s1'] }] }, model: 'm1', madeAt: AT })
  const name = encodeURIComponent(hostile)
  for (const path of [`/outlets/${name}`, `/topics/${name}`, `/agreements/${name}`, `/corrections?outlet=${name}`, '/outlets', '/topics', '/agreements']) {
    assert.doesNotMatch((await page(path)).replace(OWN_SCRIPTS, ''), /<script|<img/, path)
  }
})

test('how often Readout is wrong stands there with test set and day, and who runs the site with the way to them', async () => {
  const { items } = await api('/measures')
  assert.ok(items.some(({ date, of }: any) => date !== null && of !== ''))
  assert.match(await page('/method'), /<td data-head="Measured"><time datetime="20\d\d-/)
  const about = await page('/about')
  assert.match(about, /run by <bdi>A Small Press<\/bdi>[^]*href="mailto:desk@press.example"/)
  assert.match(about, /deleted 14 days after the decision/)
})
