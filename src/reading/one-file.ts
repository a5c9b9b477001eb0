import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { failure, type Failure } from './failure.ts'
import { LIMITS, size } from './limits.ts'

export type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | Failure

/** The contents of a file, unless it is none or too large. */
export async function fileBytes(path: string, limit: number = LIMITS.documentBytes): Promise<Bytes> {
  try {
    const { size: bytes } = await fileAt(path)
    return bytes > limit ? tooLarge(path, bytes, limit) : await allBytes(createReadStream(path), path, limit)
  } catch (error) {
    return unreadable(path, error as NodeJS.ErrnoException)
  }
}

/** Everything that a stream gives, counted as it comes. */
export async function allBytes(source: AsyncIterable<Uint8Array>, name: string, limit: number = LIMITS.documentBytes): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.length
    if (bytes > limit) return tooLarge(name, null, limit)
    chunks.push(chunk)
  }
  return { ok: true, bytes: Buffer.concat(chunks) }
}

/** A file as a stream, for what may be longer than memory. */
export async function fileStream(path: string): Promise<{ ok: true; stream: AsyncIterable<Uint8Array> } | Failure> {
  try {
    await fileAt(path)
    return { ok: true, stream: createReadStream(path) }
  } catch (error) {
    return unreadable(path, error as NodeJS.ErrnoException)
  }
}

async function fileAt(path: string) {
  const found = await stat(path)
  if (found.isDirectory()) throw Object.assign(new Error('a directory'), { code: 'EISDIR' })
  return found
}

function tooLarge(name: string, bytes: number | null, limit: number): Failure {
  const much = bytes === null ? `more than ${size(limit)}` : size(bytes)
  return failure('too-large', `${name} is ${much}; Readout reads documents of up to ${size(limit)}.`)
}

const REASONS: { readonly [code: string]: readonly [reason: string, words: string] } = {
  ENOENT: ['missing', 'There is no file'],
  EISDIR: ['directory', 'Not a file but a directory:'],
  EACCES: ['forbidden', 'There is no permission to read'],
  EPERM: ['forbidden', 'There is no permission to read'],
  ENAMETOOLONG: ['missing', 'No file can have so long a name:'],
}

function unreadable(path: string, error: NodeJS.ErrnoException): Failure {
  const [reason, words] = REASONS[error.code ?? ''] ?? ['unreadable', 'This file cannot be read:']
  return failure(reason, `${words} ${path.length > 200 ? path.slice(0, 200) + '…' : path}.`)
}
