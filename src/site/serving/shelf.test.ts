import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { shelf } from './shelf.ts'

const value = (name: string, length = 1) => ({ name, length })
const never = () => Promise.reject(new Error('it is kept'))

test('what is kept is not made again, and what was used longest ago goes first', async () => {
  const pages = shelf<ReturnType<typeof value>>(2)
  await pages.find('a', async () => value('a'))
  await pages.find('b', async () => value('b'))
  await pages.find('a', never)
  await pages.find('c', async () => value('c'))
  assert.equal((await pages.find('a', never))!.name, 'a')
  assert.equal((await pages.find('b', async () => value('b, made again')))!.name, 'b, made again')
})

test('those who look for the same at once wait for one', async () => {
  const pages = shelf<ReturnType<typeof value>>(10)
  let made = 0
  const make = async () => value(String(++made))
  assert.deepEqual((await Promise.all([pages.find('a', make), pages.find('a', make)])).map((it) => it!.name), ['1', '1'])
})

test('what was begun before everything was cleared away is not kept', async () => {
  const pages = shelf<ReturnType<typeof value>>(10)
  const begun = Promise.withResolvers<ReturnType<typeof value>>()
  const old = pages.find('a', () => begun.promise)
  pages.clear()
  begun.resolve(value('old'))
  assert.equal((await old)!.name, 'old')
  assert.equal((await pages.find('a', async () => value('new')))!.name, 'new')
})

test('what comes to nothing, or fails, is made anew the next time', async () => {
  const pages = shelf<ReturnType<typeof value>>(10)
  assert.equal(await pages.find('a', async () => null), null)
  await assert.rejects(pages.find('a', () => Promise.reject(new Error('no'))), /no/)
  assert.equal((await pages.find('a', async () => value('a')))!.name, 'a')
})

test('it never holds more than it has room for', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 12 }))), async (asked) => {
      const pages = shelf<ReturnType<typeof value>>(10)
      for (const [name, length] of asked) await pages.find(name, async () => value(name, length))
      const held = await Promise.all(['a', 'b', 'c', 'd'].map((name) => pages.find(name, async () => null)))
      assert.ok(held.reduce((sum, it) => sum + (it?.length ?? 0), 0) <= 10)
    }),
  ))
