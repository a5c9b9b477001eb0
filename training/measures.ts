import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { jsonLines } from './polnear.ts'

/**
 * What is measured: a set of texts that people annotated, the command that reads them, the scorer
 * that compares. Predictions come from the real command, so that a figure is what a user gets.
 */
export interface Measure {
  readonly name: string
  /** The gold data, relative to the shared folder. */
  readonly data: string
  readonly command: readonly string[]
  /** The lines that the command is given. */
  readonly lines: (data: string) => object[]
  /** The scorer and its arguments, relative to the shared folder. */
  readonly scorer: readonly string[]
  /** The figures that the gate keeps, out of the scorer's JSON. */
  readonly figures: (json: any) => { readonly [figure: string]: number }
}

// A scorer started by a link's name takes itself for imported and prints nothing, so links are followed first.
export const SHARED = followed(fileURLToPath(new URL('../../shared/', import.meta.url)))

function followed(folder: string): string {
  return existsSync(folder) ? `${realpathSync(folder)}/` : folder
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'attribution',
    data: 'data/polnear/dev.jsonl.gz',
    command: ['batch', 'read'],
    lines: (data) => [...new Map(jsonLines(data).map(({ id, text }) => [id, { id, text }])).values()],
    scorer: ['tools/score-attribution.mjs'],
    figures: ({ attributions, quoted }) => ({
      'joint F1': attributions.joint.f1,
      'joint precision': attributions.joint.precision,
      'quoted joint F1': quoted.joint.f1,
      'source given content': attributions.sourceCorrectGivenContent,
    }),
  },
  {
    name: 'extraction',
    data: 'data/extraction/ground-truth.json',
    command: ['batch', 'extract'],
    lines: pages,
    scorer: ['tools/score-extraction.mjs', '--bootstrap', '2'],
    figures: ({ f1, precision, recall }) => ({ F1: f1, precision, recall }),
  },
  {
    name: 'metadata',
    data: 'data/extraction/metadata.jsonl.gz',
    command: ['batch', 'extract'],
    lines: (data) => jsonLines(data).map(({ id, url, html }) => ({ id, url, html })),
    scorer: ['tools/score-extraction.mjs', '--meta'],
    figures: ({ trafilatura: { title, author, date } }) => ({ title: title.exact, author: author.exact, date: date.exact }),
  },
  {
    name: 'stories',
    data: 'data/stories/dev.jsonl.gz',
    command: ['batch', 'group'],
    lines: (data) => jsonLines(data).map(({ id, title, text, date, outlet }) => ({ id, title, text, date, outlet })),
    scorer: ['tools/score-stories.mjs'],
    figures: ({ bcubed }) => ({ 'B-cubed F1': bcubed.f1 }),
  },
]

function pages(truth: string): object[] {
  const folder = join(truth, '../html')
  const urls = JSON.parse(readFileSync(truth, 'utf8'))
  return readdirSync(folder).map((file) => {
    const id = file.replace('.html.gz', '')
    return { id, url: urls[id]?.url, html: gunzipSync(readFileSync(join(folder, file))).toString('utf8') }
  })
}

export interface Measured {
  readonly figures: { readonly [figure: string]: number }
  /** The scorer's own table. */
  readonly table: string
  /** SHA-256 of the gold file, so that a floor is never held against other data. */
  readonly digest: string
}

export const atHand = (measure: Measure): boolean => existsSync(SHARED + measure.data)

/** Runs command and scorer. Throws where either fails. */
export function measured(measure: Measure): Measured {
  const gold = SHARED + measure.data
  const folder = mkdtempSync(join(tmpdir(), 'readout-measure-'))
  try {
    const predictions = join(folder, 'predictions.jsonl')
    const input = measure.lines(gold).map((line) => JSON.stringify(line)).join('\n')
    writeFileSync(predictions, run([fileURLToPath(new URL('../src/cli/main.ts', import.meta.url)), ...measure.command], input))
    const [scorer, ...rest] = measure.scorer
    const score = (...more: string[]) => run([SHARED + scorer!, ...rest, '--gold', gold, '--pred', predictions, ...more])
    return {
      figures: measure.figures(JSON.parse(score('--json'))),
      table: score(),
      digest: createHash('sha256').update(readFileSync(gold)).digest('hex').slice(0, 16),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(command: readonly string[], input = ''): string {
  const done = spawnSync(process.execPath, command, { input, encoding: 'utf8', maxBuffer: 1 << 30 })
  // 1 means that some lines could not be answered: the scorer counts those as empty.
  if (done.status !== 0 && done.status !== 1) throw new Error(`training: ${command.join(' ')} ended with ${done.status}: ${done.stderr.slice(-500)}`)
  return done.stdout
}
