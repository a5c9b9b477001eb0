import { after, test } from 'node:test'
import { startServer } from './postgres.ts'
import { repliesSuite } from './replies-suite.ts'

const server = await startServer()
if (typeof server === 'string') test('replies on a PostgreSQL server', { skip: server })
else {
  repliesSuite(async () => ({ url: await server.newDatabase() }))
  after(() => server.stop())
}
