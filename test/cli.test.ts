// The real command, as somebody calls it: what it prints, how it ends, and that bad input never breaks it.
import { after, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { EVERYWHERE } from '../src/cli/command.ts'
import { COMMANDS } from '../src/cli/commands.ts'

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
// What is promised is five seconds. The processor's time is counted: a machine that runs tests is busy with others.
const PATIENCE = 10
// Says at its end how long the processor worked for it, all its threads together.
const SAYS_ITS_TIME = `data:text/javascript,import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1e6)) })`
// Nothing is tested by it: what hangs has to end.
const HANGS_MS = 180_000
const folder = mkdtempSync(join(tmpdir(), 'readout-'))
after(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
  /** Of the processor. */
  readonly seconds: number
}

function readout(args: readonly string[], stdin: string | Uint8Array = '', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, ...rest } = process.env
  const child = spawn(process.execPath, ['--import', SAYS_ITS_TIME, MAIN, ...args], { env: { ...rest, ...env }, timeout: HANGS_MS, stdio: ['pipe', 'pipe', 'pipe', 'pipe'] })
  const said = [1, 2, 3].map((i) => saidOn(child.stdio[i] as Readable))
  child.stdin!.on('error', () => {}) // a command need not read all
  child.stdin!.end(stdin)
  return new Promise((resolve) =>
    child.on('close', (status) => {
      const [out, err, seconds] = said.map((it) => it()) as [string, string, string]
      resolve({ status, out, err, seconds: Number(seconds || NaN) })
    }),
  )
}

/** Gathers what comes, and gives it at the end. */
function saidOn(stream: Readable): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}

const paragraphs = [
  'The foreign minister of Ellmark, Ana Ruiz, met her Sorvanian counterpart in Brannoc on Tuesday to talk about the strait.',
  '“The strait stays open,” Ruiz told reporters after the talks. “Nobody will close it.”',
  'Sorvane said that it would withdraw its patrol boats if Ellmark ended its exercises near the islands.',
]
const html = (body: string) => `<!doctype html><html lang="en"><head><title>Ministers meet over the strait</title></head><body><article><h1>Ministers meet over the strait</h1>${body}</article></body></html>`
const page = html(paragraphs.map((it) => `<p>${it}</p>`).join(''))
const jsonl = (...lines: (object | string)[]) => lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + '\n').join('')
const linesOf = (text: string) => text.trim().split('\n').map((line) => JSON.parse(line))

describe('help', { concurrency: 3 }, () => {
  const manual = readFileSync(new URL('../docs/cli.md', import.meta.url), 'utf8')

  test('readout alone lists every command', async () => {
    const { status, out } = await readout([])
    assert.equal(status, 0)
    for (const { name } of COMMANDS) assert.ok(out.includes(`readout ${name}`), name)
  })

  test('a command explains its options and stays within the width', async () => {
    const { status, out } = await readout(['read', '--help'], '', { COLUMNS: '60' })
    assert.equal(status, 0)
    for (const option of ['--json', '--plain', '--date YYYY-MM-DD', '--help']) assert.ok(out.includes(option), option)
    assert.ok(out.split('\n').every((line) => line.length <= 60), out)
  })

  test('the manual has every command and every option', () => {
    for (const { name, options } of COMMANDS) {
      const [, part] = manual.split(new RegExp(`^##+ readout ${name}$`, 'm'))
      assert.ok(part, `docs/cli.md has no part on "readout ${name}"`)
      for (const option of Object.keys(options)) assert.ok(part.split(/^## /m)[0]!.includes(`--${option}`), `${name} --${option}`)
    }
    for (const option of Object.keys(EVERYWHERE)) assert.ok(manual.includes(`--${option}`), option)
  })

  test('what is not understood ends with 2, and says so beside the answers', async () => {
    const { status, out, err } = await readout(['read', '--jsno'])
    assert.deepEqual([status, out], [2, ''])
    assert.match(err, /--jsno/)
  })
})

describe('one document', { concurrency: 3 }, () => {
  test('a page is printed for a person', async () => {
    const { status, out, err } = await readout(['read', file('page.html', page)])
    assert.equal(status, 0, err)
    assert.equal(err, '')
    assert.match(out, /^Ministers meet over the strait\n/)
    assert.match(out, /Ana Ruiz.* → reporters\n.*verbatim/)
    assert.ok(!out.includes('\x1b'))
    assert.ok(out.split('\n').every((line) => line.length <= 80), out)
  })

  test('colours come where they are asked for', async () => {
    const { out } = await readout(['read'], page, { FORCE_COLOR: '1' })
    assert.ok(out.includes('\x1b[1m'))
  })

  test('a program gets one object with the promised fields in their order', async () => {
    const { status, out } = await readout(['read', '--json', '-'], page)
    assert.equal(status, 0)
    const record = JSON.parse(out)
    assert.deepEqual(Object.keys(record), ['article', 'entities', 'attributions', 'statements', 'meeting', 'accounts', 'narratives', 'agreements', 'conditional'])
    assert.deepEqual(Object.keys(record.article).slice(0, 11), ['text', 'body', 'headings', 'headline', 'byline', 'creditedTo', 'section', 'published', 'language', 'url', 'outlet'])
    for (const { content } of record.attributions) for (const [start, end] of content) assert.ok(0 <= start && start < end && end <= record.article.text.length)
  })

  test('plain text is taken as it is, to the last character', async () => {
    const text = `  Related Articles\n\n${paragraphs.join('\n\n')}\n`
    const { out } = await readout(['read', '--json', '--plain'], text)
    assert.equal(JSON.parse(out).article.text, text)
  })

  test('a page cannot command the terminal', async () => {
    const { out } = await readout(['read'], html(`<p>“The strait \x1b]0;stays\x07 open \x9b31m,” Ana Ruiz told reporters in Brannoc on Tuesday after the talks.</p>${paragraphs.map((it) => `<p>${it}</p>`).join('')}`))
    assert.doesNotMatch(out, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
  })

  test('a feed is listed', async () => {
    const feed = '<rss version="2.0"><channel><title>Harbour Post</title><item><title>Ferry</title><link>https://harbour.example/1</link></item></channel></rss>'
    const { status, out } = await readout(['read', file('feed.xml', feed)])
    assert.equal(status, 0)
    assert.match(out, /is a feed[^]*1 {2}Ferry\n +https:\/\/harbour\.example\/1\n/)
  })
})

const zipped = gzipSync(page)
const refused: [name: string, contents: string | Uint8Array, sentence: RegExp][] = [
  ['an empty file', '', /no text/],
  ['a page of 50 MB', Buffer.alloc(50_000_000, '<p>word </p>'), /larger than 16 MB/],
  ['a binary file', Buffer.from([...'\x89PNG\r\n\x1a\n'].map((it) => it.charCodeAt(0))), /not text/],
  ['a page without an article', '<!doctype html><html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav></body></html>', /article/i],
  ['gzip that is cut off', zipped.subarray(0, zipped.length >> 1), /cut off/],
  ['a feed without an item', '<rss version="2.0"><channel>', /feed/],
]
const bearable: [name: string, contents: string | Uint8Array][] = [
  ['a line of 1 MB', `${paragraphs[1]} `.repeat(1_000_000 / 86)],
  ['one word of 1 MB', html(`<p>${'x'.repeat(1_000_000)}</p>${paragraphs.map((it) => `<p>${it}</p>`).join('')}`)],
  ['a page nested 100,000 deep', html('<div>'.repeat(100_000) + paragraphs.map((it) => `<p>${it}</p>`).join(''))],
  ['quotation marks without end', html(`<p>${'“'.repeat(50_000)}</p>${paragraphs.map((it) => `<p>${it}</p>`).join('')}`)],
  ['a charset that lies', Buffer.from(page.replace('<head>', '<head><meta charset="utf-16">').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')],
  ['a paywall', html(`<p>${paragraphs[0]}</p><div>Subscribe to read on. Already a subscriber? Sign in.</div>`)],
  ['another language', html(`<p>Die Außenministerin traf am Dienstag ihren Amtskollegen. „Die Meerenge bleibt offen“, sagte sie nach dem Gespräch vor der Presse, und niemand werde sie schließen.</p>`.repeat(3))],
]

describe('bad input, one document', { concurrency: 2 }, () => {
  for (const [i, [name, contents, sentence]] of refused.entries())
    test(`${name} is refused in a sentence`, async () => {
      const { status, out, err, seconds } = await readout(['read', '--json', file(`refused-${i}`, contents)])
      assert.equal(status, 1)
      assert.equal(out, '')
      assert.match(err, sentence)
      assert.match(err, /^readout: [^\n]+\.\n$/)
      assert.ok(seconds < PATIENCE, `${seconds} s`)
    })

  for (const [i, [name, contents]] of bearable.entries())
    test(`${name} ends well, in time`, async () => {
      const { status, err, seconds } = await readout(['read', file(`bearable-${i}`, contents)])
      assert.ok(status === 0 || /^readout: [^\n]+\.\n$/.test(err), err)
      assert.doesNotMatch(err, /fault/)
      assert.ok(seconds < PATIENCE, `${seconds} s`)
    })

  const nowhere: [name: string, path: string, sentence: RegExp][] = [
    ['a missing file', join(folder, 'missing.html'), /no file/],
    ['a directory', folder, /directory/],
    ['an address inside', 'http://127.0.0.1:9/', /private network/],
  ]
  for (const [name, path, sentence] of nowhere)
    test(`${name} is refused in a sentence`, async () => {
      const { status, err } = await readout(['read', path])
      assert.equal(status, 1)
      assert.match(err, sentence)
    })
})

describe('many documents', { concurrency: 2 }, () => {
  test('every line has its answer, in order, whatever the others are', async () => {
    const text = paragraphs.join('\n\n')
    const lines = jsonl({ id: 'a', text }, 'what?', { id: 'c' }, { id: 4, text }, { id: 'e', text: '' }, { id: 'f', text: `${paragraphs[1]} `.repeat(200) })
    const [one, two] = await Promise.all(['1', '2'].map((workers) => readout(['batch', 'read', '--workers', workers], lines)))
    assert.equal(one!.status, 1)
    assert.equal(one!.out, two!.out)
    const answers = linesOf(one!.out)
    assert.deepEqual(answers.map(({ id }) => id), ['a', null, 'c', 4, 'e', 'f'])
    assert.deepEqual([answers[1].line, answers[2].line], [2, 3])
    assert.deepEqual(answers[0].attributions, answers[3].attributions)
    assert.deepEqual(Object.keys(answers[0].attributions[0]), ['source', 'cue', 'content', 'score'])
    assert.match(one!.err, /of 6 lines could not be answered/)
  })

  test('pages give their text and what they say of themselves; bad ones a sentence', async () => {
    const bad = [...refused.slice(2), ...bearable.slice(1)].map(([, contents], i) => ({ id: `bad-${i}`, html: Buffer.from(contents).toString() }))
    const { status, out, seconds } = await readout(['batch', 'extract'], jsonl({ id: 'a', html: page, url: 'https://harbour.example/1' }, ...bad, { id: 'empty', html: '' }, { id: 'z', html: page }))
    const answers = linesOf(out)
    assert.equal(status, 1)
    assert.deepEqual(answers.map(({ id }) => id), ['a', ...bad.map(({ id }) => id), 'empty', 'z'])
    assert.match(answers.at(-2).error, /no text/)
    assert.equal(answers[2].text, '', 'a page without a story still has its title and date')
    assert.deepEqual(Object.keys(answers[0]), ['id', 'text', 'title', 'author', 'date', 'siteName'])
    assert.equal(answers[0].text, paragraphs.join('\n\n'))
    assert.equal(answers.at(-1).text, answers[0].text)
    assert.ok(seconds < PATIENCE, `${seconds} s`)
  })

  test('nothing asked is nothing answered', async () => {
    for (const what of ['read', 'extract', 'group']) assert.deepEqual((({ status, out, err }) => [status, out, err])(await readout(['batch', what])), [0, '', ''])
  })

  test('an archive goes through unpack and extract', async () => {
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
    const record = gzipSync(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/1\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`)
    const whole = await readout(['unpack', file('crawl.warc.gz', Buffer.concat([record, record]))])
    assert.equal(whole.status, 0)
    assert.deepEqual(linesOf((await readout(['batch', 'extract', '--workers', '1'], whole.out)).out).map(({ title }) => title), ['Ministers meet over the strait', 'Ministers meet over the strait'])
    const broken = await readout(['unpack', file('broken.warc.gz', Buffer.concat([record, record]).subarray(0, -40))])
    assert.equal(broken.status, 1)
    assert.equal(linesOf(broken.out).length, 1)
    assert.match(broken.err, /cut off/)
  })
})
