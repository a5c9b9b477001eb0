import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { saveCapture } from '../src/store/capture.ts'
import { openStore } from '../src/store/open-store.ts'
import { saveReading } from '../src/store/reading.ts'
import type { Store } from '../src/store/store.ts'
import { invented } from './invented.ts'

/** Where the store of a benchmark is: a directory or a server, which stay, or a new directory, which goes with the process. */
export interface Place {
  readonly dir?: string | undefined
  readonly url?: string | undefined
}

export async function storeAt({ dir, url }: Place): Promise<Store> {
  if (url !== undefined) return openStore({ url })
  if (dir !== undefined) return openStore({ dir })
  const passing = mkdtempSync(join(tmpdir(), 'readout-'))
  process.on('exit', () => rmSync(passing, { recursive: true, force: true }))
  return openStore({ dir: passing })
}

export async function countOf(store: Store): Promise<number> {
  const [row] = await store.rows<{ count: number }>('select count(*) as count from made.article')
  return row!.count
}

/** Adds invented articles, as many at a time as there are jobs, as workers would. Gives the milliseconds. */
export async function add(store: Store, from: number, to: number, jobs: number): Promise<number> {
  const start = performance.now()
  let next = from
  const job = async () => {
    for (let n = next++; n < to; n = next++) {
      const { arrival, reading } = invented(n)
      const { key } = await saveCapture(store, arrival)
      await saveReading(store, key, reading)
    }
  }
  await Promise.all(Array.from({ length: jobs }, job))
  return performance.now() - start
}
