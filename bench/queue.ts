/**
 * How many pages a second does one worker fetch, read and keep, and what does the queue itself cost?
 *
 *     node bench/queue.ts [--pages 300] [--hosts 50] [--jobs 2000]
 *
 * Pages are invented, on hosts of this machine that need not be left alone between two requests; the store is embedded,
 * or what DATABASE_URL names (an empty database).
 */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { work, type Doing } from '../src/reading/jobs.ts'
import { models } from '../src/reading/models.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { hostsIn } from '../src/reading/stored-hosts.ts'
import { tasks } from '../src/reading/tasks.ts'
import { queueVisits } from '../src/reading/visits.ts'
import { addJobs } from '../src/store/work/jobs.ts'
import { openStore } from '../src/store/open-store.ts'
import { numbers, report } from './options.ts'

const { pages, hosts, jobs } = numbers({ pages: 300, hosts: 50, jobs: 2000 })
const url = process.env.DATABASE_URL
const dir = mkdtempSync(join(tmpdir(), 'readout-'))
const store = await openStore(url ? { url } : { dir })

const server = createServer((request, response) => response.writeHead(request.url!.startsWith('/p') ? 200 : 404, { 'content-type': 'text/html' }).end(story(request.url!)))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
const names = Array.from({ length: hosts }, (_, i) => `h${i}.example:${port}`)

models()
await addJobs(store, Array.from({ length: jobs }, (_, i) => ({ kind: 'nothing', key: `${i}`, payload: {}, host: null, runAt: '2026-01-01T00:00:00Z' })), '2026-01-01T00:00:00Z')
const nothing = await perSecond(jobs, { nothing: async () => ({ kind: 'done' }) })

await queueVisits(store, Array.from({ length: pages }, (_, i) => ({ url: `http://${names[i % hosts]}/p${i}`, date: null })))
const client = new PoliteClient({ hosts: hostsIn(store), testHosts: names, delayMs: 0, resolve: async () => [{ address: '127.0.0.1', family: 4 }] })
const read = await perSecond(pages, tasks(store, { client }))

report([
  { what: 'pages fetched, read and kept', unit: 'pages/s', samples: [read], note: await store.kind() },
  { what: 'jobs that do nothing', unit: 'jobs/s', samples: [nothing], note: await store.kind() },
])
await store.close()
server.close()
rmSync(dir, { recursive: true })

async function perSecond(count: number, doing: { readonly [kind: string]: Doing }): Promise<number> {
  const begun = performance.now()
  await work(store, { doing, untilIdle: true, width: 8 })
  return (count / (performance.now() - begun)) * 1000
}

function story(path: string): string {
  const speaker = `Ana Orlo of ward ${path.slice(2)}`
  const paragraphs = Array.from({ length: 12 }, (_, i) => `<p>“The bridge at pier ${i} opens in May,” said ${speaker}, who added that the toll would be ${i} crowns for every crossing and that nobody would be asked to move house for it.</p>`)
  return `<html><body><article><h1>Bridge ${path} to open</h1>${paragraphs.join('')}</article></body></html>`
}
