import { alignment, type AligningOptions, type Alignment, LIKE_ENOUGH, likeness } from './alignment.ts'
import { type Difference, differencesOf, isSubstantial } from './differences.ts'
import { namesAtTable } from './at-table.ts'
import { headingOf } from './headings.ts'
import type { Similarity } from './meanings.ts'
import { type Passage, passagesOf, principalsOf } from './passages.ts'
import { differInNumbers, type Point, pointsAmong, type WeighedPoint } from './points.ts'
import { inOrder, isPress, ownSide, type Source } from '../sources.ts'
import { within } from '../../text/span.ts'
import type { Talk } from '../across/talks-across.ts'
import { overlapOf, type Weighed, weighed } from './weights.ts'

/**
 * What each of two sides says of their talks, by who tells it: what an outlet relays from the Kremlin is Russia's account,
 * whoever is said to have said it. Silence is never denial: *only* says that one side mentions a point and that the other's
 * account, as far as it has been read, does not.
 */
export interface TwoAccounts {
  readonly one: Account
  readonly other: Account
  /** In the order of the official texts. */
  readonly rows: readonly Row[]
  /** Who belongs to neither side, in their own words: first whoever else sat at the table, then a mediator, an ally. Side → points. */
  readonly others: ReadonlyMap<string, readonly Point[]>
  readonly press: readonly Point[]
}

export interface Account {
  readonly side: string
  /** The sources it is told in, the side's own texts first. */
  readonly sources: readonly string[]
  readonly ownTexts: readonly string[]
  readonly points: number
}

export type Row = {
  /**
   * `both` say the same; they `differ` in words, scope, number or condition on one subject. `open`: nothing sure can be
   * said. `unanswered`: no account of the other side has been read.
   */
  readonly kind: 'both' | 'differ' | 'contradict' | 'only' | 'open' | 'unanswered'
  /** Whose it is, where only one side has it. */
  readonly side: string | null
  /** In words of one of its texts. */
  readonly topic: string | null
  readonly one: readonly Point[]
  readonly other: readonly Point[]
  /** Between the two tellings that are most alike. */
  readonly differences: readonly Difference[]
}

export interface TwoAccountsOptions extends AligningOptions {
  /** Pairs of passages of which a person has said that they contradict each other. No rule says so. */
  readonly contradicting?: readonly (readonly [passage: string, passage: string])[]
}

/** An account of fewer points is too thin for its silence to be worth a word; one that is only relayed needs more of them. */
const LEAST_ACCOUNT = { ownText: 2, relayed: 3 }

export function twoAccounts(talk: Talk, sources: readonly Source[], options: TwoAccountsOptions = {}): TwoAccounts {
  const atTable = talk.sides.map(({ side }) => side)
  const told = inOrder(sources).filter(({ id }) => talk.sources.includes(id))
  const passages = Map.groupBy(weighed(told.flatMap(onTalks), namesAtTable(atTable, told)), ({ passage }) => passage.teller.side ?? '')
  const [one, other] = fullestTwo(atTable, (side) => passages.get(side) ?? [])
  const points = (side: string) => pointsAmong(passages.get(side) ?? [], { retold: true }).sort(inTextOrder)
  const accounts: Both<readonly WeighedPoint[]> = [points(one), points(other)]
  const both: Both<Account> = [accountOf(one, accounts[0], told), accountOf(other, accounts[1], told)]
  const outside = [...passages.keys()].filter((side) => side !== '' && side !== one && side !== other).sort((a, b) => Number(atTable.includes(b)) - Number(atTable.includes(a)) || (a < b ? -1 : 1))
  const plain = (side: string) => points(side).map(({ point }) => point)
  return {
    one: both[0], other: both[1], rows: rowsOf(accounts, both, options),
    others: new Map(outside.filter((side) => !isPress(side)).map((side) => [side, plain(side)] as const).filter(([, list]) => list.length > 0)),
    press: outside.filter(isPress).flatMap(plain),
  }
}

/** Of more than two at the table, those that tell most in their own texts, then those of whom most is told. */
function fullestTwo(sides: readonly string[], passages: (side: string) => readonly Weighed[]): Both<string> {
  const counts = new Map(sides.map((side) => [side, { own: passages(side).filter(({ passage }) => passage.teller.voice === 'official text').length, all: passages(side).length }]))
  const fullest = sides.toSorted((a, b) => counts.get(b)!.own - counts.get(a)!.own || counts.get(b)!.all - counts.get(a)!.all).slice(0, 2)
  return sides.filter((side) => fullest.includes(side)) as [string, string] // a talk has two sides at the least
}

/**
 * Of an article, what belongs to the talks: where those who met are heard, what they told each other; a spokesman's word on
 * other things is none of it. Where they are not (a union and a company after talks), all that the sides say.
 */
export function onTalks(source: Source): Passage[] {
  const passages = passagesOf(source)
  if (ownSide(source) !== null) return passages
  const principals = principalsOf(source)
  const isOne = (name: string | null) => name !== null && principals.has(name)
  const named = source.record.entities.filter(({ id }) => isOne(id)).flatMap(({ mentions }) => mentions)
  const isOfThem = ({ spans }: Passage) => spans.some((span) => named.some((mention) => within(mention, span)))
  const heard = passages.filter(({ statement }) => isOne(statement!.speaker)).length >= 2
  if (!heard) return passages
  return passages.filter((passage) => {
    const { speaker, addressee, relayedBy, within: outer } = passage.statement!
    const isInRoom = isOne(speaker) || isOne(addressee) || (speaker === null && relayedBy.length > 0 && outer !== null)
    return isInRoom || isOfThem(passage) || isPress(passage.teller.side ?? '')
  })
}

/** As the official texts go; what only others tell comes after, as they told it. */
export function inTextOrder({ point: a }: WeighedPoint, { point: b }: WeighedPoint): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

export function accountOf(side: string, points: readonly WeighedPoint[], told: readonly Source[]): Account {
  const ownTexts = told.filter((source) => ownSide(source) === side).map(({ id }) => id)
  const relaying = points.flatMap(({ point }) => point.passages.map(({ source }) => source.id))
  return { side, sources: [...new Set([...ownTexts, ...relaying])], ownTexts, points: points.length }
}

export type Both<T> = readonly [one: T, other: T]

/** Two lists of points beside each other: what both say, where they differ, what only one has. */
export function rowsOf(accounts: Both<readonly WeighedPoint[]>, both: Both<Account>, options: TwoAccountsOptions = {}): Row[] {
  const [ones, others] = accounts
  const found = alignment(ones.map(({ weighed }) => weighed), others.map(({ weighed }) => weighed), options)
  const bare = groupsOf(found, ones.length)
  const again = { one: saidAgain(ones, bare.map(({ one }) => one)), other: saidAgain(others, bare.map(({ other }) => other)) }
  const groups = bare.map(({ one, other }, i) => ({ one: [...one, ...again.one[i]!], other: [...other, ...again.other[i]!] }))
  const shared = groups.map((group) => sharedRow(pick(ones, group.one), pick(others, group.other), options))
  const taken = { one: new Set(groups.flatMap(({ one }) => one)), other: new Set(groups.flatMap(({ other }) => other)) }
  const single = [
    ...singleRows(ones, { mine: both[0], theirs: both[1], alone: found.onlyOne, taken: taken.one, first: true }),
    ...singleRows(others, { mine: both[1], theirs: both[0], alone: found.onlyOther, taken: taken.other, first: false }),
  ]
  return [...shared, ...single].sort(byPlace)
}

/**
 * What outlets relay again in the matter of a row belongs to that row: to the one that it is most like. An official text
 * makes each of its points once.
 */
function saidAgain(points: readonly WeighedPoint[], rows: readonly (readonly number[])[]): number[][] {
  const taken = new Set(rows.flat())
  const again: number[][] = rows.map(() => [])
  for (const i of points.keys()) {
    if (taken.has(i) || points[i]!.point.voice === 'official text') continue
    const likest = rows.map((row, k) => ({ k, alike: Math.max(...row.map((other) => likeness(points[i]!.weighed, points[other]!.weighed))) })).sort((a, b) => b.alike - a.alike || a.k - b.k)[0]
    if (likest && likest.alike >= LIKE_ENOUGH) again[likest.k]!.push(i)
  }
  return again
}

interface Single {
  readonly mine: Account
  readonly theirs: Account
  readonly alone: readonly number[]
  readonly taken: ReadonlySet<number>
  readonly first: boolean
}

function singleRows(points: readonly WeighedPoint[], { mine, theirs, alone, taken, first }: Single): Row[] {
  const surely = new Set(alone)
  const isFull = theirs.points >= (theirs.ownTexts.length > 0 ? LEAST_ACCOUNT.ownText : LEAST_ACCOUNT.relayed)
  const kindOf = (i: number): Row['kind'] => (theirs.points === 0 ? 'unanswered' : surely.has(i) && isFull ? 'only' : 'open')
  return points.flatMap(({ point }, i) =>
    taken.has(i) ? [] : [{ kind: kindOf(i), side: mine.side, topic: headingOf([point], []), one: first ? [point] : [], other: first ? [] : [point], differences: [] }],
  )
}

const pick = (points: readonly WeighedPoint[], places: readonly number[]): WeighedPoint[] => places.map((i) => points[i]!)

interface Group {
  readonly one: readonly number[]
  readonly other: readonly number[]
}

/** Points that hang together by links are one row. */
function groupsOf({ links }: Alignment, ones: number): Group[] {
  const leaders = new Map<number, number>()
  const leaderOf = (node: number): number => {
    const leader = leaders.get(node) ?? node
    return leader === node ? node : leaderOf(leader)
  }
  const nodes = new Set<number>()
  for (const { one, other } of links) {
    nodes.add(one).add(ones + other)
    leaders.set(leaderOf(ones + other), leaderOf(one))
  }
  const sorted = [...nodes].sort((a, b) => a - b)
  return [...Map.groupBy(sorted, leaderOf).values()].map((group) => ({ one: group.filter((node) => node < ones), other: group.filter((node) => node >= ones).map((node) => node - ones) }))
}

function sharedRow(ones: readonly WeighedPoint[], others: readonly WeighedPoint[], { contradicting = [], similarity }: TwoAccountsOptions): Row {
  const one = ones.map(({ point }) => point)
  const other = others.map(({ point }) => point)
  const { differences, same } = nearestPair(ones, others, similarity)
  const says = (points: readonly Point[], passage: string) => points.some(({ passages }) => passages.some(({ id }) => id === passage))
  const contradicts = contradicting.some(([a, b]) => (says(one, a) && says(other, b)) || (says(one, b) && says(other, a)))
  return { kind: contradicts ? 'contradict' : same ? 'both' : 'differ', side: null, topic: headingOf(one, other), one, other, differences }
}

/** The two tellings that are most alike: what differs even between these differs. */
function nearestPair(ones: readonly WeighedPoint[], others: readonly WeighedPoint[], similarity: Similarity = () => 0): { readonly differences: Difference[]; readonly same: boolean } {
  const pairs = ones.flatMap((a) => others.map((b) => ({ a: a.weighed, b: b.weighed, alike: overlapOf(a.weighed, b.weighed) })))
  const { a, b, alike } = pairs.reduce((best, next) => (next.alike > best.alike ? next : best))
  const differences = differencesOf(a, b).filter(({ kind }) => alike >= (LEAST_ALIKE[kind] ?? 0))
  const isClose = alike >= SAME.wording || similarity(a.passage, b.passage) >= SAME.meaning
  return { differences, same: isClose && !differInNumbers(a, b) && !differences.some(isSubstantial) }
}

/** Sentences that share no more than a subject have their "not", and their words side by side, about something else. */
const LEAST_ALIKE: { readonly [kind in Difference['kind']]?: number } = { negation: 0.6, scope: 0.25 }

/** dev pairs, read as an editor: from here on other words say no other thing. */
const SAME = { wording: 0.4, meaning: 0.76 }

/** As the first side's text goes; what only the other has comes where its own text has it. */
function byPlace(a: Row, b: Row): number {
  return placeOf(a) - placeOf(b) || ((a.one[0] ?? a.other[0])!.id < (b.one[0] ?? b.other[0])!.id ? -1 : 1)
}

const placeOf = ({ one, other }: Row): number => one[0]?.order ?? other[0]?.order ?? Infinity
