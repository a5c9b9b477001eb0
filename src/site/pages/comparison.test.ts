import { test } from 'node:test'
import assert from 'node:assert/strict'
import { comparison, type Accounts } from './comparison.ts'

const account = (side: string) => ({ side, sources: [], ownTexts: [], points: 0 })
const telling = { capture: '0'.repeat(20), statement: null, words: 'The ferries will run', spans: [[0, 20]], kind: 'direct', speaker: 'Ana Orlo', role: null, relayedBy: [], verb: 'say', cue: [], denies: false, teller: { side: 'Orlonia', entity: null, voice: 'official' }, passage: { text: 'The ferries will run.', starts: 0 } }
const point = { id: 'a#1', topic: 'ferries', independent: 1, copies: 1, order: null, sides: ['Orlonia'], tellings: [telling] }
const row = (kind: string, topic: string | null = 'ferries') => ({ kind, side: 'Orlonia', topic, one: [point], other: [], differences: [] })

async function read(kinds: readonly string[]): Promise<string> {
  const accounts = { one: account('Orlonia'), other: account('Vesk'), rows: kinds.map((kind) => row(kind)), others: [], press: [] } as unknown as Accounts
  return String(await comparison(accounts, new Map()))
}

test('as long as one side alone has been read that is said once, and no column is empty', async () => {
  const page = await read(['unanswered', 'unanswered', 'unanswered'])
  assert.equal(page.match(/No account of <bdi>Vesk<\/bdi> has been read yet/g)!.length, 1)
  assert.doesNotMatch(page, /class="cell|class="verdict"/)
  assert.equal(page.match(/The ferries will run”/g)!.length, 3)
})

test('with two accounts it is said what a point of one alone means', async () => {
  const page = await read(['only', 'open'])
  assert.match(page, /silence is not a denial/)
  assert.match(page, /Only <bdi>Orlonia<\/bdi> says/)
})

test('without any that is said', async () => {
  assert.match(await read([]), /Neither side’s account has been read yet/)
})
