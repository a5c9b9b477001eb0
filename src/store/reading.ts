import type { Record } from '../record/record.ts'
import { captureId } from './capture.ts'
import { indexRecord } from './index-record.ts'
import { packedJson, unpackedJson } from './packed.ts'
import { partitionFor } from './partitions.ts'
import type { Queries, Store } from './store.ts'

/** What a model made of a capture. */
export interface Reading {
  readonly record: Record
  /** The id of the model that made it. */
  readonly model: string
  /** ISO 8601. */
  readonly madeAt: string
}

/**
 * Keeps a reading and shows it from now on in the place of an older one, with what people have decided on it.
 * All of it or nothing; the same capture and model twice give one reading, the first.
 */
export async function saveReading(store: Store, capture: string, reading: Reading): Promise<{ fresh: boolean }> {
  const id = await captureId(store, capture)
  if (id === null) throw new Error(`store: no capture ${capture} to keep a reading of`)
  await partitionFor(store, id)
  return store.transaction((queries) => keepReading(queries, { id, key: capture }, reading))
}

export interface CaptureName {
  readonly id: number
  readonly key: string
}

/** The same within a transaction; the article's partition is there. */
export async function keepReading(queries: Queries, capture: CaptureName, { record, model, madeAt }: Reading): Promise<{ fresh: boolean }> {
  const [row] = await queries.rows<{ id: number }>(INSERT, [capture.id, model, madeAt, packedJson(record)])
  if (!row) return { fresh: false }
  await indexRecord(queries, { capture, reading: row.id, record })
  return { fresh: true }
}

const INSERT = `
  insert into made.reading (capture, model, made_at, record) values ($1, $2, $3, $4)
  on conflict (capture, model) do nothing returning id`

/** What the newest reading of a capture made of it, exactly; null where nothing has read it. */
export async function recordOf(queries: Queries, capture: string): Promise<Record | null> {
  const [row] = await queries.rows<{ record: Uint8Array }>(
    `select reading.record from arrived.capture
       join made.article on article.id = capture.id
       join made.reading on reading.id = article.reading
     where capture.key = $1`,
    [capture],
  )
  return row ? (unpackedJson(row.record) as Record) : null // written by keepReading
}
