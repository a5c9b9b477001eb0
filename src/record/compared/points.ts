import { LIKE_ENOUGH, likeness } from './alignment.ts'
import { independentSources } from './independence.ts'
import { type Passage, VOICES, type Voice } from './passages.ts'
import { isPoint, overlapOf, type Weighed, weighed } from './weights.ts'

/** One thing that is said, by as many as say it. */
export interface Point {
  /** The id of the passage in whose words it is shown. */
  readonly id: string
  readonly topic: string | null
  /** Its best words, and all that say the same, theirs first. */
  readonly words: Passage
  readonly passages: readonly Passage[]
  /** Sources that say it of their own knowledge. Copies of one text and stories of one agency are one. */
  readonly independent: number
  /** Texts that say it, copies included. */
  readonly copies: number
  /** The weightiest of those who say it. */
  readonly voice: Voice
  readonly sides: readonly string[]
  /** Its place in the first official text that has it, from 0; `null` where none has. */
  readonly order: number | null
}

/** Statements that say the same as one point each, the best confirmed first; the order of arrival plays no part. */
export function pointsOf(passages: readonly Passage[], atTable: readonly string[] = []): Point[] {
  return pointsAmong(weighed(passages, atTable)).map(({ point }) => point)
}

/** A point with the weights of its best words, for comparing it further. */
export interface WeighedPoint {
  readonly point: Point
  readonly weighed: Weighed
}

/** The same for passages that have been weighed, among one another and perhaps others. */
export function pointsAmong(all: readonly Weighed[], { retold = false }: Grouping = {}): WeighedPoint[] {
  const places = placesInText(all)
  return grouped(all.filter(isPoint).sort(bestWordsFirst), retold).map((group) => ({ point: pointOf(group, places), weighed: group[0]! })).sort((a, b) => byRank(a.point, b.point))
}

export interface Grouping {
  /** All are of one side's account: what another source makes of a point is the same point in its words. */
  readonly retold?: boolean
}

/** Official words before those of others, quoted before retold, fuller before shorter. */
function bestWordsFirst(a: Weighed, b: Weighed): number {
  return voiceRank(a) - voiceRank(b) || Number(isQuoted(b)) - Number(isQuoted(a)) || b.total - a.total || (a.passage.id < b.passage.id ? -1 : 1)
}

const voiceRank = ({ passage }: Weighed): number => VOICES.indexOf(passage.teller.voice)
const isQuoted = ({ passage }: Weighed): boolean => passage.statement?.kind === 'direct'

/** dev pairs and samples: from here on two passages say the same, not only of the same. */
const SAME = 0.6

/** Each passage goes to the point whose best words it is most like; what is like none begins a new one. */
function grouped(sorted: readonly Weighed[], retold: boolean): Weighed[][] {
  const groups: Weighed[][] = []
  const holders = new Map<number, number[]>()
  for (const it of sorted) {
    const near = new Set(it.things.flatMap((thing) => holders.get(thing) ?? []))
    const likest = [...near].map((group) => ({ group, alike: sameness(it, groups[group]![0]!) })).sort((a, b) => b.alike - a.alike || a.group - b.group)
    const best = likest.find(({ group, alike }) => alike >= SAME || (retold && isRetold(it, groups[group]![0]!)))
    if (best) groups[best.group]!.push(it)
    else {
      for (const thing of it.things) {
        if (!holders.has(thing)) holders.set(thing, [])
        holders.get(thing)!.push(groups.length)
      }
      groups.push([it])
    }
  }
  return groups
}

/** One text makes a point once; another that comes as near as two accounts of one point do makes the same. */
const isRetold = (a: Weighed, b: Weighed): boolean => a.passage.source !== b.passage.source && !differInNumbers(a, b) && likeness(a, b) >= LIKE_ENOUGH

/** What two share of all that both say; nothing where one denies or counts otherwise. */
function sameness(a: Weighed, b: Weighed): number {
  if (a.negated !== b.negated || differInNumbers(a, b)) return 0
  return overlapOf(a, b)
}

export const differInNumbers = (a: Weighed, b: Weighed): boolean => a.numbers.size > 0 && b.numbers.size > 0 && a.numbers.isDisjointFrom(b.numbers)

/** Where each passage of an official text stands in it. */
function placesInText(all: readonly Weighed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const places = new Map<string, number>()
  for (const { passage } of all) {
    if (passage.teller.voice !== 'official text') continue
    const place = counts.get(passage.source.id) ?? 0
    places.set(passage.id, place)
    counts.set(passage.source.id, place + 1)
  }
  return places
}

function pointOf(group: readonly Weighed[], places: ReadonlyMap<string, number>): Point {
  const passages = group.map(({ passage }) => passage)
  const sources = [...new Map(passages.map(({ source }) => [source.id, source])).values()]
  const orders = passages.flatMap(({ id }) => places.get(id) ?? [])
  return {
    id: passages[0]!.id, topic: mostFrequent(passages.flatMap(({ statement }) => statement?.topic ?? [])), words: passages[0]!, passages,
    independent: independentSources(sources), copies: sources.length, voice: passages[0]!.teller.voice,
    sides: [...new Set(passages.flatMap(({ teller }) => teller.side ?? []))].sort(), order: orders.length > 0 ? Math.min(...orders) : null,
  }
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, all]) => ({ word, count: all.length }))
  return counts.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))[0]?.word ?? null
}

function byRank(a: Point, b: Point): number {
  return (
    b.independent - a.independent || VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) || (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
