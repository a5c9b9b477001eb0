import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readingThread } from './reading-thread.ts'
import { readDocument, type Captured } from './add.ts'
import { models } from './models.ts'

const captured = (text: string): Captured => ({ bytes: Buffer.from(text), contentType: 'text/plain; charset=utf-8', url: null, headers: {} })
const TEXT = 'Ports to close\n\nThe ports of Orlonia will close on Friday, the harbour master said. “No ship sails,” said Ana Orlo.\n'

test('a thread reads what this one reads, and one after another', async () => {
  const read = readingThread()
  const [there, nothing] = await Promise.all([read(captured(TEXT)), read(captured(' '))])
  assert.deepEqual(there, await readDocument(captured(TEXT), models()))
  assert.equal(nothing.ok, false)
})

test('a document on which the thread dies is refused, and the next one is read', async () => {
  const read = readingThread(new URL('../../test/thread-that-dies.ts', import.meta.url))
  const dead = await read(captured('die'))
  assert.match(dead.ok ? '' : dead.sentence, /^Readout failed on this document: /)
  assert.deepEqual(await read(captured('live')), { ok: false, reason: 'alive', sentence: 'It lives.' })
})
