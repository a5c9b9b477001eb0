import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** When each log was last settled, so that only the files written since are asked for again. */
const since = new Map<string, number>()

/**
 * Has the disk write down what an embedded database has committed. PGlite never asks for it, so that its commits
 * survive the end of the process but not a power cut. This narrows that hole and does not close it: the data files
 * are still written when the operating system pleases. Who needs certainty uses a server.
 */
export async function settled(folder: string): Promise<void> {
  const before = since.get(folder) ?? 0
  const names = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}$/.test(name))
  const times = await Promise.all(names.map((name) => settledFile(join(folder, name), before)))
  since.set(folder, Math.max(before, ...times))
}

/** Settles a file that was written since, and gives when it was. */
async function settledFile(file: string, since: number): Promise<number> {
  try {
    const { mtimeMs } = await stat(file)
    if (mtimeMs < since) return since
    await using handle = await open(file, 'r+')
    await handle.datasync()
    return mtimeMs
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return since // done with, and used again under another name
    throw error
  }
}
