import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { loadModel } from '../attribution/model-file.ts'
import type { Model } from '../attribution/model.ts'

/** Everything that was learned and that reading needs. */
export interface Models {
  readonly attribution: Model
}

// Both from src/reading and from dist/reading the package's root is two folders up.
const at = (name: string) => fileURLToPath(new URL(`../../models/${name}`, import.meta.url))
const MODEL = at('attribution.bin.gz')

let loaded: Models | undefined

/** The models that come with the package, loaded once in each thread. */
export function models(): Models {
  return (loaded ??= { attribution: loadModel(gunzipSync(readFileSync(modelFile()))) })
}

function modelFile(): string {
  if (!existsSync(MODEL)) throw new Error(`reading: no model at ${MODEL}; "npm run train" makes one`)
  return MODEL
}
