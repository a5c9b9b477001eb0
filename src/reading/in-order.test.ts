import { test } from 'node:test'
import assert from 'node:assert/strict'
import { inOrder } from './in-order.ts'

async function* upTo(count: number, taken: number[] = []) {
  for (let i = 0; i < count; i++) {
    taken.push(i)
    yield i
  }
}

test('results come in the order of the pieces, whichever is done first', async () => {
  const last = Promise.withResolvers<number>()
  const work = async (piece: number) => {
    if (piece === 0) return last.promise
    if (piece === 2) last.resolve(0)
    return piece
  }
  assert.deepEqual(await Array.fromAsync(inOrder(upTo(4), work, 4)), [0, 1, 2, 3])
})

test('a reader who stops reading stops the work', async () => {
  const taken: number[] = []
  const results = inOrder(upTo(1000, taken), async (piece) => piece, 3)
  await results.next()
  await new Promise(setImmediate)
  assert.ok(taken.length <= 5, `${taken.length} pieces were taken for one result`)
})

test('a result does not wait for the next piece to arrive', async () => {
  async function* silent() {
    yield 'first'
    await new Promise(() => {})
  }
  const { value } = await inOrder(silent(), async (piece) => piece, 4).next()
  assert.equal(value, 'first')
})

test('a fault is thrown at its turn, after the results before it', async () => {
  const first = Promise.withResolvers<number>()
  const work = async (piece: number) => {
    if (piece === 0) return first.promise
    if (piece === 2) first.resolve(0)
    throw new Error(`fault ${piece}`)
  }
  const results = inOrder(upTo(3), work, 3)
  assert.deepEqual(await results.next(), { done: false, value: 0 })
  await assert.rejects(results.next(), /fault 1/)
})
