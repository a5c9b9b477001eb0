// What bench/site.ts asks: the site over a store, the same with no page kept, and beside them a Hono that only says hello. Prints the
// ports and the paths of a meeting and an article.
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sampleFiles } from '../src/cli/samples.ts'
import { addDocument, type Tools } from '../src/reading/add.ts'
import { prepareModels } from '../src/reading/models.ts'
import { bringUpToDate } from '../src/reading/up-to-date.ts'
import { app } from '../src/site/app.ts'
import { openStore } from '../src/store/open-store.ts'

const NO_NET = { get: () => Promise.reject(new Error('bench: a sample is on no net')) } as unknown as Tools['client']

const store = await openStore({ dir: process.argv[2]! })
await prepareModels()
for (const file of await sampleFiles()) await addDocument(store, { bytes: await readFile(file), url: null }, { client: NO_NET })
await bringUpToDate(store)

// One machine asks for all: it would have to wait like any other that asks so often.
const options = { address: 'http://127.0.0.1', allowance: { atOnce: 1e9, perMinute: 1e9 } }
const [site, forgetful] = [app(store, options), app(store, { ...options, keptBytes: 0 })]
const { items: [meeting] } = (await (await site.request('/api/v1/meetings?side=Sorvane')).json()) as { items: { id: string; sources: { capture: string }[] }[] }
// A hello, and one of as many bytes as a meeting has on its way to a browser.
const page = await site.request(`/meetings/${meeting!.id}`, { headers: { 'accept': 'text/html', 'accept-encoding': 'br' } })
const asLong = Buffer.from(await page.arrayBuffer())
const hello = new Hono().get('/', (c) => c.text('hello')).get('/as-long', (c) => c.body(asLong))
const ports = await Promise.all([site, forgetful, hello].map(listening))
console.log(JSON.stringify({ site: ports[0], forgetful: ports[1], hello: ports[2], meeting: `/meetings/${meeting!.id}`, article: `/articles/${meeting!.sources[0]!.capture}` }))

async function listening({ fetch }: Hono): Promise<number> {
  const server = createAdaptorServer({ fetch }) as Server // it makes HTTP/1 unless told otherwise
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}
