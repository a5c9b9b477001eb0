import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { backup, move, restore } from '../src/store/moved/backup.ts'
import { captureOf, saveCapture } from '../src/store/capture.ts'
import { correct } from '../src/store/decided/correct.ts'
import { BACKED_UP, exportAll, wholeLines } from '../src/store/moved/export.ts'
import { openStore } from '../src/store/open-store.ts'
import { saveReading } from '../src/store/reading.ts'
import { addressOf, keepAddress, keepReply } from '../src/store/replies/replies.ts'
import { shownReply } from '../src/store/replies/replies-shown.ts'
import { searchStatements } from '../src/store/asked/search.ts'
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
  for (const it of [APPROVED, HELD]) await keepReply(store, it)
  await keepAddress(store, HELD.key, { sealed: Buffer.from([0, 1, 255]), site: 'https://record.example', deleteAt: '2026-09-01T00:00:00.000Z' })
})
after(() => store.close())

const correctSpeaker = (key: string) =>
  correct(store, { key: crypto.randomUUID(), statement: statementKey(key, [27, 36]), field: 'speaker', value: 'Per Holm', by: 'An editor', at: '2026-03-06T09:00:00.000Z', reason: null })

const sentReply = (key: string, text: string) =>
  ({ key, about: 'article:x', parent: null, side: null, capture: null, words: null, name: 'Zoë', text, digest: text, form: key, language: 'de', sentAt: '2026-03-06T09:00:00.000Z' }) as const
const APPROVED = { ...sentReply('00000000-0000-4000-8000-000000000001', 'For everybody'), state: 'approved' } as const
const HELD = { ...sentReply('00000000-0000-4000-8000-000000000002', 'For the desk'), state: 'held' } as const

const everything = async (of: Store) => Promise.all(BACKED_UP.map((name) => Array.fromAsync(wholeLines(of, name))))

const SENT = { 'talk-ids.jsonl': 0, 'bearer-ids.jsonl': 0, 'replies.jsonl': 1, 'held-replies.jsonl': 1, 'reply-addresses.jsonl': 1, 'reply-links.jsonl': 0, 'parties.jsonl': 0, 'alerts.jsonl': 0, 'reports.jsonl': 0 }

test('a backup that is restored is the same store, with what people decided', async () => {
  const [file, dir] = [join(temporaryFolder(), 'backup'), join(temporaryFolder(), 'restored')]
  await backup(store, file)
  const imported = await restore(file, dir, { template: await template() })
  await using restored = await openStore({ dir })
  assert.deepEqual(imported, { 'captures.jsonl': 70, 'visits.jsonl': 0, 'feeds.jsonl': 1, 'decisions.jsonl': 1, 'readings.jsonl': 70, ...SENT })
  assert.deepEqual(await everything(restored), await everything(store))
  assert.equal((await searchStatements(restored, { speaker: 'Per Holm' }))!.items.length, 1)
  assert.deepEqual(existsSync(`${file}.unfinished`), false)
  assert.equal((await shownReply(restored, APPROVED.key))!.text, 'For everybody')
  assert.deepEqual((await addressOf(restored, HELD.key))!.sealed, Buffer.from([0, 1, 255]))
})

test('an export holds what everybody may see of the replies, and nothing of the others', async () => {
  const files = await Array.fromAsync(exportAll(store), async ({ name, lines }) => ({ name, text: (await Array.fromAsync(lines)).join('\n') }))
  assert.match(files.find(({ name }) => name === 'replies.jsonl')!.text, /For everybody/)
  assert.deepEqual(files.filter(({ name, text }) => text.includes('For the desk') || /address/.test(name)), [])
})

test('a backup from before there were replies, and ids beside the decisions, is still one', async () => {
  const [file, dir] = [join(temporaryFolder(), 'backup'), join(temporaryFolder(), 'restored')]
  await backup(store, file)
  const lines = zstdDecompressSync(readFileSync(file)).toString().split('\n')
  const older = [...lines.slice(0, lines.indexOf('{"file":"replies.jsonl"}')).filter((line) => !['{"file":"talk-ids.jsonl"}', '{"file":"bearer-ids.jsonl"}'].includes(line)), `{"lines":${70 + 1 + 1 + 70}}`, '']
  writeFileSync(file, zstdCompressSync(older.join('\n')))
  assert.deepEqual(await restore(file, dir, { template: await template() }), { 'captures.jsonl': 70, 'visits.jsonl': 0, 'feeds.jsonl': 1, 'decisions.jsonl': 1, 'readings.jsonl': 70, ...Object.fromEntries(Object.keys(SENT).map((name) => [name, 0])) })
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
