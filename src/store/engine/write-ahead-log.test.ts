import { test } from 'node:test'
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settled } from './write-ahead-log.ts'

test('a log that is taken away meanwhile, and what is no log, stop nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  try {
    writeFileSync(join(folder, '000000010000000000000001'), 'log')
    symlinkSync(join(folder, 'gone'), join(folder, '000000010000000000000002'))
    writeFileSync(join(folder, 'archive_status'), '')
    chmodSync(join(folder, 'archive_status'), 0)
    await settled(folder)
    await settled(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a folder that is not there is said', async () => {
  await assert.rejects(settled('/nowhere/at/all'), /ENOENT/)
})
