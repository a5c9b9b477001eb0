import { after, test } from 'node:test'
import { openStore } from '../src/store/open-store.ts'
import { startServer } from './postgres.ts'
import { alertsSuite } from './alerts-suite.ts'

const server = await startServer()
if (typeof server === 'string') test('alerts on a PostgreSQL server', { skip: server })
else {
  alertsSuite(async () => openStore({ url: await server.newDatabase() }))
  after(() => server.stop())
}
