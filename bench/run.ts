/**
 * Runs the benchmarks, each in a process of its own, and prints their figures.
 *
 *     npm run bench                           all
 *     npm run bench -- NAME [OPTIONS]         one, with the options that its file names
 *     npm run bench -- --write [NAME…]        and writes them into README.md, in place of all that stood there
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { type Figure, tableOf } from './figures.ts'
import { rootPath } from './root-path.ts'

const QUESTIONS: { readonly [name: string]: string } = {
  'intake': 'How many pages a second are taken in on one core?',
  'article': 'How long does an article of 800 words take, from HTML to statements?',
  'batch': 'What do two cores give a batch, and how much memory does a long one take?',
  'start-up': 'How long does a person wait for the first answer?',
  'site': 'How many pages a second does the site send, and how long does the slowest of a hundred visitors wait?',
  'replies': 'What does a flood of replies do to the site: to the store, and to somebody who reads meanwhile?',
  'growth': 'What does an article cost as the store grows?',
  'search': 'How fast is a search of many statements?',
  'bad-input': 'How long does the worst input take, and what comes of it?',
  'lighthouse': 'How do the front page, a meeting and an article fare in Lighthouse, on a slow connection?',
}

// It needs a browser and the network, so that it is run only where it is named.
const ONLY_NAMED: ReadonlySet<string> = new Set(['lighthouse'])

const given = process.argv.slice(2)
const named = Object.keys(QUESTIONS).filter((name) => given.includes(name))
const options = given.filter((it) => it !== '--write' && !named.includes(it))

installPeers()
const tables = (named.length > 0 ? named : Object.keys(QUESTIONS).filter((name) => !ONLY_NAMED.has(name))).flatMap((name) => {
  process.stderr.write(`${name} …\n`)
  const table = tableFrom(name)
  if (table) console.log(`\n${table}`)
  return table ?? []
})
if (given.includes('--write')) writeTables(tables)

/** Brings what Readout is measured against, unless that very lock file is installed. */
function installPeers(): void {
  const lock = createHash('sha256').update(readFileSync(rootPath('bench/package-lock.json'))).digest('hex')
  const stamp = rootPath('bench/node_modules/.stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  const npm = process.env.npm_execpath
  if (!npm) throw new Error('bench: start this through npm: "npm run bench"')
  const done = spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: rootPath('bench'), stdio: ['ignore', 2, 2] })
  if (done.status !== 0) throw new Error(`bench: npm ci ended with ${done.status}`)
  writeFileSync(stamp, lock)
}

/** One benchmark's heading and table; `null` where it had nothing to measure on. */
function tableFrom(name: string): string | null {
  const done = spawnSync(process.execPath, [rootPath(`bench/${name}.ts`), ...options, '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 })
  if (done.status !== 0) throw new Error(`bench: ${name} ended with ${done.status}`)
  if (done.stdout === '') return null
  return `### ${name}: ${QUESTIONS[name]}\n\n${tableOf(JSON.parse(done.stdout) as Figure[])}`
}

function writeTables(tables: readonly string[]): void {
  const readme = rootPath('bench/README.md')
  const kept = readFileSync(readme, 'utf8').split(/(?<=<!-- figures -->\n)[^]*(?=<!-- \/figures -->)/)
  if (kept.length !== 2) throw new Error('bench: README.md has lost its markers')
  writeFileSync(readme, kept.join([machine(), ...tables, ''].join('\n\n')))
}

function machine(): string {
  const all = cpus()
  const memory = (totalmem() / 1024 ** 3).toFixed(0)
  return `\nMeasured on ${new Date().toISOString().slice(0, 10)}: ${all.length} × ${all[0]!.model.trim()}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.version}.`
}
