import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { called } from './called.ts'
import { farEnd, page } from './far-end.ts'
import { newStore, temporaryFolder } from './stores.ts'

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const STORY = (words: string) => `<html><body><article><h1>${words}</h1><p>“${words}, and nobody was asked,” said Ana Orlo, who speaks for the harbour.</p><p>Per Holm said that the ferries would run as they always have.</p></article></body></html>`

/** A data directory whose database runs here, so that each command finds it running. */
async function dataFolder(t: TestContext): Promise<string> {
  const folder = temporaryFolder()
  const store = await newStore(folder)
  t.after(() => store.close())
  return folder
}

test('a feed is followed, listed, read by a worker, exported, imported and followed no longer', async (t) => {
  const data = ['--data', await dataFolder(t)]
  // A host each, so that none has to wait for its turn.
  const [pages, nothing] = [await farEnd({ '/one': page(STORY('The quay is open')) }), await farEnd({})]
  const items = [pages.url('/one'), nothing.url('/gone')].map((link, i) => `<item><guid isPermaLink="false">${i}</guid><link>${link}</link></item>`)
  const server = await farEnd({ '/feed': page(`<rss version="2.0"><channel><title>Harbour Post</title>${items.join('')}</channel></rss>`, { 'content-type': 'application/rss+xml' }) })
  t.after(() => [server, pages, nothing].forEach(({ close }) => close()))
  const feed = server.url('/feed')

  assert.match((await called(['feed', 'add', ...data, '--folder', 'Ports', feed])).err, /^1 feed is followed from now on\./)
  assert.match((await called(['feed', 'add', ...data, feed])).err, /^0 feeds are followed from now on, 1 was already\./)
  assert.match((await called(['feed', 'list', ...data])).out, /in Ports\n +not asked yet/)

  const { status, out } = await called(['worker', '--once', '--jobs', '2', '--test-host', [server, pages, nothing].map(({ host }) => host).join(), ...data])
  assert.equal(status, 0)
  assert.match(out, /done {3}feed/)
  assert.match(out, /done {3}fetch http\S+\/one\n/)
  assert.match((await called(['queue', ...data])).out, /^fetch +\d+ due, \d+ later, 1 given up$/m)
  assert.match((await called(['forget', 'nobody', ...data])).err, /^0 readings deleted/)
  assert.match(out, /dead {3}fetch http\S+\/gone [^]*answered 404/)

  const [listed] = (await called(['feed', 'list', '--json', ...data])).out.trim().split('\n').map((line) => JSON.parse(line))
  assert.deepEqual([listed.title, listed.error, 'secret' in listed], ['Harbour Post', null, false])

  const [, number] = /^ +(\d+) {2}fetch/.exec((await called(['dead', ...data])).out) ?? []
  assert.match((await called(['dead', '--again', number!, ...data])).err, /^1 job will be tried again/)
  assert.equal((await called(['dead', ...data])).out, '')

  const opml = (await called(['feed', 'export', ...data])).out
  assert.equal((await called(['feed', 'remove', feed, ...data])).status, 0)
  assert.match((await called(['feed', 'remove', feed, ...data])).err, /Not followed/)
  assert.match((await called(['feed', 'import', ...data], { stdin: opml })).err, /^1 feed is followed/)
  assert.match((await called(['feed', 'list', ...data])).out, /Harbour Post in Ports/)
})

test('an address is added at once, and what its publisher forbids is not', async (t) => {
  const data = ['--data', await dataFolder(t)]
  const server = await farEnd({ '/robots.txt': page('User-agent: *\nDisallow: /b'), '/a': page(STORY('The quay is open')) })
  t.after(server.close)
  const { status, out, err } = await called(['add', '--test-host', server.host, ...data, server.url('/a'), server.url('/b')])
  assert.equal(status, 1)
  assert.match(out, /^The quay is open \d statements, [0-9a-f]{20}\n$/)
  assert.match(err, /does not let machines fetch this page/)
})

const misuses: [args: string[], about: RegExp][] = [
  [['worker', '--jobs', '0'], /--jobs takes a number from 1 to 64/],
  [['feed', 'add'], /needs the address of a feed/],
  [['feed', 'add', 'feeds.xml'], /"feeds.xml" is no web address/],
  [['dead', 'all'], /takes the numbers of jobs, not "all"/],
  [['dead', '--again', '--drop'], /one of --again and --drop/],
]
for (const [args, about] of misuses)
  test(`readout ${args.join(' ')} is misuse`, async () => {
    const { status, err } = await called(args)
    assert.equal(status, 2)
    assert.match(err, about)
  })

test('a file that is no list of feeds is said to be none', async () => {
  const file = join(temporaryFolder(), 'feeds.opml')
  writeFileSync(file, '<html>')
  const { status, err } = await called(['feed', 'import', file])
  assert.deepEqual([status, err], [1, `readout: ${file}: This is no OPML file, or it is not well formed.\n`])
})

test('a worker ends in order when it is told to', async (t) => {
  const worker = spawn(process.execPath, [MAIN, 'worker', '--data', await dataFolder(t)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let err = ''
  worker.stderr.on('data', (chunk) => (err += chunk))
  await once(worker.stderr, 'data')
  worker.kill('SIGINT')
  const [status] = await once(worker, 'exit')
  assert.deepEqual([status, err], [0, 'At work; Ctrl-C ends it.\n'])
})
