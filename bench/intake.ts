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

const pages = newsPages()
const rounds = numbers(ROUNDS)
// One after the other, the lightest first: what jsdom leaves lying would be swept up on the others' time.
const readers = [READOUT, ...PEERS]
const speeds: Figure[] = []
for (const reader of readers) speeds.push(await speedFigure(reader))
report([...speeds, ...readers.map(qualityOf)])

async function speedFigure(reader: Reader): Promise<Figure> {
  const [samples] = await samplesOf([reader.read], pages, rounds)
  return { what: reader.name, unit: 'pages/s', ...speedOf(pages.length, samples!), ...(reader === READOUT && { target: WANTED.speed }) }
}

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
