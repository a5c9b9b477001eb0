import { DatabaseSync } from 'node:sqlite'

/**
 * Takes a lock file, or gives null where another process has it. Two processes on one embedded database destroy it
 * without a word, so this comes first. The lock is the kernel's: it goes with the process, however that ends.
 * SQLite is only the portable way to it; local file systems alone keep the promise.
 */
export function lockFile(file: string): (() => void) | null {
  const lock = new DatabaseSync(file)
  try {
    lock.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive; create table if not exists holder (pid int); commit')
  } catch (error) {
    lock.close()
    if (String((error as Error).message).includes('locked')) return null
    throw new Error(`store: cannot lock ${file}`, { cause: error })
  }
  return () => lock.close()
}
