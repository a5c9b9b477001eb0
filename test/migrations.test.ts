// A store that the previous release made is brought to today's, with everything that was in it.
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { captureOf, saveCapture } from '../src/store/capture.ts'
import { addDecision } from '../src/store/decided/decisions.ts'
import { embedded } from '../src/store/engine/embedded.ts'
import { migrate } from '../src/store/schema/migrate.ts'
import { MIGRATIONS } from '../src/store/schema/migrations.ts'
import { openStore } from '../src/store/open-store.ts'
import { packedJson } from '../src/store/packed.ts'
import { makePartition } from '../src/store/schema/partitions.ts'
import { recordOf } from '../src/store/reading.ts'
import { searchStatements } from '../src/store/asked/search.ts'
import { Store } from '../src/store/store.ts'
import { reindexSome } from '../src/store/reindex.ts'
import { arrivalOf, recordWith } from './records.ts'
import { temporaryFolder } from './stores.ts'

/** What has been released, in the order in which stores have it: the first letters of each one's hash. A release adds its own. */
const RELEASED: readonly [name: string, hash: string][] = [
  ['captures, readings, decisions', '20a6e00546c3a2d7'],
  ['jobs, hosts, feeds', 'ef6df222995144f8'],
  ['who speaks to which side', 'f40affa65051c7ce'],
]

const hashOf = (sql: string) => createHash('sha256').update(sql).digest('hex').slice(0, 16)

test('what has been released is never edited and stays where it is', () => {
  assert.deepEqual(MIGRATIONS.slice(0, RELEASED.length).map(({ name, sql }) => [name, hashOf(sql)]), RELEASED)
})

const RECORD = recordWith({ said: [{ words: 'The ferries will run', speaker: 'Ilse Brandt', side: 'Ellmark', topic: 'ferries' }], headline: 'Ferries to run', outlet: 'The Paper' })
const ARRIVAL = arrivalOf({ text: RECORD.article.text })
const PASSAGE = RECORD.article.text
const START = PASSAGE.indexOf('“')

/** The rows as the previous release wrote them. */
const ARTICLE = { id: 1, reading: 1, kind: 'article', headline: 'Ferries to run', outlet: 'The Paper', day: '2026-03-05', language: 'en', statements: 1 }
const STATEMENT = {
  ...{ article: 1, n: 0, id: 's1', speaker: 'Ilse Brandt', role: null, side: 'Ellmark', addressee: null, addressee_side: null, relayed_by: [] },
  ...{ verb: 'say', act: 'speech', kind: 'direct', topic: 'ferries', condition: null, denies: false, denied: false, day: '2026-03-05', score: 0.9 },
  ...{ starts: START, ends: START + 23, content: [START, START + 23], sentence: [START, PASSAGE.length], passage: PASSAGE, passage_starts: 0, sentence_hash: 'x', decided: false },
}
const DECISION = { key: '00000000-0000-4000-8000-000000000001', kind: 'approval', subject: 'statement:1', starts: null, ends: null, words: null, field: null, value: null, reason: null, by: 'An editor', at: '2026-03-06T09:00:00.000Z', undoes: null } as const

/** A store with the migrations of the previous release, and one article in it. */
async function oldStore(dir: string): Promise<string> {
  await using store = new Store(await embedded(dir), () => embedded(dir))
  await migrate(store, MIGRATIONS.slice(0, RELEASED.length))
  const { key } = await saveCapture(store, ARRIVAL)
  await store.transaction((queries) => makePartition(queries, 1))
  await store.rows(`insert into made.reading (capture, model, made_at, record) values (1, 'm1', '2026-03-05T11:00:00Z', $1)`, [packedJson(RECORD)])
  await store.rows('insert into made.article select * from json_populate_record(null::made.article, $1)', [JSON.stringify(ARTICLE)])
  const [{ words }] = (await store.rows<{ words: string }>(`select to_tsvector('english', $1)::text as words`, [PASSAGE])) as [{ words: string }]
  await store.rows('insert into made.statement select * from json_populate_record(null::made.statement, $1)', [JSON.stringify({ ...STATEMENT, words })])
  await addDecision(store, { ...DECISION, capture: key })
  return key
}

test('a store of the previous release is brought to today’s with what was in it, and shown by today’s rules', async () => {
  const dir = temporaryFolder()
  const key = await oldStore(dir)
  await using store = await openStore({ dir })
  assert.deepEqual(Buffer.from((await captureOf(store, key))!.bytes).toString(), RECORD.article.text)
  assert.deepEqual(await recordOf(store, key), JSON.parse(JSON.stringify(RECORD)))
  const { key: decision, subject, by } = DECISION
  assert.deepEqual(await store.rows('select key, subject, by, capture from decided.decision'), [{ key: decision, subject, by, capture: key }])
  const [found, ...others] = (await searchStatements(store, { text: 'ferries' }))!.items
  assert.deepEqual([found!.speaker, found!.passage.text, others], ['Ilse Brandt', PASSAGE, []])
  await reindexSome(store, 0)
  assert.deepEqual((await searchStatements(store, { text: 'ferries', side: 'ellmark' }))!.items.map(({ speaker }) => speaker), ['Ilse Brandt'])
})
