import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Addition } from '../../reading/add.ts'
import { addingQueue, type Step } from './being-added.ts'

const GIVEN = { address: '', text: '' }
const UNCHANGED: Addition = { ok: true, changed: false }

/** A queue whose documents are read when the test says so. */
function queue() {
  const begun: { readonly url: string | null; readonly end: (outcome: Addition | Error) => void; readonly step: (step: Step) => void }[] = []
  const it = addingQueue((document, step) => {
    const { promise, resolve, reject } = Promise.withResolvers<Addition>()
    begun.push({ url: document.url, step, end: (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)) })
    return promise
  })
  return { begun, find: it.find, add: (url: string, text = '') => it.add({ url }, { ...GIVEN, text }) }
}

const turn = () => new Promise(setImmediate)

test('one is read after another, and each shows how far it is', async () => {
  const { add, find, begun } = queue()
  const [one, two] = [add('one')!, add('two')!]
  await turn()
  assert.deepEqual(begun.map(({ url }) => url), ['one'])
  begun[0]!.step('fetched')
  assert.deepEqual([[...find(one)!.done], [...find(two)!.done]], [['fetched'], []])
  begun[0]!.end(UNCHANGED)
  assert.deepEqual(await find(one)!.outcome, UNCHANGED)
  await turn()
  assert.deepEqual(begun.map(({ url }) => url), ['one', 'two'])
})

test('a fault is told to whoever added it, and stops nobody else', async () => {
  const { add, find, begun } = queue()
  const [one, two] = [add('one')!, add('two')!]
  await turn()
  begun[0]!.end(new Error('the store is gone'))
  await assert.rejects(find(one)!.outcome, /the store is gone/)
  await turn()
  begun[1]!.end(UNCHANGED)
  assert.deepEqual(await find(two)!.outcome, UNCHANGED)
})

test('only so many wait, and what was read is forgotten in time', async () => {
  const { add, find, begun } = queue()
  const first = Array.from({ length: 21 }, (_, i) => add(`${i}`))
  assert.deepEqual(first.map((id) => id !== null), [...Array(20).fill(true), false])
  for (let i = 0; i < 6; i++) {
    await turn()
    begun[i]!.end(UNCHANGED)
    await turn()
    assert.ok(add('more'))
  }
  assert.deepEqual([first[0]!, first[1]!, 'guessed'].map((id) => find(id) !== undefined), [false, true, false])
})

test('of large ones fewer wait, and those that were read are forgotten earlier', async () => {
  const { add, find, begun } = queue()
  const large = () => add('large', 'x'.repeat(16e6))
  const first = [large(), large(), large()]
  assert.deepEqual(first.map((id) => id !== null), [true, true, false])
  for (let i = 0; i < 3; i++) {
    await turn()
    begun[i]!.end(UNCHANGED)
    await turn()
    assert.ok(large())
  }
  assert.deepEqual(first.slice(0, 2).map((id) => find(id!) !== undefined), [false, true])
})
