import { test } from 'node:test'
import assert from 'node:assert/strict'
import { inLanguage } from '../words/words.ts'
import { checklist } from './checklist.ts'

type Told = Parameters<typeof checklist>[0]
type Line = Told['checklist'][number]

const [OWN, PAPER] = ['1'.repeat(20), '2'.repeat(20)]
const DENIAL = { capture: PAPER, spans: [[5, 22]], kind: 'indirect', speaker: 'Harbour Office', verb: 'deny', denies: true, teller: { voice: 'official' } }
const ROW = { one: [{ tellings: [DENIAL] }], other: [] }

/** As much of a meeting as the lines are read with. */
const meeting = (lines: readonly Line[]) => ({
  checklist: lines,
  sources: [{ capture: OWN, outlet: 'The Harbour Office' }, { capture: PAPER, outlet: 'The Paper' }],
  accounts: { one: { side: 'Orlonia', ownTexts: [OWN] }, other: { side: 'Vesk', ownTexts: [] }, rows: [ROW] },
}) as unknown as Told

const read = async (line: Line, tag = 'en') => inLanguage(tag, async () => String(await checklist(meeting([line]))).split('<ul>')[1]!.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').replace(/ :/g, ':').replace(/ ,/g, ',').trim())

const cites = (words: string, capture = OWN): Line['cites'] => [{ capture, words, spans: [[5, 22]] }]

const cases: [name: string, line: Line, expected: string][] = [
  ['whoever asked for the talks did so by the word of a side', { kind: 'initiated', side: 'Orlonia', value: 'Vesk', cites: cites('at the request of Vesk') }, 'Vesk, as Orlonia tells it at the request of Vesk'],
  ['a length leads to its text', { kind: 'length', side: 'Orlonia', value: '210 words', cites: cites('') }, 'Orlonia: 210 words'],
  ['a moment is told as a day and an hour', { kind: 'published first', side: 'Orlonia', value: '2031-03-13T17:40:00Z', cites: cites('') }, 'Orlonia: 13 March 2031 at 17:40 UTC'],
  ['what is denied never stands without its denial', { kind: 'later addition', side: 'Orlonia', value: 'payment', cites: cites('Orlonia would pay', PAPER) }, 'Orlonia: payment The Paper: Harbour Office denied Orlonia would pay'],
  ['a line of both says whose each sentence is', { kind: 'next step', side: null, value: 'ports', cites: [...cites('They meet in May.'), ...cites('They meet soon.', PAPER)] }, 'ports Orlonia: They meet in May. The Paper: Harbour Office denied They meet soon.'],
]

for (const [name, line, expected] of cases) test(name, async () => assert.equal(await read(line), expected))

test('a length is counted in the language of the page', async () => {
  assert.equal(await read({ kind: 'length', side: 'Orlonia', value: '210 words', cites: cites('') }, 'de'), 'Orlonia: 210 Wörter')
})
