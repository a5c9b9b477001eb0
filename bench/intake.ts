/**
 * How many pages a second are taken in on one core, by Readout and by others, and how well?
 *
 *     npm run bench -- intake [--rounds 5] [--warm-ups 2]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFromPage, extracted } from '../src/article/page.ts'
import type { Figure } from './figures.ts'
import { numbers, report } from './options.ts'
import { PEERS, type Reader } from './peers.ts'
import { ROUNDS, samplesOf, speedOf } from './rounds.ts'
import { EXTRACTION, endWithoutData, newsPages, type Page } from './shared-data.ts'

endWithoutData()
const READOUT: Reader = {
  name: 'Readout',
  read: ({ html, url }) => extracted(articleFromPage(html, { url })),
  words: (story) => story,
}
const WANTED = { speed: { atLeast: 55 }, f1: { atLeast: 0.962 } }

const readers = [READOUT, ...PEERS]
const pages = newsPages()
const qualities = readers.map(qualityOf)
const speeds = samplesOf(readers.map(({ read }) => read), pages, numbers(ROUNDS)).map(
  (samples, r): Figure => ({ what: readers[r]!.name, unit: 'pages/s', ...speedOf(pages.length, samples), ...(r === 0 && { target: WANTED.speed }) }),
)
report([...speeds, ...qualities])

function qualityOf(reader: Reader): Figure {
  const predictions = pages.map((page) => ({ id: page.id, text: reader.words(reader.read(page)) }))
  return { what: `${reader.name}: main text`, unit: 'F1', samples: [f1(predictions)], ...(reader === READOUT && { target: WANTED.f1 }) }
}

function f1(predictions: readonly Pick<Page, 'id'>[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  try {
    const file = join(folder, 'predictions.jsonl')
    writeFileSync(file, predictions.map((it) => JSON.stringify(it)).join('\n'))
    const scored = spawnSync(process.execPath, [EXTRACTION.scorer, '--gold', EXTRACTION.truth, '--pred', file, '--bootstrap', '2', '--json'], { encoding: 'utf8' })
    return (JSON.parse(scored.stdout) as { f1: number }).f1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
