import { test } from 'node:test'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { saveCapture } from '../src/store/capture.ts'
import { checkpointWhereDue } from '../src/store/engine/checkpoints.ts'
import { openStore } from '../src/store/open-store.ts'
import { recordOf } from '../src/store/reading.ts'
import type { Store } from '../src/store/store.ts'
import { arrivalOf } from './records.ts'
import { newStore, temporaryFolder } from './stores.ts'

// "KILLS=20 node --test test/store-faults.test.ts" for the figure in docs/notes/store.md; each round costs about a second.
const KILLS = Number(process.env.KILLS ?? 2)
const ADDS = 200

/** A process that adds articles, and what it says is kept. */
function adder(dir: string, prefix: string, count = ADDS) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('store-adder.ts', import.meta.url)), dir, prefix, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => (await lines.next()).value as string | undefined
  return { next, ended, kill: () => child.kill('SIGKILL') }
}

/** Everything it says until its end, or until it is killed after so many articles. */
async function kept({ next, ended, kill }: ReturnType<typeof adder>, killAfter = Infinity): Promise<string[]> {
  assert.equal(await next(), 'open')
  const keys: string[] = []
  for (let key = await next(); key !== undefined; key = await next()) if (keys.push(key) === killAfter) kill()
  await ended
  return keys
}

const whole = async (store: Store, keys: readonly string[]) => {
  for (const key of keys) assert.equal((await recordOf(store, key))?.statements.length, 5, key)
}

/** Readings that are shown in part, or not at all. */
const torn = (store: Store) =>
  store.rows(
    `select reading.id from made.reading
       left join made.article on article.reading = reading.id
       left join lateral (select count(*) as found, count(*) filter (where words @@ to_tsquery('word')) as by_word
                          from made.statement where statement.article = article.id) it on true
     where article.id is null or found <> 5 or by_word <> 5`,
  )

/** How many statements are found by the word index alone, and how many there are. */
const indexed = (store: Store) =>
  store.transaction(async (queries) => {
    await queries.rows('set local enable_seqscan = off; set local enable_indexscan = off')
    const [byWord] = await queries.rows<{ count: number }>("select count(*) from made.statement where words @@ to_tsquery('word')")
    await queries.rows('set local enable_seqscan = on; set local enable_bitmapscan = off')
    const [all] = await queries.rows<{ count: number }>('select count(*) from made.statement')
    return [byWord!.count, all!.count]
  })

test(`kill -9 while articles are added loses nothing that was acknowledged, ${KILLS} times`, async (t) => {
  const dir = temporaryFolder()
  const all: string[] = []
  for (let round = 0; round < KILLS; round++) {
    const killAfter = 1 + Math.floor(Math.random() * ADDS)
    all.push(...(await kept(adder(dir, `round-${round}`), killAfter)))
    await using store = await newStore(dir)
    await whole(store, all)
    assert.deepEqual(await torn(store), [], `killed after ${killAfter}`)
    const [byWord, there] = await indexed(store)
    assert.equal(byWord, there)
  }
  t.diagnostic(`${all.length} articles acknowledged`)
})

test('the log of an embedded database begins anew where it has grown, and else goes on', async () => {
  await using store = await newStore()
  const begun = async () => (await store.rows<{ at: string }>('select redo_lsn::text as at from pg_control_checkpoint()'))[0]!.at
  const before = await begun()
  await store.rows(checkpointWhereDue())
  assert.equal(await begun(), before)
  await store.rows(checkpointWhereDue('true'))
  assert.notEqual(await begun(), before)
})

test('kill -9 while a store is made for the first time leaves a directory that opens', async () => {
  const dir = temporaryFolder()
  const { kill, ended } = adder(dir, 'first')
  const killAfterMs = 300 + Math.random() * 500
  setTimeout(kill, killAfterMs)
  await ended
  await using store = await newStore(dir)
  assert.deepEqual(await torn(store), [], `killed after ${killAfterMs} ms`)
})

test('two processes that start on one new directory share it', async () => {
  const dir = temporaryFolder()
  const keys = await Promise.all([kept(adder(dir, 'one', 20)), kept(adder(dir, 'other', 20))])
  await using store = await newStore(dir)
  assert.equal(keys.flat().length, 40)
  await whole(store, keys.flat())
})

test('who used the database of a process that was killed goes on with its own', async () => {
  const dir = temporaryFolder()
  const host = adder(dir, 'host', 100_000)
  assert.equal(await host.next(), 'open')
  await using store = await newStore(dir)
  const before = await saveCapture(store, arrivalOf({ url: 'https://guest.example/before' }))
  host.kill()
  await host.ended
  const after = await saveCapture(store, arrivalOf({ url: 'https://guest.example/after' }))
  const again = await saveCapture(store, arrivalOf({ url: 'https://guest.example/before' }))
  assert.deepEqual([before.fresh, after.fresh, again.fresh], [true, true, false])
  assert.deepEqual(await torn(store), [])
})

/** What a client says first, and a query that fails before its Sync. */
const STARTUP = message('', '\0\x03\0\0user\0postgres\0\0')
const HALF_A_FAILURE = message('P', '\0selectx\0\0\0')
const BEGIN = message('Q', 'begin; create table torn (n int)\0')

function message(type: string, body: string): Buffer {
  const bytes = Buffer.from(`${type}\0\0\0\0${body}`, 'latin1')
  bytes.writeUInt32BE(bytes.length - type.length, type.length)
  return bytes
}

const tears: [name: string, messages: Buffer[]][] = [
  ['that speaks no PostgreSQL', [Buffer.from('GET / HTTP/1.1\r\n\r\n')]],
  ['that breaks off in a message', [STARTUP, BEGIN.subarray(0, 9)]],
  ['that leaves between an error and its Sync', [STARTUP, HALF_A_FAILURE]],
  ['that leaves in a transaction', [STARTUP, BEGIN]],
]
test('a client that breaks off disturbs nobody', async (t) => {
  const dir = temporaryFolder()
  await using store = await newStore(dir)
  for (const [name, messages] of tears)
    await t.test(`one ${name}`, async () => {
      const socket = connect(join(dir, 'socket', '.s.PGSQL.5432'))
      socket.on('error', () => {})
      socket.write(Buffer.concat(messages))
      if (messages[0] === STARTUP) await once(socket, 'data')
      const asked = store.rows<{ found: string | null }>("select to_regclass('torn') as found")
      socket.destroy()
      assert.deepEqual(await asked, [{ found: null }])
    })
})

test('a directory too deep for a socket has one elsewhere', async () => {
  const dir = join(temporaryFolder(), 'deep'.repeat(10), 'deeper'.repeat(10))
  await using store = await newStore(dir)
  await using guest = await newStore(dir)
  assert.deepEqual(await guest.rows('select 1 as one'), await store.rows('select 1 as one'))
})

test('the database of another PostgreSQL is refused in a sentence, and left alone', async () => {
  const dir = temporaryFolder()
  const version = join(dir, 'postgres', 'PG_VERSION')
  mkdirSync(join(dir, 'postgres'))
  writeFileSync(version, '17\n')
  await assert.rejects(openStore({ dir }), /written by PostgreSQL 17.*Nothing was changed.*readout backup FILE/s)
  assert.equal(readFileSync(version, 'utf8'), '17\n')
})

test('the database of a newer Readout is refused in a sentence', async () => {
  const dir = temporaryFolder()
  {
    await using store = await newStore(dir)
    await store.rows("insert into migration (number, name) values (9999, 'from the future')")
  }
  await assert.rejects(openStore({ dir }), /written by a newer Readout/)
})
