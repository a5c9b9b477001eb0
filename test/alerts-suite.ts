import { createHmac } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { after, before, test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { dispatch } from '../src/cli/dispatch.ts'
import { alertStates, addAlert, removeAlert, type NewAlert } from '../src/store/work/alerts.ts'
import { saveCapture } from '../src/store/capture.ts'
import { wholeLines } from '../src/store/moved/export.ts'
import { importAll } from '../src/store/moved/import.ts'
import { deadJobs, queueLengths } from '../src/store/work/jobs.ts'
import { saveReading } from '../src/store/reading.ts'
import type { Store } from '../src/store/store.ts'
import { work } from '../src/reading/jobs.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { hostsIn } from '../src/reading/stored-hosts.ts'
import { tasks } from '../src/reading/tasks.ts'
import { fakeClock, farEnd } from './far-end.ts'
import { arrivalOf, recordWith, type Said } from './records.ts'

const ADDED = '2026-03-05T09:00:00.000Z'
const MADE = '2026-03-05T10:00:00.000Z'
const SECRET = 'whsec_c2l4dGVlbiBieXRlcyBvciBtb3JlIQ=='
let names = 0

interface Heard {
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  readonly body: string
}

/** What every store must do with alerts. `open` gives a new, empty one. */
export function alertsSuite(open: () => Promise<Store>): void {
  let store: Store
  before(async () => void (store = await open()))
  after(async () => store?.close())

  /** A webhook on this machine that answers with these statuses in turn, the last one for ever. */
  async function webhook(t: TestContext, { statuses = [204], allowed = true }: { statuses?: number[]; allowed?: boolean } = {}) {
    const heard: Heard[] = []
    const server = await farEnd({
      '/hook': async (request, response) => {
        heard.push({ headers: request.headers, body: await text(request) })
        response.writeHead(statuses[Math.min(heard.length, statuses.length) - 1]!).end()
      },
    })
    t.after(server.close)
    const clock = fakeClock()
    const client = new PoliteClient({ clock, hosts: hostsIn(store), testHosts: allowed ? [server.host] : [], delayMs: 0 })
    const works = () => work(store, { doing: tasks(store, { client, clock }), clock, untilIdle: true })
    return { heard, url: server.url('/hook'), clock, works }
  }
  async function alert(more: Partial<NewAlert>): Promise<{ name: string; topic: string }> {
    const name = `alert ${++names}`
    const topic = `matter ${names}`
    await addAlert(store, { name, search: { topic, denies: true }, webhook: null, secret: SECRET, site: 'https://record.example', addedAt: ADDED, ...more })
    return { name, topic }
  }
  async function read(said: readonly Said[], { model = 'm1', ...page }: { model?: string; url?: string; text?: string } = {}, madeAt = MADE): Promise<void> {
    const { key } = await saveCapture(store, arrivalOf(page))
    await saveReading(store, key, { record: recordWith({ said, headline: 'Doves' }), model, madeAt })
  }
  const denial = (topic: string, words = 'No dove flew'): Said[] => [{ words: 'A dove flew', speaker: 'Ana Orlo', topic }, { words, speaker: 'Per Holm', verb: 'deny', topic, denies: 0 }]
  const state = async (name: string) => (await alertStates(store)).find((it) => it.name === name)!

  test('what a search finds is told once, signed, with a link', async (t) => {
    const { heard, url, works } = await webhook(t)
    const { name, topic } = await alert({ webhook: url })
    await read(denial(topic))
    await works()
    assert.equal(heard.length, 1)
    const { headers, body } = heard[0]!
    const { type, data } = JSON.parse(body)
    assert.deepEqual([type, data.alert, data.statements.map((it: any) => [it.words, it.speaker])], ['statements.found', name, [['“No dove flew,”', 'Per Holm']]])
    assert.match(data.statements[0].link, /^https:\/\/record\.example\/statements\/[0-9a-f]{20}\.\d+-\d+$/)
    const signature = createHmac('sha256', Buffer.from(SECRET.slice(6), 'base64')).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64')
    assert.equal(headers['webhook-signature'], `v1,${signature}`)
    assert.deepEqual([(await state(name)).sent, (await state(name)).waiting], [1, 0])
  })

  test('neither a new reading nor a copy tells it again, and other words do', async (t) => {
    const { heard, url, works } = await webhook(t)
    const { topic } = await alert({ webhook: url })
    const page = { url: `https://paper.example/alert-${names}`, text: 'page' }
    await read(denial(topic), page)
    await read(denial(topic), { ...page, model: 'm2' })
    await read(denial(topic))
    await read(denial(topic, 'No lark flew either'))
    await works()
    // Two articles are told of at once, in whatever order the worker comes to them.
    assert.deepEqual(heard.flatMap(({ body }) => JSON.parse(body).data.statements.map((it: any) => it.words)).sort(), ['“No dove flew,”', '“No lark flew either,”'])
  })

  test('what was read before the alert was added is not told', async (t) => {
    const { heard, url, works } = await webhook(t)
    const { topic } = await alert({ webhook: url })
    await read(denial(topic), {}, '2026-03-05T08:00:00.000Z')
    await works()
    assert.deepEqual(heard, [])
  })

  test('what is not taken is tried again, ever later, with the same id', async (t) => {
    const { heard, url, works, clock } = await webhook(t, { statuses: [503, 500, 200] })
    const { name, topic } = await alert({ webhook: url })
    await read(denial(topic))
    for (const hours of [0, 1, 12]) {
      clock.push(hours * 3_600_000)
      await works()
    }
    assert.deepEqual([heard.length, new Set(heard.map(({ headers }) => headers['webhook-id'])).size, new Set(heard.map(({ headers }) => headers['webhook-timestamp'])).size], [3, 1, 3])
    assert.equal((await state(name)).sent, 1)
  })

  test('a webhook that is gone is given up, to be seen', async (t) => {
    const { url, works } = await webhook(t, { statuses: [410] })
    const { name, topic } = await alert({ webhook: url })
    await read(denial(topic))
    await works()
    assert.equal((await state(name)).dead, 1)
    assert.match((await deadJobs(store))[0]!.error, /answered 410\.$/)
  })

  test('a private address is told nothing', async (t) => {
    const { heard, url, works } = await webhook(t, { allowed: false })
    const { name, topic } = await alert({ webhook: url })
    await read(denial(topic))
    await works()
    assert.deepEqual([heard, (await state(name)).dead], [[], 1])
    assert.match((await deadJobs(store))[0]!.error, /is on a private network/)
  })

  test('a redirect is not followed', async (t) => {
    const { heard, url, works } = await webhook(t, { statuses: [307] })
    const { name, topic } = await alert({ webhook: url })
    await read(denial(topic))
    await works()
    assert.deepEqual([heard.length, (await state(name)).sent, (await state(name)).waiting], [1, 0, 1])
  })

  test('a backup has the alerts, with what they sign with', async () => {
    const { name } = await alert({ webhook: 'https://desk.example/hook' })
    await using other = await open()
    await importAll(other, (file) => wholeLines(store, file), ['alerts.jsonl'])
    const [there] = (await alertStates(other)).filter((it) => it.name === name)
    const { id: _, ...here } = await state(name)
    assert.deepEqual({ ...there, id: undefined }, { ...here, id: undefined })
    await removeAlert(store, name)
  })

  test('an alert that was removed tells nothing more', async (t) => {
    const { heard, url, works } = await webhook(t, { statuses: [503, 200] })
    const { name, topic } = await alert({ webhook: url })
    await read(denial(topic))
    await works()
    assert.equal(await removeAlert(store, name), true)
    assert.deepEqual((await queueLengths(store, MADE)).filter(({ kind }) => kind === 'deliver').map(({ later }) => later), [1]) // that of the redirect
    await works()
    assert.equal(heard.length, 1)
    assert.equal(await removeAlert(store, name), false)
  })
}

/** What the commands say; `data` is the folder of a store. */
export async function called(args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const stdin = (async function* () {})()
  const world = { stdin, write: async (answer: unknown) => void (out += String(answer)), tell: (text: string) => void (err += text), terminal: { colour: false, width: 80, interactive: false, showsProgress: false } }
  return { status: await dispatch(args, world), out, err }
}
