import type { Record } from '../record/record.ts'
import { captureId } from './capture.ts'
import { indexRecord } from './index-record.ts'
import { packedJson, unpackedJson } from './packed.ts'
import { hasPartition, makePartition } from './schema/partitions.ts'
import { askToPublish, askToRegroup } from './talks/regroup-jobs.ts'
import type { Queries, Store } from './store.ts'
import { countGrowth } from './tend.ts'

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
  const { fresh, article } = await store.transaction((queries) => keepReading(queries, capture, reading))
  if (article !== null) await countGrowth(store, article)
  return { fresh }
}

/** The same within a transaction; a fresh one comes with its article's number in the database. */
export async function keepReading(queries: Queries, key: string, { record, model, madeAt }: Reading): Promise<{ fresh: boolean; article: number | null }> {
  const [row] = await queries.rows<Kept>(INSERT, [key, model, madeAt, packedJson(record)])
  if (!row && (await captureId(queries, key)) === null) throw new Error(`store: no capture ${key} to keep a reading of`)
  if (!row) return { fresh: false, article: null }
  const { id, capture, decided, partitioned } = row
  if (!partitioned) await makePartition(queries, capture)
  await indexRecord(queries, { capture: { id: capture, key }, reading: id, record, decided })
  await askToRegroup(queries, key, madeAt)
  await askToPublish(queries, key, madeAt)
  return { fresh: true, article: capture }
}

interface Kept {
  readonly id: number
  readonly capture: number
  readonly decided: boolean
  readonly partitioned: boolean
}

const INSERT = `
  insert into made.reading (capture, model, made_at, record)
  select id, $2, $3::timestamptz, $4 from arrived.capture where key = $1
  on conflict (capture, model) do nothing
  returning id, capture, exists (select from decided.decision where decision.capture = $1) as decided, ${hasPartition('reading.capture')} as partitioned`

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
