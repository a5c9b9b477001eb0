/**
 * Writes `models/measured.json`: what is measured of the reader, for pages and people that show it.
 *
 *     node training/measured.ts
 *
 * The reader's figures are measured now, through the commands; the hand-checked ones come from their verdicts, so that
 * nothing is typed in by hand.
 */
import { writeFileSync } from 'node:fs'
import { annotated, type Half } from './roles-set/annotation.ts'
import { measured, MEASURES } from './measures.ts'
import { jsonLines } from './polnear.ts'
import { type Figures, figuresOf, verdictsOn } from './roles-set/score.ts'
import { fileURLToPath } from 'node:url'

export interface MeasuredFigure {
  /** "speaker, given content", "joint F1". */
  readonly name: string
  readonly figure: number
  readonly precision: number | null
  readonly recall: number | null
  /** How many it is a share of; `null` where the source does not say. */
  readonly n: number | null
  /** The set it was measured on, and which part of it. */
  readonly set: string
  readonly date: string | null
  readonly command: string
}

const VERDICTS = fileURLToPath(new URL('roles-set/cross-domain.jsonl', import.meta.url))
export const OUT = new URL('../models/measured.json', import.meta.url)

// Takes "all joint           0.748  0.588  0.659   2189.8     1721" and "all source|c        0.939".
const ROW = /^(\S.*?) {2,}([01]\.\d+)(?: +([01]\.\d+) +([01]\.\d+) +([\d.]+))?/gm

/** The scorer's table of who said what, as `npm run evaluate -- attribution` prints it. */
export function fromTable(table: string, date: string): MeasuredFigure[] {
  return [...table.matchAll(ROW)].map(([, name, first, recall, f1, gold]) => ({
    name: f1 === undefined ? `attribution: ${name}` : `attribution: ${name} F1`, figure: Number(f1 ?? first), precision: f1 === undefined ? null : Number(first), recall: recall === undefined ? null : Number(recall),
    n: gold === undefined ? null : Math.round(Number(gold)), set: 'PolNeAR dev', date, command: 'npm run evaluate -- attribution',
  }))
}

interface Checked {
  readonly round: 1 | 2
  readonly words: boolean
  readonly speaker: 'right' | 'wrong' | 'unknown' | null
  readonly kind: boolean | null
}

/** The shares of hand-checked statements that were right, for each of the two draws. */
export function fromVerdicts(checked: readonly Checked[] = jsonLines(VERDICTS)): MeasuredFigure[] {
  return ([1, 2] as const).flatMap((round) => {
    const own = checked.filter((it) => it.round === round)
    const statements = own.filter(({ speaker }) => speaker !== null)
    const named = statements.filter(({ speaker }) => speaker !== 'unknown')
    const share = (name: string, part: number, whole: number): MeasuredFigure =>
      ({ name: `hand-checked: ${name}`, figure: rounded(part / whole), precision: null, recall: null, n: whole, set: `stories and readouts, draw ${round}`, date: CHECKED, command: 'by hand' })
    return [
      share('words', own.filter(({ words }) => words).length, own.length),
      share('speaker', statements.filter(({ speaker }) => speaker === 'right').length, statements.length),
      share('speaker, of those named', named.filter(({ speaker }) => speaker === 'right').length, named.length),
      share('kind', statements.filter(({ kind }) => kind).length, statements.length),
    ]
  })
}

const CHECKED = '2026-11-24'

function fromRoles(half: Half, { statements, found, speaker, kinds }: Figures, date: string): MeasuredFigure[] {
  const about = { set: `roles-set ${half}`, date, command: `node training/roles-set/score.ts --half ${half}` }
  return [
    { name: 'statements found', figure: rounded(found / statements), precision: null, recall: null, n: statements, ...about },
    { name: 'speaker, given content', figure: rounded(speaker.right), precision: rounded(speaker.precision), recall: rounded(speaker.right), n: speaker.n, ...about },
    ...Object.entries(kinds).flatMap(([kind, { n, given, all }]) => [['given content', given] as const, ['of all', all] as const].map(([name, { f1, precision, recall }]) => ({
      name: `${kind} F1, ${name}`, figure: rounded(f1), precision: rounded(precision), recall: rounded(recall), n, ...about,
    }))),
  ]
}

const rounded = (figure: number): number => Math.round(figure * 1000) / 1000

if (import.meta.main) {
  const date = new Date().toISOString().slice(0, 10)
  const attribution = fromTable(measured(MEASURES.find(({ name }) => name === 'attribution')!).table, date)
  const roles: MeasuredFigure[] = []
  for (const half of ['dev', 'test'] as const) if (annotated(half).length > 0) roles.push(...fromRoles(half, figuresOf(await verdictsOn(half)), date))
  writeFileSync(OUT, `[\n${[...attribution, ...roles, ...fromVerdicts()].map((it) => `  ${JSON.stringify(it)}`).join(',\n')}\n]\n`)
}
