/**
 * How many pages a second does the site send, and how long does the slowest of a hundred visitors wait?
 *
 *     npm run bench -- site [--rounds 5] [--seconds 5] [--connections 100]
 *     node bench/site.ts --data DIR       over a store that is there, as growth.ts --dir leaves it
 *
 * The site runs in a process of its own, over the fictional samples and whatever the store has besides; the load comes from
 * this one. "Made each time" is by a site that keeps no page: what the first visitor after a change costs, if all were the first.
 * The questions are asked and the page is written and compressed for each; what a meeting or an article is unpacked from is kept, by its bytes.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figure, Target } from './figures.ts'
import { load, type Loaded } from './load.ts'
import { report } from './options.ts'
import { rootPath } from './root-path.ts'

const TEXT = { type: 'string' } as const
const { values } = parseArgs({ options: { rounds: { ...TEXT, default: '5' }, seconds: { ...TEXT, default: '5' }, connections: { ...TEXT, default: '100' }, data: TEXT, json: { type: 'boolean' } } })
const [rounds, seconds, connections] = [values.rounds, values.seconds, values.connections].map(Number) as [number, number, number]
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'readout-bench-'))

const child = spawn(process.execPath, [rootPath('bench/site-server.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
const [said] = await once(child.stdout!, 'data')
const { site, forgetful, hello, meeting, article } = JSON.parse(String(said)) as { site: number; forgetful: number; hello: number; meeting: string; article: string }

const BROWSER = { 'accept': 'text/html', 'accept-encoding': 'gzip, br' }
const KNOWN = { ...BROWSER, cookie: 'form=a-visitor-of-old' }

interface Asked {
  readonly what: string
  readonly port: number
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly target?: Target
}

const ASKED: readonly Asked[] = [
  { what: 'a bare Hono that says hello', port: hello, path: '/', headers: {} },
  { what: 'a bare Hono that says as much as a meeting', port: hello, path: '/as-long', headers: {} },
  { what: 'a meeting, from the cache', port: site, path: meeting, headers: BROWSER, target: { atLeast: 1_500 } },
  { what: 'a meeting, for a visitor with a cookie', port: site, path: meeting, headers: KNOWN, target: { atLeast: 1_500 } },
  { what: 'a meeting, made each time', port: forgetful, path: meeting, headers: BROWSER, target: { atLeast: 250 } },
  { what: 'an article, made each time', port: forgetful, path: article, headers: BROWSER },
  { what: 'the front page, made each time', port: forgetful, path: '/', headers: BROWSER },
]

const SLOWEST: Target = { atMost: 50 }
const WARM_MS = 1_000

/** In turns, so that whatever else the machine does weighs on all alike. */
const measured: Loaded[][] = ASKED.map(() => [])
const ask = ({ port, path, headers }: Asked, ms: number) => load({ port, path, headers, connections, ms })
for (const it of ASKED) await ask(it, WARM_MS)
for (let round = 0; round < rounds; round++) for (const [i, it] of ASKED.entries()) measured[i]!.push(await ask(it, seconds * 1000))
child.kill()
if (values.data === undefined) rmSync(folder, { recursive: true, force: true })

const [bare, asLong, cached] = measured
const against = (other: readonly Loaded[]) => cached!.map((it, round) => it.perSecond / other[round]!.perSecond)
report([
  ...ASKED.flatMap((it, i) => figuresOf(it, measured[i]!)),
  { what: 'a meeting from the cache against the bare Hono', unit: '×', samples: against(bare!), note: `load of the machine ${loadavg()[0]!.toFixed(1)}` },
  { what: 'a meeting from the cache against as many bytes', unit: '×', samples: against(asLong!), target: { atLeast: 0.6 } },
])

function figuresOf({ what, target, port }: Asked, loads: readonly Loaded[]): Figure[] {
  const isPage = port !== hello
  return [
    { what, unit: 'req/s', samples: loads.map((it) => it.perSecond), ...(target && { target }), note: isPage ? `${(loads[0]!.bytes / 1000).toFixed(1)} kB` : '' },
    { what: `${what}: p99`, unit: 'ms', samples: loads.map((it) => it.p99), ...(target && port === site && { target: SLOWEST }) },
  ]
}
