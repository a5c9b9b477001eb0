import { open } from 'node:fs/promises'
import { freemem } from 'node:os'

/** Of the memory that nobody uses, so much may be filled with files; the operating system takes it back whenever somebody does. */
const SHARE = 0.5
const CHUNK = 4 * 1024 * 1024

/**
 * SQL: the files of an embedded database that a search reads, indexes first, the newest articles before older ones. What arrived and the
 * readings themselves are a sixth of a store, and are read one by one. Past its first gigabyte a table is not read ahead.
 */
export const SEARCHED = `
  select pg_relation_filepath(oid) as file from pg_class
  where relkind in ('i', 'r') and relnamespace = 'made'::regnamespace and oid <> 'made.reading'::regclass
    or oid in ('arrived.capture'::regclass, 'arrived.capture_pkey'::regclass, (select reltoastrelid from pg_class where oid = 'made.article'::regclass))
  order by relkind = 'i' desc, oid desc`

/**
 * Reads files once, so that the operating system has them at hand: a search in a large store asks for a hundred pages here and there, each
 * of which it would otherwise wait for a disk. Gives how many bytes were read.
 */
export async function readAhead(files: readonly string[], signal: AbortSignal, room: number = freemem() * SHARE): Promise<number> {
  let read = 0
  for (const file of files) read += signal.aborted ? 0 : await readThrough(file, signal, room - read)
  return read
}

async function readThrough(file: string, signal: AbortSignal, room: number): Promise<number> {
  try {
    await using handle = await open(file)
    if ((await handle.stat()).size > room) return 0
    return await readAll((chunk) => handle.read(chunk, 0, CHUNK), signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0 // the database has done away with it since
    throw error
  }
}

async function readAll(next: (chunk: Buffer) => Promise<{ bytesRead: number }>, signal: AbortSignal): Promise<number> {
  const chunk = Buffer.allocUnsafe(CHUNK)
  let read = 0
  for (let last = -1; last !== 0 && !signal.aborted; read += last) last = (await next(chunk)).bytesRead
  return read
}
