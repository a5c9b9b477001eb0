import { sha256Of } from '../capture.ts'
import type { Queries } from '../store.ts'

export interface Unread {
  readonly id: number
  readonly capture: string
}

/** Captures that a model has not read, in the order they came, from the one after `after` on. */
export async function capturesNotReadBy(queries: Queries, model: string, { after = 0, limit = 100 }: { after?: number; limit?: number } = {}): Promise<Unread[]> {
  return queries.rows<Unread>(
    `select id, key as capture from arrived.capture
     where id > $2 and not exists (select from made.reading where reading.capture = capture.id and model = $1)
     order by id limit $3`,
    [model, after, limit],
  )
}

/** Whether a model has read these very bytes, wherever they came from. */
export async function isReadBy(queries: Queries, bytes: Uint8Array, model: string): Promise<boolean> {
  const [row] = await queries.rows<{ read: boolean }>(
    `select exists (select from arrived.capture join made.reading on reading.capture = capture.id where sha256 = $1 and model = $2) as read`,
    [sha256Of(bytes), model],
  )
  return row!.read
}
