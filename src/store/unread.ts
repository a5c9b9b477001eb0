import type { Queries } from './store.ts'

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
