/**
 * Holds what the commands give against the pinned floors in `baseline.json`.
 *
 *     npm run gate                            fails where a figure fell below its floor
 *     npm run gate -- --update                raises the floors to what was measured
 *     npm run gate -- --update --allow-regression   lowers them too: the commit says why
 *
 * Without the shared data nothing can be measured; the gate then says so and passes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { atHand, measured, type Measured, MEASURES } from './measures.ts'

interface Floor {
  readonly digest: string
  readonly floors: { readonly [figure: string]: number }
}
type Baseline = { readonly [measure: string]: Floor }

// The encoder's bytes are rounded from floating point, whose last digits another kind of processor may have otherwise: a few
// statements of two thousand may then fall on the other side of a limit.
const TOLERANCE = 0.002

const { values: options } = parseArgs({ options: { update: { type: 'boolean', default: false }, 'allow-regression': { type: 'boolean', default: false } } })
const file = new URL('baseline.json', import.meta.url)
const baseline = JSON.parse(readFileSync(file, 'utf8')) as Baseline

const here = MEASURES.filter(atHand)
if (here.length === 0) console.log('gate: not run, the data sets are not beside this checkout')
const results = here.map((measure) => ({ name: measure.name, now: measured(measure) }))
const fallen = results.flatMap(({ name, now }) => rows(name, now, baseline[name]))
if (options.update) writeFileSync(file, JSON.stringify({ ...baseline, ...Object.fromEntries(results.map(({ name, now }) => [name, raised(now, baseline[name])])) }, null, 2) + '\n')
else if (fallen.some(Boolean)) process.exitCode = 1

/** Prints a row for each figure; true where it fell. */
function rows(name: string, now: Measured, pinned: Floor | undefined): boolean[] {
  if (pinned && pinned.digest !== now.digest) console.log(`${name}: the data changed since the floors were pinned`)
  return Object.entries(now.figures).map(([figure, value]) => {
    const floor = pinned?.floors[figure]
    const fell = floor !== undefined && value < floor - TOLERANCE
    console.log(`${fell ? 'FELL' : '  ok'}  ${`${name} ${figure}`.padEnd(34)} ${value.toFixed(4)}   floor ${floor?.toFixed(4) ?? '-'}`)
    return fell || pinned?.digest !== now.digest
  })
}

function raised(now: Measured, pinned: Floor | undefined): Floor {
  const floors = Object.entries(now.figures).map(([figure, value]) => {
    const floor = pinned?.floors[figure] ?? 0
    return [figure, Math.floor((options['allow-regression'] ? value : Math.max(value, floor)) * 10000) / 10000]
  })
  return { digest: now.digest, floors: Object.fromEntries(floors) }
}
