import { test } from 'node:test'
import assert from 'node:assert/strict'
import { ReadingThread } from './reading-thread.ts'
import { readDocument, type Captured } from './add.ts'
import { models } from './models.ts'

const captured = (text: string): Captured => ({ bytes: Buffer.from(text), contentType: 'text/plain; charset=utf-8', url: null, headers: {} })
const TEXT = 'Ports to close\n\nThe ports of Orlonia will close on Friday, the harbour master said. “No ship sails,” said Ana Orlo.\n'
const NOWHERE = { dir: import.meta.filename } // a file is no folder

test('a thread reads what this one reads, and one after another', async () => {
  await using thread = new ReadingThread(NOWHERE)
  const [there, nothing] = await Promise.all([thread.read(captured(TEXT)), thread.read(captured(' '))])
  assert.deepEqual(there, await readDocument(captured(TEXT), models()))
  assert.equal(nothing.ok, false)
})

test('a document on which the thread dies is refused, and the next one is read', async () => {
  await using thread = new ReadingThread(NOWHERE, new URL('../../test/thread-that-dies.ts', import.meta.url))
  const dead = await thread.read(captured('die'))
  assert.match(dead.ok ? '' : dead.sentence, /^Readout failed on this document: /)
  assert.deepEqual(await thread.read(captured('live')), { ok: false, reason: 'alive', sentence: 'It lives.' })
})

test('where the store is not to be had, that is said, and reading goes on', async () => {
  await using thread = new ReadingThread(NOWHERE)
  await assert.rejects(thread.bringUpToDate(), /EEXIST|ENOTDIR/)
  assert.equal((await thread.read(captured(TEXT))).ok, true)
})
