/**
 * How do the first page, a meeting and an article fare in Lighthouse, on a telephone with a slow connection?
 *
 *     npm run bench -- lighthouse [--url http://127.0.0.1:3000]
 *
 * Lighthouse is fetched for it by npm, and not installed; the browser is Debian's, or the one that CHROME_PATH names. Without --url the
 * samples are served for it.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figure } from './figures.ts'
import { report } from './options.ts'
import { rootPath } from './root-path.ts'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Result {
  readonly categories: { readonly [name in (typeof CATEGORIES)[number]]: { readonly score: number } }
  readonly audits: { readonly [name: string]: { readonly numericValue: number } }
}

const { values } = parseArgs({ options: { url: { type: 'string' }, json: { type: 'boolean' } } })
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const served = values.url === undefined ? await samplesServed() : null
const address = values.url ?? served!.address
try {
  report((await pages()).flatMap(([name, path]) => figuresOf(name, measured(`${address}${path}`))))
} finally {
  served?.child.kill()
  rmSync(folder, { recursive: true, force: true })
}

async function samplesServed() {
  const child = spawn(process.execPath, [rootPath('src/cli/main.ts'), 'serve', '--samples', '--data', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout!, 'data')
  return { child, address: /http:\S+/.exec(String(said))![0] }
}

/** The front page, and the first meeting and article on it. */
async function pages(): Promise<[name: string, path: string][]> {
  const front = await (await fetch(address, { headers: { accept: 'text/html' } })).text()
  return [['the front page', '/'], ['a meeting', /\/meetings\/[^"]+/.exec(front)![0]], ['an article', /\/articles\/[0-9a-f]+/.exec(front)![0]]]
}

function measured(url: string): Result {
  const npm = process.env.npm_execpath
  if (!npm) throw new Error('bench: start this through npm: "npm run bench -- lighthouse"')
  const file = join(folder, 'result.json')
  const flags = ['--chrome-flags=--headless --no-sandbox --disable-gpu', '--output=json', `--output-path=${file}`, '--quiet', `--only-categories=${CATEGORIES.join(',')}`]
  const env = { CHROME_PATH: '/usr/bin/chromium', ...process.env }
  const done = spawnSync(process.execPath, [npm, 'exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, ...flags], { env, stdio: ['ignore', 2, 2] })
  if (done.status !== 0) throw new Error(`bench: Lighthouse ended with ${done.status}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Result
}

function figuresOf(name: string, { categories, audits }: Result): Figure[] {
  return [
    ...CATEGORIES.map((category) => ({ what: `${name}: ${category}`, unit: '', samples: [categories[category].score], target: { atLeast: 0.99 } })),
    { what: `${name}: first contentful paint`, unit: 's', samples: [audits['first-contentful-paint']!.numericValue / 1000], target: { atMost: 0.8 } },
    { what: `${name}: layout shift`, unit: '', samples: [audits['cumulative-layout-shift']!.numericValue], target: { atMost: 0 } },
  ]
}
