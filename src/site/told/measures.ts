import { existsSync, readFileSync } from 'node:fs'
import type { Measure } from '../api/schemas-across.ts'
import type { Given } from './statements.ts'

type Measured = Given<typeof Measure>

const fileAt = (path: string) => new URL(`../../../${path}`, import.meta.url)
const textOf = (path: string): string => (existsSync(fileAt(path)) ? readFileSync(fileAt(path), 'utf8') : '')

let known: readonly Measured[] | null = null

/** How well Readout reads, from the files that the measuring itself writes: nothing is typed in by hand. */
export const measures = (): readonly Measured[] => (known ??= [...fromFile(JSON.parse(textOf(FILE) || '[]') as Written[]), ...fromFloors(JSON.parse(textOf(FLOORS) || '{}') as Floors)]) // both our own

const FILE = 'models/measured.json'
const FLOORS = 'training/baseline.json'

/** As training/measured.ts writes it. */
interface Written {
  readonly name: string
  readonly figure: number
  readonly precision: number | null
  readonly recall: number | null
  readonly set: string
  readonly date: string | null
}

/** A figure of its own, or precision and recall and, where it is their mean, F1. */
export function fromFile(written: readonly Written[]): Measured[] {
  return written.flatMap(({ name, figure, precision, recall, set, date }) => {
    const about = { field: name.replace(/^attribution: /, '').replace(/ F1\b/, ''), of: set, date, source: FILE }
    if (precision === null || recall === null) return [{ ...about, measure: 'accuracy', value: figure }]
    const both = [{ ...about, measure: 'precision', value: precision }, { ...about, measure: 'recall', value: recall }]
    return / F1\b/.test(name) ? [...both, { ...about, measure: 'F1', value: figure }] : both
  })
}

interface Floors {
  readonly [task: string]: { readonly digest: string; readonly floors: { readonly [measure: string]: number } }
}

// Their figures stand in the file, with more beside them.
const IN_FILE: ReadonlySet<string> = new Set(['attribution', 'roles'])

/** What the gate holds every change to; a test set is named by the digest of its data. */
export const fromFloors = (floors: Floors): Measured[] =>
  Object.entries(floors).flatMap(([task, { digest, floors: least }]) =>
    IN_FILE.has(task) ? [] : Object.entries(least).map(([measure, value]) => ({ ...named(task, measure), value, of: digest, date: null, source: FLOORS })),
  )

// Of a headline, a byline and a date the gate says how many are right.
const FIELDS: ReadonlySet<string> = new Set(['title', 'author', 'date'])

const named = (task: string, measure: string) => (FIELDS.has(measure) ? { field: `${task} ${measure}`, measure: 'accuracy' } : { field: task, measure })
