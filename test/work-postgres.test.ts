import { after, test } from 'node:test'
import { openStore } from '../src/store/open-store.ts'
import { startServer } from './postgres.ts'
import { workSuite } from './work-suite.ts'

const server = await startServer()
if (typeof server === 'string') test('the queue on a PostgreSQL server', { skip: server })
else {
  workSuite(async () => {
    const place = await server.newDatabase()
    return { store: await openStore({ url: place }), place }
  })
  after(() => server.stop())
}
