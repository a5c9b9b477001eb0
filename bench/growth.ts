/**
 * What does an article cost as the store grows?
 *
 *     node bench/growth.ts [--sizes 1000,3000] [--dir DIR | --url URL] [--jobs 1] [--beside DIR | URL]
 *
 * A store that has articles of an earlier run goes on from there. "beside" names an empty store: in turns with it, the
 * machine's other work weighs on both alike, and what is left is what the size costs.
 */
import { parseArgs } from 'node:util'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { tend } from '../src/store/tend.ts'
import type { Figure } from './figures.ts'
import { add, countOf, storeAt } from './growing.ts'
import { report } from './options.ts'

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,3000' }, dir: { type: 'string' }, url: { type: 'string' }, jobs: { type: 'string', default: '1' }, beside: { type: 'string' }, json: { type: 'boolean' } },
})
const jobs = Number(values.jobs)
const TURNS = 10
const ARTICLES_A_TURN = 100

/** Whose processor time it is, which other programs do not change. */
const PROCESSOR = { embedded: 'of the processor, database included', server: 'of the processor, without the server’s' }

await using store = await storeAt(values)
const figures: Figure[] = []
for (const size of values.sizes.split(',').map(Number)) figures.push(...(await grownTo(size)))
if (values.beside) figures.push(await besideEmpty(values.beside))
report(figures)

async function grownTo(size: number): Promise<Figure[]> {
  const from = await countOf(store)
  const before = process.cpuUsage()
  const spent = await add(store, from, size, jobs)
  const { user, system } = process.cpuUsage(before)
  await tend(store)
  const [row] = await store.rows<{ bytes: number }>('select pg_database_size(current_database()) as bytes')
  const note = await store.kind()
  const what = `from ${from} to ${size} articles`
  const speed = from < size ? [{ what, unit: 'articles/s', samples: [((size - from) / spent) * 1000], note }, { what, unit: 'ms/article', samples: [(user + system) / 1000 / (size - from)], note: PROCESSOR[note] }] : []
  return [...speed, { what: `at ${size} articles`, unit: 'bytes/article', samples: [row!.bytes / size], note }]
}

/** What an article costs here against an empty store, turn by turn. */
async function besideEmpty(place: string): Promise<Figure> {
  await using empty = await openStore(place.includes('://') ? { url: place } : { dir: place })
  const full = await countOf(store)
  const samples: number[] = []
  for (let turn = 0; turn <= TURNS; turn++) {
    const from = 10_000_000 + turn * ARTICLES_A_TURN
    const [here, there] = [await turnOf(store, from), await turnOf(empty, from)]
    if (turn > 0) samples.push(here / there) // the first turn warms both
  }
  return { what: `one more article at ${full} against an empty store`, unit: '×', samples }
}

const turnOf = (some: Store, from: number): Promise<number> => add(some, from, from + ARTICLES_A_TURN, jobs)
