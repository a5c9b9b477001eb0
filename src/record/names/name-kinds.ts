import type { Analysis, NameKind } from '../../attribution/analysis.ts'
import type { Page } from './page.ts'
import { lowerWords } from '../words.ts'
import type { Unit } from './units.ts'

type Votes = Map<NameKind, number>

/** The kind that most of a name's tokens have. */
export function nameKind({ analysis }: Page, first: number, end: number): NameKind | null {
  return end === first + 1 ? analysis.names[first]! : most(counted(new Map(), analysis, first, end))
}

/**
 * The same words name the same kind of thing all through an article: the kind that the tagger gives to most of their
 * tokens. A title before them counts like a name of two words, since nothing but a person bears one.
 */
export function agreed(units: readonly Unit[], analysis: Analysis): Unit[] {
  const votes = new Map<string, Votes>()
  for (const [u, { kind, value, first, end, named }] of units.entries()) {
    if (kind !== 'name') continue
    const counts = votes.get(value) ?? new Map<NameKind, number>()
    if (named) counted(counts, analysis, first, end)
    if (isTitle(units[u - 1], first)) vote(counts, 'person', 2)
    votes.set(value, counts)
  }
  const places = placesIn(units, lowerWords(analysis))
  return units.map((unit) => (unit.kind === 'name' ? { ...unit, named: places.has(unit.value) || isOnMap(unit) ? 'place' : (most(votes.get(unit.value)!) ?? unit.named) } : unit))
}

/**
 * Single words that the text is "in" or "near", or that have a mayor, and that are part of nobody’s longer name: news
 * names a person in full at least once, or gives a title.
 */
function placesIn(units: readonly Unit[], lower: readonly string[]): Set<string> {
  const places = new Set<string>()
  const parts = new Set<string>()
  for (const [u, { kind, value, first, end, named }] of units.entries()) {
    if (kind !== 'name') continue
    if ((end - first > 1 && (named === 'person' || named === null)) || isTitle(units[u - 1], first)) for (const word of value.split(' ')) parts.add(word)
    else if (end - first > 1) continue
    else if (hasMayor(lower, first, end)) places.add(value)
    else if (NEAR.has(lower[first - 1] ?? '') && !TRUSTED.has(lower[first - 2] ?? '') && lower[end] !== "'s" && lower[end] !== "'") places.add(value)
  }
  for (const word of parts) places.delete(word)
  return places
}

const hasMayor = (lower: readonly string[], first: number, end: number): boolean =>
  (lower[end] === "'s" && lower[end + 1] === 'mayor') || (lower[first - 1] === 'of' && lower[first - 2] === 'mayor')

const NEAR = new Set(['in', 'near', 'outside'])
/** One may trust in a person. */
const TRUSTED = new Set(['trust', 'confidence', 'faith', 'interest', 'believe', 'believes', 'believed', 'interested', 'disappointed', 'confide', 'confided'])

// takes "Orm Strait", "Port Ellery"; leaves "Ann Bridge", a person whatever she is called, and "Port Labour Board"
const isOnMap = ({ value, named, first, end }: Unit): boolean =>
  end - first > 1 && (OPENING_PLACES.test(value) || (named !== 'person' && CLOSING_PLACES.test(value)))

const OPENING_PLACES = /^(?:Port|Mount|Cape|Fort|Pier) \S+$/
const CLOSING_PLACES = / (?:Strait|Straits|Sea|River|Bay|Gulf|Dam|Bridge|Pipeline|Canal|Island|Islands|Mountains|Valley|Lake|Ocean|Peninsula|Harbour|Harbor|Airport|Square)$/

function counted(counts: Votes, { names }: Analysis, first: number, end: number): Votes {
  for (let i = first; i < end; i++) if (names[i]) vote(counts, names[i]!, 1)
  return counts
}

const vote = (counts: Votes, kind: NameKind, weight: number) => counts.set(kind, (counts.get(kind) ?? 0) + weight)

const isTitle = (before: Unit | undefined, first: number): boolean => before !== undefined && before.end === first && (before.kind === 'role' || before.kind === 'honorific')

// People win a tie: a person taken for a body loses its words, a body taken for a person only its kind.
const most = (counts: ReadonlyMap<NameKind, number>): NameKind | null =>
  [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === 'person') - Number(a[0] === 'person'))[0]?.[0] ?? null

/**
 * A name of two words that stands alone elsewhere is cut out of a longer run: "Ellmark | Ann Lee" behind "President of",
 * where the tagger saw one organisation, or "Ellmark Ann" and "Lee".
 */
export function resegmented(units: readonly Unit[], analysis: Analysis): Unit[] {
  const { text, tokens } = analysis
  const words = (first: number, end: number) => text.slice(tokens[first]![0], tokens[end - 1]![1])
  const people = new Set(units.filter(isPair).map(({ value }) => value))
  const cut: Unit[] = []
  for (const unit of units) {
    const before = cut.at(-1)
    const isTail = before !== undefined && isLonelyName(unit) && isRun(before) && before.end === unit.first
    const run = isTail ? { ...before, end: unit.end } : unit
    const start = run.end - 2
    const title = cut.at(isTail ? -2 : -1)
    const isRunOn = run.kind === 'name' && !isTitle(title, run.first) && start > run.first
    if (!isRunOn || !(people.has(words(start, run.end)) || isHolder(analysis, title, run))) cut.push(unit)
    else {
      if (isTail) cut.pop()
      cut.push({ ...run, end: start, value: words(run.first, start) }, { ...run, first: start, value: words(start, run.end), named: 'person' })
    }
  }
  return cut
}

/** "President of Ellmark | Ann Lee": what somebody is president of comes before her name, which is two words long. */
const isHolder = (analysis: Analysis, title: Unit | undefined, { first, end }: Unit): boolean =>
  title?.kind === 'role' && title.end + 1 === first && lowerWords(analysis)[title.end] === 'of' && analysis.names[end - 1] === 'person' && end - first < LONGEST_HELD

/** "Port Ellery Ann Lee" */
const LONGEST_HELD = 5

const isPair = (unit: Unit): boolean => isRun(unit) && unit.named === 'person' && unit.end - unit.first === 2

const isRun = ({ kind }: Unit): boolean => kind === 'name'

const isLonelyName = (unit: Unit): boolean => isRun(unit) && unit.end - unit.first === 1
