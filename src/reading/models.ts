import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip, gunzipSync } from 'node:zlib'
import { loadModel } from '../attribution/model-file.ts'
import type { Model } from '../attribution/model.ts'

/** Everything that was learned and that reading needs. */
export interface Models {
  readonly attribution: Model
}

// Both from src/reading and from dist/reading the package's root is two folders up.
const FILE = fileURLToPath(new URL('../../models/attribution.bin.gz', import.meta.url))

let bytes: Uint8Array | undefined
let loaded: Models | undefined

/** The models that come with the package, loaded once in each thread. */
export function models(): Models {
  return (loaded ??= { attribution: loadModel(modelBytes()) })
}

/** The model file, unpacked. */
export function modelBytes(): Uint8Array {
  return (bytes ??= gunzipSync(bytesOf(FILE)))
}

/** Unpacks the model on a thread of Node's own, while this one does something else. */
export async function prepareModels(): Promise<void> {
  bytes ??= await promisify(gunzip)(bytesOf(FILE))
}

/** Takes what another thread has unpacked: the weights lie in memory once, however many threads read. */
export function shareModelBytes(shared: Uint8Array): void {
  bytes = shared
}

function bytesOf(file: string): Uint8Array {
  if (existsSync(file)) return readFileSync(file)
  throw new Error(`reading: no model at ${file}; "npm run train" makes one`)
}
