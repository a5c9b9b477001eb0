import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { openStore } from '../src/store/open-store.ts'
import { startServer } from './postgres.ts'
import { storeSuite } from './store-suite.ts'

const server = await startServer()
if (typeof server === 'string') test('the store on a PostgreSQL server', { skip: server })
else {
  storeSuite(async () => openStore({ url: await server.newDatabase() }))
  after(() => server.stop())

  test('a server that refuses says so, and not the password', async () => {
    const url = (await server.newDatabase()).replace('postgres@', 'postgres:secret@').replace(/test_\d+$/, 'nowhere')
    await assert.rejects(openStore({ url }), (error: Error) => /^store: the database at 127\.0\.0\.1:\d+ cannot be used: .*"nowhere"/.test(error.message) && !error.message.includes('secret'))
  })
}
