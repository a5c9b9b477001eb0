// What does an article cost as the store grows, and how fast is a search of it?
// node bench/store-growth.ts [--sizes 1000,10000] [--dir DIR | --url URL] [--jobs N] [--beside DIR | --beside URL]
// A store that has articles of an earlier run goes on from there. "beside" names an empty store: in turns with it, the
// machine's other work weighs on both alike, and what is left is what the size costs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { saveCapture } from '../src/store/capture.ts'
import { openStore } from '../src/store/open-store.ts'
import { saveReading } from '../src/store/reading.ts'
import { searchStatements, type Search } from '../src/store/search.ts'
import type { Store } from '../src/store/store.ts'
import { tend } from '../src/store/tend.ts'
import { invented, named, word } from './invented.ts'

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' }, dir: { type: 'string' }, url: { type: 'string' }, jobs: { type: 'string', default: '1' }, beside: { type: 'string' } } })
const sizes = values.sizes.split(',').map(Number)
const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'readout-'))

// A word's number is about its rank: the 20th is in most statements, the 20,000th in few.
const SEARCHES: { readonly [name: string]: (i: number) => Search } = {
  'a common word': (i) => ({ text: word(i) }),
  'a middling word': (i) => ({ text: word(300 + i * 10) }),
  'a rare word': (i) => ({ text: word(15_000 + i * 100) }),
  'two words': (i) => ({ text: `${word(i + 5)} ${word(200 + i * 3)}` }),
  'a phrase': (i) => ({ text: `"${word(i)} ${word(i + 1)}"` }),
  'a speaker': (i) => ({ speaker: named.person(i * 20) }),
  'a side on a topic': (i) => ({ side: named.side(i), topic: `topic ${word(i * 5)}` }),
  'a word of a side since a day': (i) => ({ text: word(50 + i), side: named.side(i), from: '2020-02-01' }),
  'denials of a side': (i) => ({ side: named.side(i), denies: true }),
  'two sides': (i) => ({ pair: [named.side(i), named.side(i + 1)] }),
}

const ASKED = 40
const TURNS = 10
const ARTICLES_A_TURN = 100

await using store = await openStore(values.url ? { url: values.url } : { dir })
console.log('| articles | articles/s | bytes/article | search | p50 ms | p95 ms |\n| --: | --: | --: | --- | --: | --: |')
for (const size of sizes) await grow(await countOf(store), size)
if (values.beside) await compare(values.beside)
if (!values.dir && !values.url) process.on('exit', () => rmSync(dir, { recursive: true, force: true }))

async function countOf(some: Store): Promise<number> {
  const [row] = await some.rows<{ count: number }>('select count(*) as count from made.article')
  return row!.count
}

async function grow(from: number, to: number): Promise<void> {
  const start = performance.now()
  await add(store, from, to)
  const perSecond = ((to - from) / (performance.now() - start)) * 1000
  await tend(store)
  const [row] = await store.rows<{ bytes: number }>('select pg_database_size(current_database()) as bytes')
  const figures = [to, perSecond.toFixed(0), (row!.bytes / to).toFixed(0)]
  for (const [name, searches] of Object.entries(SEARCHES)) {
    console.log(`| ${[...figures, name, ...(await timesOf(store, searches)).map((ms) => ms.toFixed(1))].join(' | ')} |`)
    figures.fill('')
  }
}

/** As many at a time as there are jobs, as workers would. */
async function add(some: Store, from: number, to: number): Promise<void> {
  let next = from
  const job = async () => {
    for (let n = next++; n < to; n = next++) {
      const { arrival, reading } = invented(n)
      const { key } = await saveCapture(some, arrival)
      await saveReading(some, key, reading)
    }
  }
  await Promise.all(Array.from({ length: Number(values.jobs) }, job))
}

/** The middle and the slow end of many different searches of a kind. */
async function timesOf(store: Store, searchOf: (i: number) => Search): Promise<[number, number]> {
  const times: number[] = []
  for (let i = 0; i < ASKED; i++) {
    const start = performance.now()
    await searchStatements(store, searchOf(i))
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return [times[Math.floor(ASKED * 0.5)]!, times[Math.floor(ASKED * 0.95)]!]
}

/** What an article costs here, and in an empty store, in turns. */
async function compare(place: string): Promise<void> {
  await using empty = await openStore(place.includes('://') ? { url: place } : { dir: place })
  const full = await countOf(store)
  const spent = [0, 0]
  for (let turn = 0; turn < TURNS; turn++)
    for (const [i, some] of [store, empty].entries()) {
      const start = performance.now()
      const from = 10_000_000 + turn * ARTICLES_A_TURN
      await add(some, from, from + ARTICLES_A_TURN)
      if (turn > 0) spent[i]! += performance.now() - start // the first turn warms both
    }
  console.log(`\nOne more article in a store of ${full} costs ${(spent[0]! / spent[1]!).toFixed(2)} times what it costs in an empty one.`)
}
