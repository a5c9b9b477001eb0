import { firstPlace } from '../../text/first-place.ts'
import type { Passage } from './passages.ts'
import { isPoint, type Weighed } from './weights.ts'

/** How alike two passages are in meaning, 0 to 1: where an encoder is at hand. */
export type Similarity = (a: Passage, b: Passage) => number

/** What an encoder says of the points of two accounts, by their places in the lists handed in. */
export interface Meanings {
  /**
   * How much more alike two are than each is to the other account on the whole: passages of one meeting are all a little
   * alike, and some ("cooperation") to everything.
   */
  readonly between: (one: number, other: number) => number
  /** How much of its own account, 0 to 1, comes nearer than it to that point of the other account to which the least does. */
  readonly outdone: { readonly one: readonly number[]; readonly other: readonly number[] }
}

/** Without an encoder all are as near as any. */
export const NO_MEANINGS: Meanings = { between: () => 0, outdone: { one: [], other: [] } }

export function meaningsOf(ones: readonly Weighed[], others: readonly Weighed[], similarity: Similarity): Meanings {
  const places = { one: placesOfPoints(ones), other: placesOfPoints(others) }
  const alike = ones.map((a) => (isPoint(a) ? others.map((b) => (isPoint(b) ? similarity(a.passage, b.passage) : 0)) : []))
  const usual = {
    one: ones.map((_, i) => mean(places.other.map((k) => alike[i]![k] ?? 0))),
    other: others.map((_, k) => mean(places.one.map((i) => alike[i]![k]!))),
  }
  const between = (one: number, other: number) => (alike[one]![other] ?? 0) - (usual.one[one]! + usual.other[other]!) / 2
  const outdone = {
    one: outdoneAmong(places.one, places.other.map((k) => (i) => between(i, k)), ones.length),
    other: outdoneAmong(places.other, places.one.map((i) => (k) => between(i, k)), others.length),
  }
  return { between, outdone }
}

const placesOfPoints = (side: readonly Weighed[]): number[] => side.flatMap((it, place) => (isPoint(it) ? [place] : []))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

/** To each point of the other account these lie at some distance; each has the best of its ranks, those as near as it not counted. */
function outdoneAmong(places: readonly number[], nearTo: readonly ((place: number) => number)[], length: number): number[] {
  const best = Array.from({ length }, () => 1)
  for (const near of nearTo) {
    const values = Float64Array.from(places, near)
    const sorted = values.toSorted()
    for (const [i, place] of places.entries()) best[place] = Math.min(best[place]!, above(sorted, values[i]!) / places.length)
  }
  return best
}

/** How many of sorted values are greater. */
const above = (sorted: Float64Array, value: number): number => sorted.length - firstPlace(sorted.length, (i) => sorted[i]! > value)
