import { existsSync, readFileSync } from 'node:fs'
import type { Measure } from './schemas-across.ts'
import type { Given } from './statements.ts'

type Measured = Given<typeof Measure>

const fileAt = (path: string) => new URL(`../../${path}`, import.meta.url)
const textOf = (path: string): string => (existsSync(fileAt(path)) ? readFileSync(fileAt(path), 'utf8') : '')

let known: readonly Measured[] | null = null

/** How well Readout reads, from the files that the measuring itself writes: nothing is typed in by hand. */
export const measures = (): readonly Measured[] => (known ??= [...fromCard(textOf(CARD)), ...fromFloors(JSON.parse(textOf(FLOORS) || '{}') as Floors)]) // as training/gate.ts writes it

const CARD = 'models/attribution.md'
const FLOORS = 'training/baseline.json'

// Takes "tokens source        0.851  0.705  0.771   5789.2     4799" and "all source|c        0.939".
const ROW = /^(\S.*?) {2,}([01]\.\d+)(?: +([01]\.\d+) +([01]\.\d+))?/gm

/** The figures of a model's card, each with the card's own date and test set. */
export function fromCard(card: string): Measured[] {
  const scores = card.split(/^## What it scores$/m)[1]?.split(/^## /m)[0] ?? ''
  const about = { of: /^On the (.+?) through /m.exec(scores)?.[1] ?? 'not named', date: /^\| made on \| (\S+) \|$/m.exec(card)?.[1] ?? null, source: CARD }
  return [...scores.matchAll(ROW)].flatMap(([, field, ...figures]) => {
    const given = figures.filter((it) => it !== undefined)
    const names = given.length === 1 ? ['accuracy'] : ['precision', 'recall', 'F1']
    return given.map((value, i) => ({ field: field!, measure: names[i]!, value: Number(value), ...about }))
  })
}

interface Floors {
  readonly [task: string]: { readonly digest: string; readonly floors: { readonly [measure: string]: number } }
}

// Its figures stand in its card, with more beside them.
const IN_CARD = 'attribution'

/** What the gate holds every change to; a test set is named by the digest of its data. */
export const fromFloors = (floors: Floors): Measured[] =>
  Object.entries(floors).flatMap(([task, { digest, floors: least }]) =>
    task === IN_CARD ? [] : Object.entries(least).map(([measure, value]) => ({ ...named(task, measure), value, of: digest, date: null, source: FLOORS })),
  )

// Of a headline, a byline and a date the gate says how many are right.
const FIELDS: ReadonlySet<string> = new Set(['title', 'author', 'date'])

const named = (task: string, measure: string) => (FIELDS.has(measure) ? { field: `${task} ${measure}`, measure: 'accuracy' } : { field: task, measure })
