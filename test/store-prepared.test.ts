// Statements that are kept ready, in an embedded database, whose one session all clients share.
import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { newStore, temporaryFolder } from './stores.ts'

const dir = temporaryFolder()
const store = await newStore(dir)
after(() => store.close())

const ready = async () => new Set((await store.rows<{ name: string }>('select name from pg_prepared_statements')).map(({ name }) => name))
const asked = (n: number, by = store) => by.rows<{ n: number }>('select $1::int as n', [n], { prepared: true })

test('many who ask the same at once each get their own answer', async () => {
  const numbers = Array.from({ length: 50 }, (_, n) => n)
  assert.deepEqual((await Promise.all(numbers.map((n) => asked(n)))).flat(), numbers.map((n) => ({ n })))
  assert.ok((await ready()).size > 0)
})

test('a question that fails can be asked again', async () => {
  const divided = (by: number) => store.rows<{ n: number }>('select 6 / $1::int as n', [by], { prepared: true })
  await assert.rejects(divided(0), /division by zero/)
  assert.deepEqual(await divided(2), [{ n: 3 }])
})

test('who goes leaves no statement behind', async () => {
  const before = await ready()
  const visitor = await newStore(dir)
  await asked(1, visitor)
  // Connections of ours that nobody needs any more may close meanwhile, and take theirs along.
  const [own, ...others] = (await ready()).difference(before)
  assert.deepEqual([own !== undefined, others], [true, []])
  await visitor.close()
  while ((await ready()).has(own!)) await new Promise(setImmediate) // its connection is closed a moment after it
})
