import { after, test } from 'node:test'
import { openStore } from '../src/store/open-store.ts'
import { startServer } from './postgres.ts'
import { storeSuite } from './store-suite.ts'

const server = await startServer()
if (typeof server === 'string') test('the store on a PostgreSQL server', { skip: server })
else {
  storeSuite(async () => openStore({ url: await server.newDatabase() }))
  after(() => server.stop())
}
