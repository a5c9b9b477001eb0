import { test } from 'node:test'
import assert from 'node:assert/strict'
import { inLanguage } from '../words/words.ts'
import { trailDrawing, type Trail } from './trail-drawing.ts'

type Step = Trail['steps'][number]
let count = 0
const step = (kind: Step['kind'], outlet: string | null, at: string | null, more: Partial<Step> = {}): Step =>
  ({ kind, outlet, at, capture: `${++count}`.padStart(20, '0'), statement: null, by: null, words: '', denied: null, ...more })

function trail(steps: readonly Step[], undated: readonly Step[] = [], firstAccordingTo: Trail['firstAccordingTo'] = []): Trail {
  const tellings = [{ statement: '00000000000000000001.1-2', relayedBy: ['The Office', 'Per Holm'] }]
  const claim = { id: 'a#1', topic: null, independent: 1, copies: 1, order: null, sides: [], tellings } as unknown as Trail['claim']
  return { claim, firstSeen: steps.filter(({ kind }) => kind === 'report'), firstAccordingTo, steps, undated }
}

const drawn = async (it: Trail) => String(await trailDrawing(it))
const lanesIn = (page: string) => [...page.matchAll(/<p><b>([^<]*)<\/b> (.*)<\/p>/g)].map(([, name, tellers]) => `${name}: ${tellers!.replace(/<[^>]+>/g, '')}`)

test('each kind of step has a line, in the order of a claim’s way, and names who took it', async () => {
  const page = await drawn(trail([step('report', 'The Courier', '2031-03-13T17:00:00Z'), step('denial', null, '2031-03-13T18:00:00Z', { by: 'Per Holm' }), step('repeat', 'The Post', '2031-03-14')]))
  assert.deepEqual(lanesIn(page), ['First seen by us: The Courier', 'Repeated: The Post', 'Denied: Per Holm'])
})

test('where times leave open who was first, nobody is said to be', async () => {
  const page = await drawn(trail([step('report', 'The Courier', '2031-03-13'), step('report', 'The Post', '2031-03-13')]))
  assert.deepEqual(lanesIn(page), ['Among the first seen by us: The Courier, The Post'])
})

test('a day without an hour is drawn as long as it is, an hour as a point, a denial by its form', async () => {
  const page = await drawn(trail([step('report', 'A', '2031-03-13'), step('repeat', 'B', '2031-03-14T12:00:00Z'), step('denial', 'C', '2031-03-14T18:00:00Z')]))
  assert.match(page, /<line class="day report" x1="2.00%" x2="50.00%"/)
  assert.match(page, /<circle class="repeat" cx="74.00%"/)
  assert.match(page, /<rect class="denial" x="86.00%"/)
})

test('the table has every step with the way to its statement, also of those without a date', async () => {
  const page = await drawn(trail([step('report', 'A', '2031-03-13', { statement: '00000000000000000001.1-2' })], [step('repeat', 'B', null)], [{ first: 'Lantern', capture: '0'.repeat(20), statement: null }]))
  assert.deepEqual([...page.matchAll(/<td data-head="In which outlet"><bdi>(\w)/g)].map(([, outlet]) => outlet), ['A', 'B'])
  assert.deepEqual([...page.matchAll(/<td data-head="Relayed by">(.*?)<\/td>/g)].map(([, names]) => names!.replace(/<[^>]+>/g, '')), ['The Office and Per Holm', '', ''])
  assert.match(page, /href="\/statements\/00000000000000000001.1-2"/)
  assert.match(page, /Reported, without a date/)
  assert.match(page, /First, according to <a href="\/articles\/0{20}">an article<\/a>: <bdi>Lantern<\/bdi>/)
  assert.match(page, /<td data-head="What">First, according to <a[^>]+><bdi>an article<\/bdi><\/a><\/td><td data-head="Who"><bdi>Lantern<\/bdi>/)
})

test('without any date there is no drawing, and the table stays', async () => {
  const page = await drawn(trail([], [step('repeat', 'B', null)]))
  assert.doesNotMatch(page, /<svg/)
  assert.match(page, /<bdi>B<\/bdi>/)
})

test('it speaks the page’s language', async () => {
  assert.match(await inLanguage('de', () => drawn(trail([step('report', 'A', '2031-03-13')]))), /Hier zuerst gesehen.*13\. März 2031/s)
})
