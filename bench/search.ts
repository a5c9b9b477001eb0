/**
 * How fast is a search of many statements?
 *
 *     node bench/search.ts [--articles 1000] [--asked 40] [--dir DIR | --url URL] [--jobs 1]
 *
 * A store that has fewer invented articles (15 statements each) gets the others first.
 */
import { parseArgs } from 'node:util'
import { searchStatements, type Search } from '../src/store/asked/search.ts'
import { tend } from '../src/store/tend.ts'
import type { Figure } from './figures.ts'
import { add, countOf, storeAt } from './growing.ts'
import { named, word } from './invented.ts'
import { report } from './options.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, asked: { type: 'string', default: '40' }, dir: { type: 'string' }, url: { type: 'string' }, jobs: { type: 'string', default: '1' }, json: { type: 'boolean' } },
})
const asked = Number(values.asked)

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

/** What the slow end of every kind of search may take, in milliseconds. */
const MOST = { server: 50, embedded: 150 }

await using store = await storeAt(values)
const [had, wanted] = [await countOf(store), Number(values.articles)]
await add(store, had, wanted, Number(values.jobs))
if (had < wanted) await tend(store)
const end = new AbortController()
const ahead = store.readAhead(end.signal) // as the site does, beside the first questions
const figures: Figure[] = []
for (const [what, searches] of Object.entries(SEARCHES)) figures.push({ what, unit: 'ms', samples: await timesOf(searches) })
end.abort()
await ahead
const most = MOST[await store.kind()]
report(figures.flatMap((it) => [it, { what: `${it.what}, p95`, unit: 'ms', samples: [slowEnd(it.samples)], target: { atMost: most } }]))

/** Of many different searches of a kind, each once. */
async function timesOf(searchOf: (i: number) => Search): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < asked; i++) {
    const start = performance.now()
    await searchStatements(store, searchOf(i))
    times.push(performance.now() - start)
  }
  return times
}

function slowEnd(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!
}
