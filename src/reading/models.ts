import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip, gunzipSync } from 'node:zlib'
import { loadModel } from '../attribution/model-file.ts'
import type { Joining } from '../attribution/joining.ts'
import type { Model } from '../attribution/model.ts'
import { encoderIn, type Encoder } from './encoder.ts'

/** Everything that was learned and that reading needs. */
export interface Models {
  readonly attribution: Model
  /** `null` where the linear models read alone. */
  readonly encoder: Encoder | null
}

// Both from src/reading and from dist/reading the package's root is two folders up.
const FOLDER = new URL('../../models/', import.meta.url)
const FILE = fileURLToPath(new URL('attribution.bin.gz', FOLDER))
const JOINING = fileURLToPath(new URL('joining.json', FOLDER))

let bytes: Uint8Array | undefined
let loaded: Models | undefined
let isLinear = false

/** The models that come with the package, loaded once in each thread. */
export function models(): Models {
  return (loaded ??= joined(loadModel(modelBytes()), !isLinear && existsSync(JOINING) ? encoderIn(FOLDER) : null))
}

/** Has the linear models read alone, four times as fast and less well. */
export function withoutEncoder(): void {
  isLinear = true
}

/** Whether the encoder may read here: a worker does as whoever started it. */
export const mayEncode = (): boolean => !isLinear

/** The linear models, with what joins the encoder to them. Whatever is read carries both their names. */
function joined(linear: Model, encoder: Encoder | null): Models {
  if (!encoder) return { attribution: linear, encoder }
  const joining = JSON.parse(readFileSync(JOINING, 'utf8')) as Joining // our own file: a test compares it with the encoder's
  return { attribution: { ...linear, joining, id: `${linear.id}+${joining.encoder}` }, encoder }
}

// In one part: it comes in a thousand otherwise, each of which waits until this thread has a moment, and costs as much again.
const WHOLE = { chunkSize: 2 ** 25 }

/** The model file, unpacked. */
export function modelBytes(): Uint8Array {
  return (bytes ??= gunzipSync(bytesOf(FILE), WHOLE))
}

/** Unpacks the model on a thread of Node's own, while this one does something else. */
export async function prepareModels(): Promise<void> {
  bytes ??= await promisify(gunzip)(bytesOf(FILE), WHOLE)
}

/** Takes what another thread has unpacked: the weights lie in memory once, however many threads read. */
export function shareModelBytes(shared: Uint8Array): void {
  bytes = shared
}

function bytesOf(file: string): Uint8Array {
  if (existsSync(file)) return readFileSync(file)
  throw new Error(`reading: no model at ${file}; "npm run train" makes one`)
}
