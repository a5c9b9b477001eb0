import { test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAhead } from './read-ahead.ts'

/** Files of so many bytes. */
function filesOf(t: { after: (done: () => void) => void }, sizes: readonly number[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'readout-ahead-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const files = sizes.map((_, i) => join(folder, `${i}`))
  for (const [i, size] of sizes.entries()) writeFileSync(files[i]!, Buffer.alloc(size))
  return files
}

const ANY = new AbortController().signal

test('all files are read where there is room; one that is no longer there is passed over', async (t) => {
  const [one, ...others] = filesOf(t, [300, 5_000_000, 0])
  assert.equal(await readAhead([one!, `${one}-gone`, ...others], ANY, 10_000_000), 5_000_300)
})

test('one for which there is no room is passed over', async (t) => {
  assert.equal(await readAhead(filesOf(t, [20, 900, 300]), ANY, 500), 320)
})

test('who stops reads no more', async (t) => {
  assert.equal(await readAhead(filesOf(t, [900, 20]), AbortSignal.abort(), 5_000), 0)
})
