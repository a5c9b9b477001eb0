import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { jsonLines } from './polnear.ts'

/**
 * What is measured by a scorer: a set of texts that people annotated, the command that reads them, the scorer
 * that compares. Predictions come from the real command, so that a figure is what a user gets.
 */
interface Scored {
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

/** Something that is measured, if its data is there. */
export interface Measure {
  readonly name: string
  readonly data: string
  readonly measured: () => Omit<Measured, 'digest'>
  /** What people annotated: it is kept beside the texts, or in the project where it is our own. */
  readonly gold: string
}

// A scorer started by a link's name takes itself for imported and prints nothing, so links are followed first.
export const SHARED = followed(fileURLToPath(new URL('../../shared/', import.meta.url)))

function followed(folder: string): string {
  return existsSync(folder) ? `${realpathSync(folder)}/` : folder
}

const SCORED: readonly Scored[] = [
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

const scored = (it: Scored): Measure => ({ ...it, gold: SHARED + it.data, measured: () => scoredByShared(it) })

const ROLES = new URL('roles-set/', import.meta.url)

/** Who said it, to whom, passed on by whom, what is denied and on which condition: our own set, its dev half for the gate. */
const roles: Measure = {
  name: 'roles',
  data: 'data/stories/dev.jsonl.gz',
  gold: fileURLToPath(new URL('dev.jsonl', ROLES)),
  measured: () => {
    const { table, dev: { speaker, kinds } } = JSON.parse(run([fileURLToPath(new URL('score.ts', ROLES)), '--json']))
    const f1s = Object.entries<any>(kinds).map(([kind, { given }]) => [`${kind} F1`, given.f1])
    return { table, figures: { 'speaker given content': speaker.right, 'speaker precision': speaker.precision, ...Object.fromEntries(f1s) } }
  },
}

const ALIGNMENT = new URL('alignment/', import.meta.url)

/** What both sides of a meeting say, and what only one does: our own pairs, their dev part. */
const comparison: Measure = {
  name: 'comparison',
  data: 'data/readouts/dev.jsonl.gz',
  gold: fileURLToPath(new URL('pairs.json', ALIGNMENT)),
  measured: () => {
    const table = run([fileURLToPath(new URL('score.ts', ALIGNMENT)), '--split', 'dev', '--json'])
    const shares = Object.entries<{ [figure: string]: [part: number, whole: number] }>(JSON.parse(table))
    return { table, figures: Object.fromEntries(shares.flatMap(([kind, figures]) => Object.entries(figures).map(([figure, [part, whole]]) => [`${kind} ${figure}`, part / whole]))) }
  },
}

export const MEASURES: readonly Measure[] = [...SCORED.map(scored), roles, comparison]

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

/** What a measure gives now. Throws where a command or scorer fails. */
export function measured(measure: Measure): Measured {
  return { ...measure.measured(), digest: createHash('sha256').update(readFileSync(measure.gold)).digest('hex').slice(0, 16) }
}

function scoredByShared({ data, lines, command, scorer, figures }: Scored): Omit<Measured, 'digest'> {
  const gold = SHARED + data
  const folder = mkdtempSync(join(tmpdir(), 'readout-measure-'))
  try {
    const predictions = join(folder, 'predictions.jsonl')
    const input = lines(gold).map((line) => JSON.stringify(line)).join('\n')
    writeFileSync(predictions, run([fileURLToPath(new URL('../src/cli/main.ts', import.meta.url)), ...command], input))
    const [file, ...rest] = scorer
    const score = (...more: string[]) => run([SHARED + file!, ...rest, '--gold', gold, '--pred', predictions, ...more])
    return { figures: figures(JSON.parse(score('--json'))), table: score() }
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
