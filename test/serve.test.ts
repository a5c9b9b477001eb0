// The site and the assistants' server as somebody starts them: real processes, real HTTP on loopback, a client of the protocol.
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { addSamples } from '../src/cli/add-samples.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { saveCapture } from '../src/store/capture.ts'
import { saveReading } from '../src/store/reading.ts'
import type { Store } from '../src/store/store.ts'
import { arrivalOf, recordWith } from './records.ts'
import { newStore, temporaryFolder } from './stores.ts'

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const folder = temporaryFolder()
let store: Store
let capture: string

before(async () => {
  store = await newStore(folder)
  const said = [{ words: 'The ferries will run', speaker: 'Ilse Brandt', side: 'Ellmark', topic: 'ferries' }]
  capture = (await saveCapture(store, arrivalOf())).key
  await saveReading(store, capture, { record: recordWith({ said, headline: 'Ferries to run', outlet: 'The Paper' }), model: 'm1', madeAt: '2026-03-05T11:00:00.000Z' })
})
after(() => store?.close())

const started = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess => {
  const { HOST, PORT, DATABASE_URL, ...rest } = process.env
  return spawn(process.execPath, [MAIN, ...args, '--data', folder], { env: { ...rest, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: 180_000 })
}

/** What a process says first. */
async function firstWords({ stdout, stderr }: ChildProcess): Promise<string> {
  const [bytes] = await Promise.race([once(stdout!, 'data'), once(stderr!, 'data')])
  return String(bytes)
}

test('it says where it is once it answers, serves the record, and ends in order when asked to', async () => {
  const child = started(['serve'], { PORT: '0' })
  const [, address, adding] = /^Readout answers at (http:\/\/127\.0\.0\.1:\d+)\nArticles are added at .* at (\S+\/add\?token=[\w-]{24})\n$/.exec(await firstWords(child)) ?? []
  assert.equal((await fetch(adding!, { redirect: 'manual' })).status, 303)
  assert.equal((await fetch(`${address}/healthz`)).status, 200)
  assert.match(await (await fetch(`${address}/articles/${capture}`)).text(), /<h1 dir="auto">Ferries to run<\/h1>/)
  const { items } = (await (await fetch(`${address}/api/v1/statements?side=ellmark`)).json()) as any
  assert.ok(items[0].link.startsWith(`${address}/statements/${capture}.`))
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
})

test('a port that is taken, and settings that are none, are told in a sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const cases: [args: string[], status: number, sentence: RegExp][] = [
    [['--port', String(port)], 1, /cannot be listened on: another program does already\./],
    [['--port', 'http'], 2, /--port takes a number/],
    [['--address', 'javascript:x'], 2, /--address takes a web address/],
  ]
  for (const [args, status, sentence] of cases) {
    const child = started(['serve', ...args])
    const [words, [code]] = await Promise.all([firstWords(child), once(child, 'exit')])
    assert.equal(code, status)
    assert.match(words, sentence)
  }
  taken.close()
})

test('an assistant finds statements, records and meetings, and can change nothing', async () => {
  const client = new Client({ name: 'a test', version: '1' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp', '--data', folder, '--address', 'https://record.example'] }))
  const { tools } = await client.listTools()
  assert.deepEqual(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]), [['search_statements', true], ['get_record', true], ['get_meeting', true]])
  assert.match(client.getInstructions()!, /paraphrase and must never be put in quotation marks/)

  const ask = (name: string, args: object): Promise<any> => client.callTool({ name, arguments: { ...args } })
  const found = await ask('search_statements', { text: 'ferries', denies: false })
  const [{ key }] = found.structuredContent.items
  assert.equal(found.content[0].text, `Ilse Brandt (say, verbatim): “The ferries will run,”\n  The Paper · https://record.example/statements/${key}`)
  assert.equal((await ask('get_record', { article: capture })).structuredContent.headline, 'Ferries to run')
  assert.equal((await ask('get_record', { statement: key })).structuredContent.speaker, 'Ilse Brandt')
  assert.deepEqual((await ask('get_meeting', {})).structuredContent, { items: [], next: null })

  for (const [name, args] of [['get_record', {}], ['get_record', { article: 'x' }], ['get_record', { statement: `${'0'.repeat(20)}.1-2` }], ['get_meeting', { id: 'none' }], ['search_statements', { speeker: 'x' }], ['search_statements', { cursor: 'x' }]] as const)
    assert.equal((await ask(name, args)).isError, true, `${name} ${JSON.stringify(args)}`)
  await client.close()
})

test('the samples are there as soon as it answers, and every page says that they are invented', async () => {
  const child = started(['serve', '--samples'], { PORT: '0' })
  const [, address] = /answers at (\S+)\n/.exec(await firstWords(child)) ?? []
  const { items } = (await (await fetch(`${address}/api/v1/meetings?side=ellmark`)).json()) as any
  assert.ok(items[0].sources.length >= 4)
  for (const path of ['/', new URL(items[0].link).pathname, '/nowhere']) assert.match(await (await fetch(`${address}${path}`)).text(), /fictional sample/i)
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
  await addSamples(store, { client: new PoliteClient() })
  assert.deepEqual(await store.rows('select capture from arrived.visit'), [], 'what is there is not read again')
})

const TALKS = `Presidents talk about ferries

The President of Ellmark, Orla Venn, and the President of Sorvane, Tomas Reuk, spoke by telephone on 4 March 2031. Venn told Reuk that the ferries would run. “No ferry has sailed since May,” Reuk said.
`

test('what is added is read and compared beside the site, which ends in order afterwards', async () => {
  const child = started(['serve'], { PORT: '0' })
  const [, address] = /answers at (\S+)\n/.exec(await firstWords(child)) ?? []
  assert.match(await leadsTo(address!, TALKS), /^\/articles\/[0-9a-f]{20}\?marks=on#text$/)
  const { items } = (await (await fetch(`${address}/api/v1/meetings?side=sorvane`)).json()) as any
  assert.ok(items.some(({ date }: any) => date === '2031-03-04'))
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
})

/** Where the form for articles leads with a text, once that is read. */
async function leadsTo(address: string, text: string): Promise<string> {
  const form = await fetch(`${address}/add`)
  const headers = { cookie: form.headers.getSetCookie()[0]!.split(';')[0]! }
  const [, token] = /name="token" value="([^"]+)"/.exec(await form.text())!
  let answer = await fetch(`${address}/add`, { method: 'POST', body: new URLSearchParams({ token: token!, text }), headers, redirect: 'manual' })
  const reading = `${address}${answer.headers.get('location')}`
  do answer = await fetch(reading, { headers, redirect: 'manual' })
  while (answer.headers.has('refresh'))
  return answer.headers.get('location')!
}
