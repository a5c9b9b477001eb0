import { after, test } from 'node:test'
import { openStore } from '../src/store/open-store.ts'
import { startServer } from './postgres.ts'
import { siteSuite } from './site-suite.ts'

const server = await startServer()
if (typeof server === 'string') test('the site on a PostgreSQL server', { skip: server })
else {
  siteSuite(async () => openStore({ url: await server.newDatabase() }))
  after(() => server.stop())
}
