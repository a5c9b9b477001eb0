import type { Record } from '../../record/record.ts'
import { keepCapture, type Arrival } from '../capture.ts'
import { addDecision, type Decision } from '../decided/decisions.ts'
import { BACKED_UP, type WholeFile } from './export.ts'
import { keepReading } from '../reading.ts'
import { isSent, keepSent } from './sent-files.ts'
import { keepIds, type Given } from '../talks/talk-ids.ts'
import { keepBearerIds, type GivenBearer } from '../names/bearer-ids.ts'
import type { Store } from '../store.ts'

/** How many of each came in. */
export type Imported = { readonly [name in WholeFile]: number }

/**
 * Makes from the files of an export the same record again. What is here already stays as it is, so that an import that
 * was cut off is done again from the start, and two stores can be brought together.
 */
export async function importAll(store: Store, linesOf: (name: WholeFile) => AsyncIterable<string>, names: readonly WholeFile[] = BACKED_UP): Promise<Imported> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as { [name in WholeFile]: number }
  for (const name of names) {
    for await (const lines of batches(linesOf(name), AT_A_TIME[name] ?? MANY)) {
      // Our own lines, written by export.ts: what isn't right in them the database refuses, and the transaction with it.
      const values = lines.map((line) => JSON.parse(line) as never)
      await (isSent(name) ? store.transaction((queries) => keepSent(queries, name, values)) : KEEP[name](store, values))
      counts[name] += lines.length
    }
  }
  return counts
}

// A transaction's worth: captures may be large.
const MANY = 500
const AT_A_TIME: { readonly [name in WholeFile]?: number } = { 'captures.jsonl': 16, 'readings.jsonl': 50 }

async function* batches(lines: AsyncIterable<string>, size: number): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const line of lines) {
    batch.push(line)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

interface Lines {
  readonly 'captures.jsonl': ExportedCapture
  readonly 'visits.jsonl': { readonly capture: string; readonly at: string; readonly removed?: boolean }
  readonly 'feeds.jsonl': { readonly url: string; readonly title: string | null; readonly folder: string | null; readonly addedAt: string }
  readonly 'decisions.jsonl': Decision
  readonly 'talk-ids.jsonl': Given
  readonly 'bearer-ids.jsonl': GivenBearer
  readonly 'readings.jsonl': ExportedReading
}

const KEEP: { readonly [name in keyof Lines]: (store: Store, values: readonly Lines[name][]) => Promise<void> } = {
  'captures.jsonl': (store, captures) =>
    store.transaction((queries) => each(captures, ({ bytes, ...rest }) => keepCapture(queries, { ...rest, bytes: Buffer.from(bytes, 'base64') }))),
  'visits.jsonl': (store, visits) => store.transaction((queries) => each(visits, (visit) => queries.rows(VISIT, [visit.capture, visit.at, visit.removed ?? false]))),
  'feeds.jsonl': (store, feeds) => store.transaction((queries) => each(feeds, (it) => queries.rows(FEED, [it.url, it.title, it.folder, it.addedAt]))),
  'decisions.jsonl': (store, decisions) => store.transaction((queries) => each(decisions, (it) => addDecision(queries, it))),
  'talk-ids.jsonl': (store, given) => store.transaction(async (queries) => void (await keepIds(queries, given))),
  'bearer-ids.jsonl': (store, given) => store.transaction(async (queries) => void (await keepBearerIds(queries, given))),
  'readings.jsonl': (store, readings) => store.transaction((queries) => each(readings, (it) => keepReading(queries, it.capture, it))),
}

type ExportedCapture = Omit<Arrival, 'bytes'> & { readonly bytes: string }

const VISIT = `insert into arrived.visit (capture, at, removed) select id, $2, $3 from arrived.capture where key = $1 on conflict do nothing`

const FEED = 'insert into decided.feed (url, title, folder, added_at) values ($1, $2, $3, $4) on conflict (md5(url)) do nothing'

async function each<T>(values: readonly T[], keep: (value: T) => Promise<unknown>): Promise<void> {
  for (const value of values) await keep(value)
}

interface ExportedReading {
  readonly capture: string
  readonly model: string
  readonly madeAt: string
  readonly record: Record
}
