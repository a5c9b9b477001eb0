import { test } from 'node:test'
import assert from 'node:assert/strict'
import { inTime, timeFor, workedMs } from './in-time.ts'

const reason = (done: unknown) => (done as { reason?: string }).reason

test('work in time gives its result, and what never ends is given up', () => {
  assert.equal(inTime({ text: 'x' }, () => 7), 7)
  assert.equal(reason(inTime({ text: 'x' }, () => { for (;;); }, workedMs() + 30)), 'too-slow')
})

test('a document that is kept waiting, while others have the processor, is not given up', () => {
  let runs = 0
  const read = () => {
    if (runs++ === 0) rest(400)
    return 'read'
  }
  assert.equal(inTime({ text: 'x' }, read, workedMs() + 100), 'read')
  assert.equal(runs, 2)
})

/** What a thread does while others work. */
function rest(ms: number): void {
  const nothing = new Int32Array(new SharedArrayBuffer(4))
  for (const end = performance.now() + ms; performance.now() < end; ) Atomics.wait(nothing, 0, 0, 5)
}

test('what several steps take is counted together', () => {
  const until = timeFor()
  const before = workedMs()
  inTime({ text: 'x' }, () => { while (workedMs() < before + 20); }, until)
  assert.ok(until - workedMs() <= 3_500 - 20)
})
