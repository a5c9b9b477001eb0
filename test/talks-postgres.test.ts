import { after, test } from 'node:test'
import { openStore } from '../src/store/open-store.ts'
import { startServer } from './postgres.ts'
import { talksSuite } from './talks-suite.ts'

const server = await startServer()
if (typeof server === 'string') test('talks on a PostgreSQL server', { skip: server })
else {
  talksSuite(async () => openStore({ url: await server.newDatabase() }))
  after(() => server.stop())
}
