/** One line of the table: what was measured, each sample of it, and what it should be. */
export interface Figure {
  readonly what: string
  readonly unit: string
  readonly samples: readonly number[]
  readonly target?: Target
  readonly note?: string
}

/** What the median is held against. */
export type Target = { readonly atLeast: number } | { readonly atMost: number }

export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Whether the target is met; `null` where there is none. */
function isMet({ samples, target }: Figure): boolean | null {
  if (!target) return null
  return 'atLeast' in target ? median(samples) >= target.atLeast : median(samples) <= target.atMost
}

const HEAD = ['', 'min', 'median', 'max', 'unit', 'target', 'met', '']

/** The figures of a benchmark as a Markdown table, its columns as wide as their cells, so that it reads in a terminal too. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)]
  const widths = HEAD.map((_, c) => Math.max(...rows.map((row) => row[c]!.length), 3))
  const line = (row: readonly string[]) => `| ${row.map((cell, c) => (isNumber(c) ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, c) => '-'.repeat(width - 1) + (isNumber(c) ? ':' : '-')).join(' | ')} |`
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n')
}

const isNumber = (column: number) => column >= 1 && column <= 3

function cellsOf(figure: Figure): string[] {
  const { what, unit, samples, target, note = '' } = figure
  const single = samples.length === 1
  const wanted = target ? ('atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`) : ''
  const met = { true: 'yes', false: 'NO', null: '' }[`${isMet(figure)}`]
  return [what, single ? '' : digits(Math.min(...samples)), digits(median(samples)), single ? '' : digits(Math.max(...samples)), unit, wanted, met, note]
}

/** Three digits that matter: "1,234", "56.7", "0.123". */
const digits = (value: number) => (value >= 1000 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3)).toString())
