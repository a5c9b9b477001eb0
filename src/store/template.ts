import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { embedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { Store } from './store.ts'

/**
 * Makes the file that a new embedded database starts from, unless it is there: an empty store, brought to the newest
 * migration. To start from it takes half a second and a third of the memory that starting from nothing does.
 */
export async function makeTemplate(file: string): Promise<void> {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  const dir = mkdtempSync(join(tmpdir(), 'readout-'))
  try {
    const database = await embedded(dir)
    await using store = new Store(database, async () => database)
    await migrate(store)
    const unfinished = `${file}.${process.pid}`
    await database.dump!(unfinished) // nobody else knows of the directory, so that it is ours
    renameSync(unfinished, file)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
