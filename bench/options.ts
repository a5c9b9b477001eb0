import { parseArgs } from 'node:util'
import { type Figure, tableOf } from './figures.ts'

/** Numbers that a benchmark takes from the command line, with their defaults. */
export function numbers<Numbers extends { readonly [name: string]: number }>(defaults: Numbers): Numbers {
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' as const }]))
  const { values } = parseArgs({ options: { ...options, json: { type: 'boolean' } } })
  const given = Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, Number(value)]] : []))
  return { ...defaults, ...Object.fromEntries(given) }
}

/** Prints a benchmark's figures: for a person, or with --json for `run.ts`. */
export function report(figures: readonly Figure[]): void {
  console.log(process.argv.includes('--json') ? JSON.stringify(figures) : tableOf(figures))
}
