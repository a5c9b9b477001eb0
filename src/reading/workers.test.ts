import { test } from 'node:test'
import assert from 'node:assert/strict'
import { Workers } from './workers.ts'

/** A worker that gives each line back, and dies in one way or the other on some. */
const FRAGILE = new URL(
  'data:text/javascript,' +
    encodeURIComponent(`
      import { parentPort, workerData } from 'node:worker_threads'
      parentPort.on('message', ({ lines, spoilt }) => {
        const words = new TextDecoder().decode(lines.bytes).split('\\n').map((word, i) => {
          const line = lines.first + i
          Atomics.store(workerData.at, 0, line)
          if (spoilt.includes(line)) return 'spoilt'
          if (word === 'throw') throw new Error('no')
          if (word === 'exit') process.exit(3)
          return word
        })
        parentPort.postMessage({ bytes: new TextEncoder().encode(words.join(' ')), lines: words.length, failed: 0 })
      })`),
)

const WORK = { task: 'read', model: null, encoder: false } as const

async function answers(portions: string[][], count = 2): Promise<string[]> {
  const workers = new Workers(count, WORK, FRAGILE)
  let first = 1
  const lines = portions.map((words) => {
    const bytes = new TextEncoder().encode(words.join('\n'))
    first += words.length
    return { bytes, first: first - words.length }
  })
  try {
    const all = await Promise.all(lines.map((it) => workers.answer(it)))
    return all.map(({ bytes }) => new TextDecoder().decode(bytes))
  } finally {
    await workers.close()
  }
}

test('more portions than workers are all answered', async () => {
  assert.deepEqual(await answers([['a'], ['b', 'c'], ['d'], ['e'], ['f']]), ['a', 'b c', 'd', 'e', 'f'])
})

test('what kills a worker costs its own line and no other', async () => {
  assert.deepEqual(await answers([['a', 'throw', 'b', 'exit'], ['c']], 1), ['a spoilt b spoilt', 'c'])
})

test('a worker that cannot start is a fault, not an endless loop', async () => {
  const broken = new Workers(1, WORK, new URL('data:text/javascript,throw new Error("no")'))
  await assert.rejects(broken.answer({ bytes: new Uint8Array(1), first: 1 }), /died before its first line/)
})
