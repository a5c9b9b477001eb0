import { after, describe, test } from 'node:test'
import { openStore } from '../src/store/open-store.ts'
import { feedSuite } from './feed-suite.ts'
import { startServer } from './postgres.ts'
import { workSuite } from './work-suite.ts'

const server = await startServer()
if (typeof server === 'string') test('the queue on a PostgreSQL server', { skip: server })
else {
  describe('the queue', () =>
    workSuite(async () => {
      const place = await server.newDatabase()
      return { store: await openStore({ url: place }), place }
    }))
  describe('feeds', () => feedSuite(async () => openStore({ url: await server.newDatabase() })))
  after(() => server.stop())
}
