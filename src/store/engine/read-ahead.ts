import { open, readdir, stat } from 'node:fs/promises'
import { freemem } from 'node:os'
import { join } from 'node:path'

/** Of the memory that nobody uses, so much may be filled with files; the operating system takes it back whenever somebody does. */
const SHARE = 0.5
const CHUNK = 4 * 1024 * 1024

/**
 * Reads the files of a database once, so that the operating system has them at hand: a search in a large store asks for a hundred
 * pages here and there, each of which it would otherwise wait for a disk. The smallest files come first: indexes are small, tables
 * large. Gives how many bytes were read.
 */
export async function readAhead(folder: string, signal: AbortSignal, room: number = freemem() * SHARE): Promise<number> {
  let read = 0
  for (const { file, size } of await filesIn(folder)) {
    if (signal.aborted || read + size > room) return read
    read += await readThrough(file, signal)
  }
  return read
}

async function filesIn(folder: string): Promise<{ file: string; size: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name))
  const sizes = await Promise.all(files.map((file) => stat(file).then(({ size }) => size, gone)))
  return files.map((file, i) => ({ file, size: sizes[i]! })).sort((a, b) => a.size - b.size)
}

async function readThrough(file: string, signal: AbortSignal): Promise<number> {
  try {
    await using handle = await open(file)
    const buffer = Buffer.allocUnsafe(CHUNK)
    let read = 0
    for (let last = -1; last !== 0 && !signal.aborted; read += last) last = (await handle.read(buffer, 0, CHUNK)).bytesRead
    return read
  } catch (error) {
    return gone(error as NodeJS.ErrnoException)
  }
}

/** What the database has done away with since it was listed. */
function gone(error: NodeJS.ErrnoException): 0 {
  if (error.code === 'ENOENT') return 0
  throw error
}
