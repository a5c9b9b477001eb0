// Does anything that was acknowledged get lost, or show half made, when a worker is killed at any moment?
// node bench/kill.ts [--pages 200] [--kills 20] [--url URL]
// A worker reads pages of this machine and is killed (SIGKILL) after a few of them, again and again; the last one finishes.
// After each kill and at the end the store is held against itself. Not a time is measured: it says "holds", or what does not.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { queueVisits } from '../src/reading/visits.ts'
import { openStore } from '../src/store/open-store.ts'
import { farEnd, page } from '../test/far-end.ts'
import { newStore, temporaryFolder } from '../test/stores.ts'
import { rootPath } from './root-path.ts'

const { values } = parseArgs({ options: { pages: { type: 'string', default: '200' }, kills: { type: 'string', default: '20' }, url: { type: 'string' } } })
const [pages, kills] = [Number(values.pages), Number(values.kills)]
const HOSTS = 20
const LEASE_MS = 3 * 60_000

/** What must hold at any moment: a sentence, and what breaks it. */
const ALWAYS: readonly (readonly [what: string, sql: string])[] = [
  ['an article has all of its statements', 'select id from made.article where statements <> (select count(*) from made.statement where article = article.id)'],
  ['a statement is an article’s', 'select article from made.statement where not exists (select from made.article where id = article)'],
  ['a talk counts its reports', 'select id from made.talk where reports <> (select count(*) from made.talk_report where talk = talk.id)'],
  ['a report is of one talk that there is', 'select article from made.talk_report where not exists (select from made.talk where id = talk)'],
]

const AT_THE_END: typeof ALWAYS = [
  ['every page that arrived was read', 'select id from arrived.capture where not exists (select from made.article where article.id = capture.id)'],
  ['every report is in the talk that its reading makes', `select report.article from made.report join made.article on id = report.article where not exists (select from made.talk_report where talk_report.article = report.article and split_part(stamp, '.', 1) = reading::text)`],
  ['everybody whom an article names is known', 'select article from made.entity where not exists (select from made.description it where lower(it.name) = lower(entity.name) and it.kind = entity.kind and bearer is not null)'],
  ['nothing but later visits waits', `select id from work.job where kind <> 'fetch' and kind <> 'tend' and kind <> 'replies' or dead_at is not null`],
]

const dir = values.url ?? temporaryFolder()
await using store = values.url ? await openStore({ url: values.url }) : await newStore(dir)
const html = readFileSync(rootPath('samples/03-hadrel-courier.html'), 'utf8')
const routes = Object.fromEntries(Array.from({ length: pages }, (_, i) => [`/p${i}`, page(html.replace(/<h1[^>]*>/, (tag) => `${tag}No ${i}: `))]))
const server = await farEnd(routes)
const hosts = Array.from({ length: HOSTS }, (_, i) => `h${i}.example:${server.host.split(':')[1]}`)
let now = Date.parse('2031-03-20T10:00:00Z')
let acknowledged = 0
await queueVisits(store, Array.from({ length: pages }, (_, i) => ({ url: `http://${hosts[i % HOSTS]}/p${i}`, date: null })), { clock: { now: () => now, wait: async () => {} } })

for (let round = 0; round < kills; round++) {
  await worked(1 + Math.floor((pages / kills) * Math.random()))
  await holds(ALWAYS)
  const [row] = await store.rows<{ articles: number }>('select count(*)::int as articles from made.article')
  if (row!.articles < acknowledged) throw new Error(`bench: ${acknowledged} pages were acknowledged, and ${row!.articles} are there`)
}
await worked(Infinity)
await holds([...ALWAYS, ...AT_THE_END])
await sameByIndex()
console.log(`holds: ${pages} pages, ${kills} workers killed, ${acknowledged} acknowledged`)

/** A worker until it has acknowledged so many pages; then it is killed, a moment later. */
async function worked(killAfter: number): Promise<void> {
  const worker = spawn(process.execPath, [rootPath('test/worker-of-many.ts'), dir, new Date(now).toISOString(), hosts.join(',')], { stdio: ['ignore', 'pipe', 'inherit'] })
  let done = 0
  worker.stdout.on('data', (lines) => {
    const told = String(lines).split('\n').filter((line) => line === 'again').length
    acknowledged += told
    if ((done += told) >= killAfter) setTimeout(() => worker.kill('SIGKILL'), Math.random() * 40)
  })
  await once(worker, 'exit')
  now += LEASE_MS
}

async function holds(invariants: typeof ALWAYS): Promise<void> {
  for (const [what, sql] of invariants) {
    const broken = await store.rows(`${sql} limit 3`)
    if (broken.length > 0) throw new Error(`bench: it does not hold that ${what}: ${JSON.stringify(broken)}`)
  }
}

/** The word index finds what the rows themselves say. */
async function sameByIndex(): Promise<void> {
  const [plain, indexed] = await Promise.all(['enable_bitmapscan', 'enable_seqscan'].map((off) => store.transaction(async (queries) => {
    await queries.rows(`set local ${off} = off`)
    return queries.rows(`select word, (select count(*)::int from made.statement where words @@ to_tsquery('simple', word)) as count from (select word from ts_stat('select words from made.statement') where word ~ '^[a-z]+$' order by nentry desc limit 50) as it order by word`)
  })))
  if (JSON.stringify(plain) !== JSON.stringify(indexed)) throw new Error('bench: the word index and the rows disagree')
}
