/*
 * How long to group articles into stories, and to find the copies among them?
 *
 *   node bench/grouping.ts FILE.jsonl[.gz] [TIMES]
 *
 * FILE has one {"id","title","text","date"} a line; with TIMES they are taken so often, each time with a word of its own.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { copiesOf } from '../src/record/stories/copies.ts'
import { emptyShelf, shelve, type StoryDocument } from '../src/record/stories/shelf.ts'
import { storiesOn } from '../src/record/stories/stories.ts'

const [file, times = '1'] = process.argv.slice(2)
if (!file) throw new Error('bench: name a file of articles, one JSON object a line')

const articles = repeated(articlesIn(file), Number(times))
const shelf = emptyShelf()
report('put on the shelf', () => articles.forEach((article) => shelve(shelf, article)))
report('grouped into stories', () => storiesOn(shelf))
report('looked through for copies', () => copiesOf(articles))
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

function articlesIn(path: string): StoryDocument[] {
  const bytes = readFileSync(path)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as StoryDocument)
}

function repeated(articles: readonly StoryDocument[], times: number): StoryDocument[] {
  return Array.from({ length: times }, (_, i) => articles.map((it) => ({ ...it, id: `${it.id}-${i}`, text: `${it.text} Edition${i}` }))).flat()
}

function report(what: string, work: () => unknown): void {
  const start = performance.now()
  work()
  const seconds = (performance.now() - start) / 1000
  console.log(`${articles.length} articles ${what}: ${seconds.toFixed(2)} s, ${Math.round(articles.length / seconds)} a second`)
}
