import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backup, move, restore } from '../src/store/backup.ts'
import { captureOf, saveCapture } from '../src/store/capture.ts'
import { correct } from '../src/store/correct.ts'
import { WHOLE, wholeLines } from '../src/store/export.ts'
import { openStore } from '../src/store/open-store.ts'
import { saveReading } from '../src/store/reading.ts'
import { searchStatements } from '../src/store/search.ts'
import { statementKey } from '../src/store/statement-key.ts'
import type { Store } from '../src/store/store.ts'
import { startServer } from './postgres.ts'
import { arrivalOf, recordWith } from './records.ts'
import { newStore, template, temporaryFolder } from './stores.ts'

let store: Store
before(async () => {
  store = await newStore()
  for (let i = 0; i < 70; i++) {
    const { key } = await saveCapture(store, arrivalOf({ text: `Line\u2028and line ${'x'.repeat(i * 1000)}` }))
    const record = recordWith({ said: [{ words: `Word ${i}`, speaker: 'Ana Orlo' }] })
    await saveReading(store, key, { record, model: 'm1', madeAt: '2026-03-05T11:00:00.000Z' })
    if (i === 0) await correctSpeaker(key)
  }
  await store.rows("insert into decided.feed (url, title, added_at) values ('https://paper.example/feed', 'The Paper', '2026-03-05T10:00:00Z')")
})
after(() => store.close())

const correctSpeaker = (key: string) =>
  correct(store, { key: crypto.randomUUID(), statement: statementKey(key, [27, 36]), field: 'speaker', value: 'Per Holm', by: 'An editor', at: '2026-03-06T09:00:00.000Z', reason: null })

const everything = async (of: Store) => Promise.all(WHOLE.map((name) => Array.fromAsync(wholeLines(of, name))))

test('a backup that is restored is the same store, with what people decided', async () => {
  const [file, dir] = [join(temporaryFolder(), 'backup'), join(temporaryFolder(), 'restored')]
  await backup(store, file)
  const imported = await restore(file, dir, { template: await template() })
  await using restored = await openStore({ dir })
  assert.deepEqual(imported, { 'captures.jsonl': 70, 'visits.jsonl': 0, 'feeds.jsonl': 1, 'decisions.jsonl': 1, 'readings.jsonl': 70 })
  assert.deepEqual(await everything(restored), await everything(store))
  assert.equal((await searchStatements(restored, { speaker: 'Per Holm' }))!.items.length, 1)
  assert.deepEqual(existsSync(`${file}.unfinished`), false)
})

const damages: [name: string, damage: (bytes: Buffer) => Buffer][] = [
  ['a backup that is cut off', (bytes) => bytes.subarray(0, bytes.length - 30)],
  ['a file that is no backup', () => Buffer.from('Dear diary')],
]
for (const [name, damage] of damages)
  test(`${name} is refused, and leaves no half of a store`, async () => {
    const [file, dir] = [join(temporaryFolder(), 'backup'), join(temporaryFolder(), 'restored')]
    await backup(store, file)
    writeFileSync(file, damage(readFileSync(file)))
    await assert.rejects(restore(file, dir, { template: await template() }), /is no backup, or is cut off/)
    assert.equal(existsSync(dir), false)
  })

test('a backup is restored into an empty directory only', async () => {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'something'), '')
  await assert.rejects(restore('backup', dir), /is not empty/)
  assert.equal(existsSync(join(dir, 'something')), true)
})

test('an embedded store moves to a server, and both are compared', async (t) => {
  const server = await startServer()
  if (typeof server === 'string') return t.skip(server)
  try {
    await using moved = await openStore({ url: await server.newDatabase() })
    assert.equal((await move(store, moved))['readings.jsonl'], 70)
    assert.deepEqual(await everything(moved), await everything(store))
    const [found] = (await searchStatements(moved, { speaker: 'Per Holm' }))!.items
    assert.match((await captureOf(moved, found!.capture))!.bytes.toString(), /^Line\u2028and/)
    await saveCapture(moved, arrivalOf())
    await assert.rejects(move(store, moved), /captures.jsonl differs/)
  } finally {
    await server.stop()
  }
})
