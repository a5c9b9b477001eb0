import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { app, type SiteOptions } from '../src/site/app.ts'
import type { Store } from '../src/store/store.ts'

export interface Served {
  readonly address: string
  readonly stop: () => void
}

/** The site of a store, by real HTTP on loopback. A fault, of which a visitor learns nothing, is printed. */
export async function served(store: Store, options: Partial<SiteOptions> = {}): Promise<Served> {
  let answer: ReturnType<typeof app>['fetch'] | undefined
  const server = createAdaptorServer({ fetch: (request, env) => answer!(request, env) }) as Server // it makes HTTP/1 unless told otherwise
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  answer = app(store, { address, allowance: { perMinute: 1e6, atOnce: 1e6 }, onFault: (error) => console.error(error), ...options }).fetch
  return { address, stop: () => (server.close(), server.closeAllConnections()) }
}
