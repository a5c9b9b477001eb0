import { test } from 'node:test'
import assert from 'node:assert/strict'
import { point, textsOf, type Point, type Telling } from './point.ts'

const TELLING: Telling = {
  ...{ capture: '0'.repeat(20), statement: null, words: 'Orlonia would pay', spans: [[12, 29]], kind: 'indirect', speaker: 'Ana Orlo', role: 'harbour mistress', relayedBy: ['Per Holm'] },
  ...{ verb: 'say', cue: [[9, 11]], denies: false, teller: { side: 'Orlonia', entity: 'Ana Orlo', voice: 'official' }, passage: { text: 'Ana Orlo is Orlonia would pay.', starts: 0 } },
}

async function read(telling: Partial<Telling>): Promise<string> {
  const told: Point = { id: 'a#1', topic: null, independent: 1, copies: 1, order: null, sides: ['Orlonia'], tellings: [{ ...TELLING, ...telling }] }
  return String(await point(told, new Map())).split('<evidence-drawer')[0]!.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').replaceAll(' ,', ',').trim()
}

const cases: [name: string, telling: Partial<Telling>, expected: string][] = [
  ['who says it, in which office and by whose relay, stands before the words', {}, 'Ana Orlo, harbour mistress, relayed by Per Holm said Orlonia would pay paraphrase · 1 source'],
  ['what is denied stands below who denies it', { verb: 'deny', denies: true, relayedBy: [], role: null }, 'Ana Orlo denied Orlonia would pay paraphrase · 1 source'],
  ['an official text is its own speaker, and names whose words it tells', { kind: null, verb: null, cue: [], teller: { side: 'Orlonia', entity: 'The Harbour Office', voice: 'official text' } }, 'Orlonia would pay official text, of what Ana Orlo said · 1 source'],
]

for (const [name, telling, expected] of cases) test(name, async () => assert.equal(await read(telling), expected))

test('whoever listens hears whose sentence opens: of two dozen on a page each is called otherwise', async () => {
  const page = String(await point({ id: 'a#1', topic: null, independent: 1, copies: 1, order: null, sides: [], tellings: [TELLING] }, new Map()))
  assert.match(page, /<summary>Its sentence<span class="hidden">: <bdi>Orlonia would pay<\/bdi><\/span><\/summary>/)
})

test('in its sentence the words are marked, and so are those that tell of the saying', async () => {
  const page = String(await point({ id: 'a#1', topic: null, independent: 1, copies: 1, order: null, sides: [], tellings: [TELLING] }, new Map()))
  assert.match(page, /Ana Orlo <span class="m-cue">is<\/span> <mark>Orlonia would pay<\/mark>\./)
})

test('below its sentence it is said that the page has changed since', async () => {
  const source = { capture: TELLING.capture, link: '', headline: null, language: 'en', outlet: 'The Paper', url: null, published: null, fetchedAt: '2031-03-13T10:00:00Z' }
  const since = new Map([[TELLING.capture, { removedSince: null, newer: { capture: '1'.repeat(20), fetchedAt: '2031-03-14T10:00:00Z' } }]])
  const told = { id: 'a#1', topic: null, independent: 1, copies: 1, order: null, sides: [], tellings: [TELLING] }
  assert.match(String(await point(told, textsOf([source], since))), /The page has changed since: on <time[^>]*>14 March 2031/)
  assert.doesNotMatch(String(await point(told, textsOf([source]))), /has changed since/)
})
