import type { Record } from '../record/record.ts'
import { clearRows, indexRecord } from './index-record.ts'
import { unpackedJson } from './packed.ts'
import { askToRegroup } from './talks/regroup-jobs.ts'
import type { Queries, Store } from './store.ts'

const AT_A_TIME = 50
/** Due at once, whatever the clock says. */
const LONG_SINCE = '1970-01-01T00:00:00Z'

/**
 * Deletes everything that a model has made. An article that another model has read as well is shown by that reading
 * again; any other waits to be read anew. Captures and decisions stay. Gives how many readings there were.
 */
export async function deleteReadings(store: Store, model: string): Promise<number> {
  let deleted = 0
  for (;;) {
    const some = await store.transaction((queries) => deleteSome(queries, model))
    if (some === 0) return deleted
    deleted += some
  }
}

async function deleteSome(queries: Queries, model: string): Promise<number> {
  const readings = await queries.rows<{ id: number; capture: number; key: string }>(
    `select reading.id, capture.id as capture, capture.key
     from made.reading join arrived.capture on capture.id = reading.capture
     where model = $1 order by reading.id limit $2`,
    [model, AT_A_TIME],
  )
  for (const { id, capture, key } of readings) {
    await showOther(queries, { id, capture: { id: capture, key } })
    await askToRegroup(queries, key, LONG_SINCE)
  }
  await queries.rows('delete from made.reading where id = any($1)', [readings.map(({ id }) => id)])
  return readings.length
}

async function showOther(queries: Queries, { id, capture }: { id: number; capture: { id: number; key: string } }): Promise<void> {
  const shown = await queries.rows('select from made.article where id = $1 and reading = $2 for update', [capture.id, id])
  if (shown.length === 0) return
  const [other] = await queries.rows<{ id: number; record: Uint8Array }>(
    'select id, record from made.reading where capture = $1 and id <> $2 order by id desc limit 1',
    [capture.id, id],
  )
  if (other) return indexRecord(queries, { capture, reading: other.id, record: unpackedJson(other.record) as Record, decided: true })
  await clearRows(queries, [capture.id])
  await queries.rows('delete from made.article where id = $1', [capture.id])
}
