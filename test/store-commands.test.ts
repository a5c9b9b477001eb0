import { test } from 'node:test'
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { searchStatements } from '../src/store/asked/search.ts'
import { openStore } from '../src/store/open-store.ts'
import { called } from './called.ts'
import { temporaryFolder, template } from './stores.ts'

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url))
const sample = (name: string) => join(SAMPLES, name)

/** A data directory whose database is there, which saves the time to make it. */
async function dataFolder(): Promise<string> {
  const folder = temporaryFolder()
  cpSync(await template(), join(folder, 'postgres'), { recursive: true })
  return folder
}

test('what is added comes through export and import, backup and restore', async () => {
  const folder = temporaryFolder()
  const [data, copy, again] = [await dataFolder(), await dataFolder(), join(folder, 'again')]
  const [files, backup] = [join(folder, 'files'), join(folder, 'backup')]

  const added = await called(['add', '--data', data, sample('01-readout-ellmark.html'), sample('05-calder-wire.txt'), sample('05-calder-wire.txt')])
  assert.deepEqual([added.status, added.err], [0, ''])
  assert.equal(new Set(added.out.match(/\b[0-9a-f]{20}\b/g)).size, 2)
  assert.match(added.out, /here already/)

  assert.equal((await called(['export', '--data', data, '--site', 'https://readout.example', files])).status, 0)
  assert.deepEqual(readdirSync(files).filter((name) => /statements|codebook|readings/.test(name)), ['codebook.md', 'readings.jsonl', 'statements.csv'])
  assert.match(readFileSync(join(files, 'statements.csv'), 'utf8'), /^capture,n,id,key,speaker/)
  const linked = readFileSync(join(files, 'linked.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { '@context': string; type: string })
  assert.deepEqual(linked.map((it) => [it['@context'], it.type]), ['Event', 'NewsArticle', 'NewsArticle'].map((type) => ['https://readout.example/contexts/v1.jsonld', type]))
  assert.match((await called(['import', '--data', copy, files])).err, /^2 captures, 2 readings and 0 decisions/)

  assert.equal((await called(['backup', '--data', data, backup])).status, 0)
  assert.match((await called(['restore', '--data', again, backup])).err, /^2 captures, 2 readings and 0 decisions/)
  assert.match((await called(['reread', '--data', again])).err, /^0 read again/)
})

const remarks = (side: string, text: string) => JSON.stringify({ id: side, side, meeting: 'summit', publisher: 'The Chancellery', date: '2031-03-13', title: `Remarks of ${side}`, text })

test('what was filed with lines makes a meeting of texts that name none, listed and printed with both accounts', async () => {
  const [data, lines] = [await dataFolder(), join(temporaryFolder(), 'lines.jsonl')]
  const said = 'The two countries will open the northern harbour to grain ships in the spring.'
  writeFileSync(lines, [remarks('Ellmark', `${said} The fishing fleets will be counted every month by inspectors.`), remarks('Sorvane', `${said} The prisoners of the winter will be home before the summer begins.`)].join('\n'))
  assert.equal((await called(['add', '--data', data, lines])).status, 0)
  const { out } = await called(['meetings', '--data', data, '--pair', 'sorvane|Ellmark'])
  assert.match(out, /^Ellmark and Sorvane 2031-03-13 · 2 texts\n {2}ellmark-sorvane-2031-03-13\n$/)
  assert.equal((await called(['meetings', '--data', data, '--side', 'Caldmoor'])).out, '')
  const printed = (await called(['meeting', '--data', data, 'ellmark-sorvane-2031-03-13'])).out
  for (const part of [/^Ellmark and Sorvane\n/, /Both say\n.*northern harbour/s, /Not compared\n.*Also said by Ellmark: 1\n {2}Also said by Sorvane: 1\n\n/s, /Sources\n {2}\[1\]/]) assert.match(printed, part)
  assert.ok(printed.split('\n').every((line) => line.length <= 80), printed)
  assert.match((await called(['meeting', '--data', data, '--all', 'ellmark-sorvane-2031-03-13'])).out, /Also said by Ellmark: 1\n {4}The fishing fleets/)
  const told = JSON.parse((await called(['meeting', '--data', data, '--json', '--address', 'https://readout.example', 'ellmark-sorvane-2031-03-13'])).out) as { link: string; accounts: { one: { side: string; ownTexts: string[] } } }
  assert.deepEqual([told.link, told.accounts.one.side, told.accounts.one.ownTexts.length], ['https://readout.example/meetings/ellmark-sorvane-2031-03-13', 'Ellmark', 1])
})

test('the options of "add" file what no line does', async () => {
  const [data, folder] = [await dataFolder(), temporaryFolder()]
  for (const side of ['US', 'Sorvane']) {
    writeFileSync(join(folder, side), `Remarks at the harbour by ${side}\n\nWe thank everybody who came to the harbour today. The talks were long and they were worth every hour of it.\n\nThe ships will sail again in the spring, and the inspectors will count them.\n`)
    assert.equal((await called(['add', '--data', data, '--date', '2031-03-13', '--side', side, '--filed-under', 'harbour', join(folder, side)])).status, 0)
  }
  assert.match((await called(['meetings', '--data', data, '--json'])).out, /"id":"sorvane-united-states-2031-03-13"/)
})

const refusals: [args: (folder: string) => string[], status: number, about: RegExp][] = [
  [() => ['add'], 2, /needs the name of a file/],
  [() => ['meeting'], 2, /needs the id of a meeting/],
  [(folder) => ['meeting', '--data', folder, 'nowhere'], 1, /There is no meeting called "nowhere"/],
  [() => ['meetings', '--from', 'May'], 2, /--from takes a day/],
  [() => ['meetings', '--pair', 'Ellmark'], 2, /--pair takes two parties/],
  [() => ['backup'], 2, /needs the name of a file/],
  [() => ['export', '--site', 'nowhere', 'new'], 2, /--site takes a web address/],
  [(folder) => ['add', '--data', folder, 'nowhere.html'], 1, /There is no file nowhere\.html/],
  [(folder) => ['import', '--data', folder, SAMPLES], 1, /There is no export in/],
  [(folder) => ['export', '--data', folder, SAMPLES], 1, /is not empty/],
  [(folder) => ['restore', '--data', folder, 'backup'], 1, /is not empty/],
  [(folder) => ['backup', '--data', folder, join(folder, 'no', 'such', 'folder')], 1, /such.folder.unfinished cannot be read or written/],
]
for (const [args, status, about] of refusals)
  test(`readout ${args('DIR').join(' ').replaceAll(SAMPLES, 'SAMPLES')} is refused in a sentence`, async () => {
    const { err, ...told } = await called(args(await dataFolder()))
    assert.deepEqual(told, { status, out: '' })
    assert.match(err, about)
  })

test('the database of another version is refused in a sentence', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n')
  const { status, err } = await called(['add', '--data', folder, sample('05-calder-wire.txt')])
  assert.equal(status, 1)
  assert.match(err, /^readout: The database in .* was written by PostgreSQL 17/)
})

test('who runs a site corrects a statement that was misread, and takes it back', async () => {
  const data = await dataFolder()
  assert.equal((await called(['add', '--data', data, sample('05-calder-wire.txt')])).status, 0)
  await using store = await openStore({ dir: data })
  const shown = async () => (await searchStatements(store, { limit: 1 }))!.items[0]!
  const { key, speaker } = await shown()
  const correct = async (...args: string[]) => called(['statement', 'correct', '--data', data, ...args])

  assert.deepEqual(await correct(key, 'speaker', 'Per Holm', '--reason', 'The recording says so'), { status: 0, out: '', err: '' })
  assert.deepEqual([(await shown()).key, (await shown()).speaker, (await shown()).decided], [key, 'Per Holm', true])
  assert.equal((await correct(key, 'relayedBy', 'One | Other')).status, 0)
  assert.deepEqual((await shown()).relayedBy, ['One', 'Other'])
  assert.equal((await correct(key, 'statement', '')).status, 0)
  assert.notEqual((await shown()).key, key)

  assert.equal((await called(['statement', 'restore', '--data', data, key])).status, 0)
  assert.deepEqual([(await shown()).key, (await shown()).speaker, (await shown()).decided], [key, speaker, false])
  assert.match((await called(['statement', 'restore', '--data', data, key])).err, /Nothing was corrected/)
  for (const wrong of [[key, 'words', 'x'], [key, 'verb', 'sayeth'], [key, 'statement', 'x'], [key, 'speaker']]) assert.equal((await correct(...wrong)).status, 2, wrong.join(' '))
  for (const nothing of ['nonsense', key.replace(/\d+$/, '9'), `${'0'.repeat(20)}.1-2`]) assert.match((await correct(nothing, 'speaker', 'x')).err, /There is no statement/)
})
