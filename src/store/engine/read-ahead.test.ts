import { test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAhead } from './read-ahead.ts'

/** A folder with files of so many bytes, one of them in a folder of its own. */
function folderOf(t: { after: (done: () => void) => void }, sizes: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-ahead-'))
  t.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'inner'))
  for (const [i, size] of sizes.entries()) writeFileSync(join(folder, i === 0 ? 'inner' : '.', `${i}`), Buffer.alloc(size))
  return folder
}

const ANY = new AbortController().signal

test('all files are read where there is room, those in folders too', async (t) => {
  assert.equal(await readAhead(folderOf(t, [300, 5_000_000, 0]), ANY, 10_000_000), 5_000_300)
})

test('the smallest are read first, and none for which there is no room', async (t) => {
  assert.equal(await readAhead(folderOf(t, [900, 20, 300]), ANY, 500), 320)
})

test('who stops reads no more', async (t) => {
  assert.equal(await readAhead(folderOf(t, [900, 20]), AbortSignal.abort(), 5_000), 0)
})
