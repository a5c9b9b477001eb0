import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sampleFiles } from '../src/cli/samples.ts'
import { addDocument } from '../src/reading/add.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { app } from '../src/site/app.ts'
import type { Store } from '../src/store/store.ts'

export interface ServedSite {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** The fictional samples as a site on loopback, as `npm start` shows them. */
export async function servedSamples(store: Store): Promise<ServedSite> {
  const client = new PoliteClient()
  for (const file of await sampleFiles()) await addDocument(store, { bytes: await readFile(file), url: null }, { client })
  let answer: ReturnType<typeof app>['fetch'] | undefined
  const server = createAdaptorServer({ fetch: (request, env) => answer!(request, env) }) as Server
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  answer = app(store, { address, allowance: { perMinute: 1e6, atOnce: 1e6 } }).fetch
  return { address, stop: async () => void (server.close(), server.closeAllConnections()) }
}
