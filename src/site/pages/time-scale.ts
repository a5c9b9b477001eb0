/** A stretch of time in milliseconds; a moment has no length. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** Days in a row, and where on them something lies, in percent of their length. */
export interface TimeScale {
  /** ISO days. */
  readonly first: string
  readonly last: string
  readonly at: (moment: number) => number
  /** Where days, months or years begin, whichever are few enough to be drawn. */
  readonly ticks: readonly number[]
}

const DAY_MS = 24 * 60 * 60 * 1000

/** When something was, as precisely as it is known: of a day without an hour, the whole day. Null for what is no date. */
export function periodOf(iso: string): Period | null {
  const from = Date.parse(iso)
  return Number.isNaN(from) ? null : { from, to: iso.length > 'yyyy-mm-dd'.length ? from : from + DAY_MS }
}

/** The whole days that periods lie in. */
export function timeScale(periods: readonly Period[]): TimeScale {
  const from = floor(Math.min(...periods.map((it) => it.from)))
  const to = Math.max(...periods.map((it) => Math.max(ceiling(it.to), floor(it.from) + DAY_MS)))
  const at = (moment: number) => (100 * (moment - from)) / (to - from)
  return { first: dayOf(from), last: dayOf(to - 1), at, ticks: ticksBetween(from, to).map(at) }
}

const floor = (moment: number) => Math.floor(moment / DAY_MS) * DAY_MS
const ceiling = (moment: number) => Math.ceil(moment / DAY_MS) * DAY_MS
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** Each step from the beginning of a day, a month, a year. */
const STEPS: readonly ((moment: Date) => number)[] = [
  (it) => Date.UTC(it.getUTCFullYear(), it.getUTCMonth(), it.getUTCDate() + 1),
  (it) => Date.UTC(it.getUTCFullYear(), it.getUTCMonth() + 1, 1),
  (it) => Date.UTC(it.getUTCFullYear() + 1, 0, 1),
]

// More are a fence.
const MOST_TICKS = 14

function ticksBetween(from: number, to: number): number[] {
  for (const next of STEPS) {
    const ticks: number[] = []
    for (let at = next(new Date(from)); at < to && ticks.length <= MOST_TICKS; at = next(new Date(at))) ticks.push(at)
    if (ticks.length <= MOST_TICKS) return ticks
  }
  return []
}
