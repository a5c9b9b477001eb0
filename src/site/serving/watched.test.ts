import { test } from 'node:test'
import assert from 'node:assert/strict'
import { watched } from './watched.ts'

/** Something watched whose stamp, clock and answers the test moves. */
function watching() {
  const it = { stamp: '1', time: 0, asked: 0, changes: 0, fails: false, gate: Promise.resolve() }
  const ask = async () => {
    it.asked++
    const { stamp, fails } = it
    await it.gate
    if (fails) throw new Error('no answer')
    return stamp
  }
  return Object.assign(it, watched(ask, { now: () => it.time, changed: () => it.changes++ }))
}

test('it asks twice a second at most, whoever wants to know', async () => {
  const it = watching()
  for (it.time = 0; it.time < 2_000; it.time += 10) await it.sure()
  assert.ok(it.asked <= 5, String(it.asked))
})

test('a change is known after half a second to those who come often, and at once to the first after a pause', async () => {
  const it = watching()
  await it.sure()
  it.stamp = '2'
  it.time = 500
  await it.sure()
  await new Promise(setImmediate)
  assert.equal(it.changes, 2)
  it.stamp = '3'
  it.time = 5_000
  await it.sure()
  assert.equal(it.changes, 3)
})

test('after a doubt nothing that was heard or asked before counts', async () => {
  const it = watching()
  const slow = Promise.withResolvers<void>()
  it.gate = slow.promise
  const before = it.sure() // asks, and is not answered yet
  it.doubt()
  it.gate = Promise.resolve()
  it.stamp = '2'
  await it.sure()
  slow.resolve()
  await before
  const { changes } = it
  await it.sure()
  assert.deepEqual([it.asked, it.changes], [2, changes])
})

test('no answer counts as a change each time', async () => {
  const it = watching()
  it.fails = true
  await it.sure()
  await it.sure()
  assert.deepEqual([it.asked, it.changes], [2, 2])
})

test('whoever does not wait is told whether what was heard still counts, and has it asked again before it does not', async () => {
  const it = watching()
  assert.equal(it.holds(), false)
  await it.sure()
  const held = [0, 499, 1_499, 1_500].map((time) => ((it.time = time), it.holds()))
  assert.deepEqual([held, it.asked], [[true, true, true, false], 2])
})
