import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import type { EmbeddedOptions } from '../engine/embedded.ts'
import { BACKED_UP, LATER, wholeLines, type WholeFile } from './export.ts'
import { importAll, type Imported } from './import.ts'
import { linesIn } from './lines-in.ts'
import { openStore } from '../open-store.ts'
import type { Queries, Store } from '../store.ts'

// A backup is the files of an export in one, compressed: a line with a file's name, its lines, and at the end how many
// lines there were, so that one that was cut off is known. It is the same for both kinds of database and all their
// versions, and can be read without this program: `zstdcat FILE`.

/** Writes everything into one file; it has its name only once it is whole. */
export async function backup(store: Store, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  await pipeline(Readable.from(portions(backupLines(store))), createZstdCompress(), createWriteStream(unfinished, { flush: true }))
  await rename(unfinished, file)
}

async function* backupLines(queries: Queries): AsyncGenerator<string> {
  let lines = 0
  for (const file of BACKED_UP) {
    yield JSON.stringify({ file })
    for await (const line of wholeLines(queries, file)) {
      lines++
      yield line
    }
  }
  yield JSON.stringify({ lines })
}

const PORTION = 64 * 1024

/** Lines put together, so that short ones cost no write each. */
async function* portions(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let portion = ''
  for await (const line of lines) {
    portion += `${line}\n`
    if (portion.length < PORTION) continue
    yield portion
    portion = ''
  }
  yield portion
}

/** Makes a store again from a backup, in a directory that is empty or not there yet. */
export async function restore(file: string, dir: string, options: EmbeddedOptions = {}): Promise<Imported> {
  if ((await readdir(dir).catch(() => [])).length > 0) throw new Error(`store: ${dir} is not empty. A backup is restored into an empty directory.`)
  try {
    await using store = await openStore({ dir, ...options })
    return await restoreInto(store, file)
  } catch (error) {
    await rm(dir, { recursive: true, force: true }) // half a record would pass for a whole one
    throw error
  }
}

/** The same into a store that is open: a server's, or one that has something already. */
export async function restoreInto(store: Store, file: string): Promise<Imported> {
  const reading = new BackupReading(file)
  const imported = await importAll(store, (name) => reading.linesOf(name))
  await reading.end(imported)
  return imported
}

/** A backup as it is read, file after file. */
class BackupReading {
  readonly #file: string
  readonly #lines: AsyncIterator<string>
  #ahead: string | undefined

  constructor(file: string) {
    this.#file = file
    this.#lines = unpackedLines(file)
  }

  async *linesOf(name: WholeFile): AsyncGenerator<string> {
    const heading = await this.#next()
    if (heading !== JSON.stringify({ file: name })) {
      if (heading === undefined || !LATER.has(name)) throw this.#cutOff()
      this.#ahead = heading
      return
    }
    for (let line = await this.#next(); line !== undefined; line = await this.#next()) {
      if (isHeading(line)) this.#ahead = line
      if (isHeading(line)) return
      yield line
    }
    throw this.#cutOff()
  }

  async end(imported: Imported): Promise<void> {
    const lines = Object.values(imported).reduce((sum, count) => sum + count, 0)
    if ((await this.#next()) !== JSON.stringify({ lines })) throw this.#cutOff()
  }

  async #next(): Promise<string | undefined> {
    const ahead = this.#ahead
    this.#ahead = undefined
    try {
      return ahead ?? ((await this.#lines.next()).value as string | undefined)
    } catch (error) {
      throw this.#cutOff(error)
    }
  }

  #cutOff(cause?: unknown): Error {
    return new Error(`store: ${this.#file} is no backup, or is cut off`, { cause })
  }
}

// Takes {"file":"visits.jsonl"} and {"lines":7}; leaves the lines of the files, which begin with other names.
const isHeading = (line: string) => line.startsWith('{"file":') || line.startsWith('{"lines":')

function unpackedLines(file: string): AsyncGenerator<string> {
  const unpacked = createZstdDecompress()
  void pipeline(createReadStream(file), unpacked).catch(() => {}) // whoever reads `unpacked` meets the error
  return linesIn(unpacked)
}

/** Moves everything to another store, and holds both against each other; the first one stays as it is. */
export async function move(from: Store, to: Store): Promise<Imported> {
  const imported = await importAll(to, (name) => wholeLines(from, name))
  for (const name of BACKED_UP) {
    if ((await digest(from, name)) !== (await digest(to, name))) throw new Error(`store: ${name} differs after the move. The first store is unchanged; the second had something in it.`)
  }
  return imported
}

async function digest(queries: Queries, name: WholeFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of wholeLines(queries, name)) hash.update(`${line}\n`)
  return hash.digest('hex')
}
