/**
 * What does a flood of replies do to the site: to the store, and to somebody who reads meanwhile?
 *
 *     npm run bench -- replies [--replies 10000] [--senders 50]
 *
 * Each reply comes from a network of its own, with its own words and address, as a botnet's would: without proof of work, at once,
 * with nothing to hold it but the site. All of it over HTTP on loopback, the site in this process, so that the load is its own.
 */
import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { secretsOf } from '../src/reading/secrets.ts'
import { app } from '../src/site/app.ts'
import { ticketFor } from '../src/site/replies/reply-tickets.ts'
import { saveCapture } from '../src/store/capture.ts'
import { openStore } from '../src/store/open-store.ts'
import { saveReading } from '../src/store/reading.ts'
import { arrivalOf, recordWith } from '../test/records.ts'
import { numbers, report } from './options.ts'

const { replies, senders } = numbers({ replies: 10_000, senders: 50 })
const PAUSE_MS = 200

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const store = await openStore({ dir: folder })
const { key } = await saveCapture(store, arrivalOf())
await saveReading(store, key, { record: recordWith({ headline: 'Ferries to run', said: [{ words: 'The ferries will run', speaker: 'Ilse Brandt' }] }), model: 'bench', madeAt: new Date().toISOString() })

// The forms are got beforehand, by one visitor: what a flood costs is what comes of sending them.
let ahead = 0
const clock = { now: () => Date.now() + ahead, wait: async () => {} }
const secrets = secretsOf(Buffer.alloc(32))
const site = app(store, { address: 'http://127.0.0.1', behindProxy: true, now: clock.now, replies: { secrets, mails: true, clock } })
const server = createAdaptorServer({ fetch: site.fetch }) as Server // it makes HTTP/1 unless told otherwise
await once(server.listen(0, '127.0.0.1'), 'listening')
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const about = `article:${key}`
const form = await fetch(`${address}/replies/check?about=${about}`)
const cookie = form.headers.get('set-cookie')!.split(';')[0]!
const token = /name="token" value="([^"]*)"/.exec(await form.text())![1]!
const tickets = Array.from({ length: replies }, () => ticketFor(about, clock.now(), secrets))
ahead = 4_000

/** One reply, as far as it gets. */
async function send(number: number): Promise<number> {
  const headers = { 'x-forwarded-for': `${10 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}.1`, 'sec-fetch-site': 'same-origin', cookie }
  const body = new URLSearchParams({ about, token, ticket: tickets[number]!, name: `Name ${number}`, email: `a${number}@post.example`, text: `Words ${number}, and more of them than anybody reads in such a flood.` })
  const answer = await fetch(`${address}/replies`, { method: 'POST', headers, body })
  await answer.arrayBuffer()
  return answer.status
}

/** How long somebody waits for the article, who asks again and again until it is over. */
async function read(over: AbortSignal): Promise<number[]> {
  const waits: number[] = []
  while (!over.aborted) {
    const begun = performance.now()
    const answer = await fetch(`${address}/articles/${key}`)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`bench: the page answers ${answer.status}`)
    waits.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return waits.sort((a, b) => a - b)
}

const over = new AbortController()
const reading = read(over.signal)
const statuses = new Map<number, number>()
const begun = performance.now()
let next = 0
await Promise.all(
  Array.from({ length: senders }, async () => {
    for (let number = next++; number < replies; number = next++) {
      const status = await send(number)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }),
)
const seconds = (performance.now() - begun) / 1000
over.abort()
const waits = await reading
const [kept] = await store.rows<{ replies: number; bytes: number }>(`select count(*)::int as replies, pg_total_relation_size('sent.reply') + pg_total_relation_size('sent.address') + pg_total_relation_size('sent.link') as bytes from sent.reply`)
server.close()
server.closeAllConnections()
await store.close()
rmSync(folder, { recursive: true, force: true })

const at = (part: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * part))]!
report([
  { what: `${replies.toLocaleString('en')} replies, a network each`, unit: 's', samples: [seconds], note: `load of the machine ${loadavg()[0]!.toFixed(1)}` },
  { what: 'taken in and held', unit: '', samples: [statuses.get(200) ?? 0] },
  { what: 'sent back with their words (429)', unit: '', samples: [statuses.get(429) ?? 0] },
  { what: 'kept in the store', unit: 'kB', samples: [kept!.bytes / 1000], note: `${kept!.replies} replies` },
  { what: 'a page meanwhile', unit: 'ms', samples: [at(0.5)], note: `${waits.length} pages` },
  { what: 'a page meanwhile: p99', unit: 'ms', samples: [at(0.99)], target: { atMost: 500 } },
])
