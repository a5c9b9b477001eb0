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
  const files = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}$/.test(name)).map((name) => join(folder, name))
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))
  await Promise.all(files.filter((_, i) => times[i]! >= before).map(flushed))
  since.set(folder, Math.max(before, ...times))
}

async function flushed(file: string): Promise<void> {
  await using handle = await open(file, 'r+')
  await handle.datasync()
}
