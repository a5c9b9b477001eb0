import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openStore } from './open-store.ts'

/**
 * Makes the folder that new embedded databases are copied from, unless it is there: an empty store, brought to the
 * newest migration. To start from a copy takes a quarter of the time and memory that starting from nothing does.
 */
export async function makeTemplate(folder: string): Promise<void> {
  if (existsSync(folder)) return
  mkdirSync(dirname(folder), { recursive: true })
  const dir = mkdtempSync(`${folder}-`)
  try {
    await (await openStore({ dir })).close()
    if (!existsSync(folder)) renameSync(join(dir, 'postgres'), folder)
  } catch (error) {
    if (!existsSync(folder)) throw error // another process was faster
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
