import { failure, type Failure } from './failure.ts'
import { LIMITS, size } from './limits.ts'

/** A line of a batch once it has been parsed; nothing in its fields is trusted yet. */
export interface Asked {
  readonly ok: true
  readonly id: Id
  readonly fields: { readonly [name: string]: unknown }
}

export type Id = string | number | null

/** What a line asks: an object with an id, or a sentence that says what is wrong with it. */
export function askedIn(bytes: Uint8Array): Asked | Failure {
  if (bytes.length > LIMITS.documentBytes) return failure('too-large', `The line is longer than ${size(LIMITS.documentBytes)}.`)
  const fields = jsonIn(bytes)
  if (fields === undefined) return failure('not-json', 'The line is not JSON.')
  if (!isObject(fields)) return failure('not-an-object', 'The line is not a JSON object.')
  const id = fields.id ?? null
  return isId(id) ? { ok: true, id, fields } : failure('bad-id', 'The "id" is neither a string nor a number.')
}

// Takes `{"id": "x7", …` though the rest of the line is cut off; leaves `{"text": "…", "id": "x7"` alone: there
// "id" could as well stand inside the text.
const LEADING_ID = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)\s*[,}]/

/** The id of a line that is not right as a whole, where it stands first. */
export function idIn(bytes: Uint8Array): Id {
  const id = LEADING_ID.exec(decoded(bytes.subarray(0, 1024)))?.[1]
  const value = id === undefined ? null : jsonIn(new TextEncoder().encode(id))
  return isId(value) ? value : null
}

/** A line that asks nothing: the empty one that many tools leave at the end. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.length < 3 && bytes.every((byte) => byte <= 32)

const isObject = (value: unknown): value is Asked['fields'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is Id => value === null || typeof value === 'string' || typeof value === 'number'

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoded(bytes))
  } catch {
    return undefined
  }
}

/** A byte order mark at the start is dropped. */
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
