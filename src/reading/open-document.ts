import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { failure, type Failure } from './failure.ts'
import type { Fetching } from './fetch-page.ts'
import { gunzipped } from './gunzipped.ts'
import { BEGINNING_BYTES, kindOf, type Kind } from './kinds.ts'
import { LIMITS, size } from './limits.ts'
import { peeked } from './peeked.ts'

/** Something that can be read, before it is read: what it is, and its bytes as they come. */
export interface Opened {
  readonly ok: true
  readonly kind: Exclude<Kind, 'gzip'>
  readonly stream: AsyncIterable<Uint8Array>
  /** What a person calls it. */
  readonly name: string
  readonly url?: string
  readonly contentType?: string
}

/** Opens a file, a web address or standard input ("-"), and finds out what it is. What is gzipped is unpacked. */
export async function openDocument(name: string, stdin: AsyncIterable<Uint8Array>, fetching?: Fetching): Promise<Opened | Failure> {
  if (name === '-') return identified(stdin, { name: 'standard input' })
  if (!/^https?:\/\//i.test(name)) return openFile(name)
  // Loaded with the first address: Node's own part of it takes a fifteenth of a start.
  const { fetchPage } = await import('./fetch-page.ts')
  const page = await fetchPage(name, fetching)
  if (!page.ok) return page
  const { url, contentType, bytes } = page
  return identified(Readable.from([bytes]), { name: url, url, ...(contentType && { contentType }) })
}

async function openFile(path: string): Promise<Opened | Failure> {
  try {
    if ((await stat(path)).isDirectory()) return failure('directory', `${path} is a directory.`)
    return await identified(createReadStream(path), { name: path })
  } catch (error) {
    return unreadable(path, error as NodeJS.ErrnoException)
  }
}

type About = Pick<Opened, 'name' | 'url' | 'contentType'>

async function identified(source: AsyncIterable<Uint8Array>, about: About): Promise<Opened | Failure> {
  const { beginning, stream } = await peeked(source, BEGINNING_BYTES)
  const kind = kindOf(beginning)
  if (kind !== 'gzip') return { ok: true, kind, stream, ...about }
  try {
    return await identified(gunzipped(stream), about)
  } catch {
    return cutOff(about.name)
  }
}

/** All bytes of what was opened, counted as they come. */
export async function allBytes({ stream, name }: Opened, limit: number = LIMITS.documentBytes): Promise<{ ok: true; bytes: Uint8Array } | Failure> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of stream) {
      bytes += chunk.length
      if (bytes > limit) return failure('too-large', `${name} is larger than ${size(limit)}, which no article is.`)
      chunks.push(chunk)
    }
  } catch (error) {
    return isZlib(error) ? cutOff(name) : unreadable(name, error as NodeJS.ErrnoException)
  }
  return { ok: true, bytes: Buffer.concat(chunks) }
}

const isZlib = (error: unknown) => String((error as NodeJS.ErrnoException).code).startsWith('Z_')

const cutOff = (name: string) => failure('cut-off', `${name} is compressed, and damaged or cut off.`)

const REASONS: { readonly [code: string]: readonly [reason: string, words: string] | undefined } = {
  ENOENT: ['missing', 'There is no file'],
  ENOTDIR: ['missing', 'There is no file'],
  EACCES: ['forbidden', 'There is no permission to read'],
  EPERM: ['forbidden', 'There is no permission to read'],
  ENAMETOOLONG: ['missing', 'No file has so long a name:'],
}

function unreadable(path: string, error: NodeJS.ErrnoException): Failure {
  const [reason, words] = REASONS[error.code ?? ''] ?? ['unreadable', 'This cannot be read:']
  return failure(reason, `${words} ${path.length > 200 ? `${path.slice(0, 200)}…` : path}.`)
}
