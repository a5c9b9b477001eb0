import { ALONE, BY_MEANING, BY_WORDS, type Likening, type Standing } from './alignment-weights.ts'
import type { Passage } from './passages.ts'
import { textAt } from '../../text/span.ts'
import { common, isPoint, type Weighed } from './weights.ts'

/**
 * Which passages of two accounts say the same thing, and which stand alone. A passage that neither surely matches nor
 * surely stands alone is left open: that only one side mentions a point is the claim that must not be wrong.
 */
export interface Alignment {
  readonly links: readonly Link[]
  /** Passages by their place in the list handed in. */
  readonly onlyOne: readonly number[]
  readonly onlyOther: readonly number[]
}

export interface Link {
  readonly one: number
  readonly other: number
  /** 0 to 1. */
  readonly score: number
}

/** How alike two passages are in meaning, 0 to 1: where an encoder is at hand. */
export type Similarity = (a: Passage, b: Passage) => number

export interface AligningOptions {
  readonly similarity?: Similarity | undefined
  readonly like?: Likening
  readonly alone?: Standing
}

/** Two passages are one point where each is the other's likest. A third joins them where it is as good as certain, else it is left open. */
export function alignment(ones: readonly Weighed[], others: readonly Weighed[], { similarity, like = similarity ? BY_MEANING : BY_WORDS, alone = ALONE }: AligningOptions = {}): Alignment {
  const pairs = pairsOf(ones, others, similarity)
  const links = linked(scored(pairs, like), like)
  const scores = scored(pairs, BY_WORDS)
  const standing = (own: 'one' | 'other', sides: readonly [readonly Weighed[], readonly Weighed[]]) => {
    const taken = new Set(links.map((link) => link[own]))
    return aloneIn(...sides, bests(scores, own)).flatMap(({ place, figures }) => (!taken.has(place) && likely(alone.weights, figures) >= alone.limit ? [place] : []))
  }
  return { links, onlyOne: standing('one', [ones, others]), onlyOther: standing('other', [others, ones]) }
}

/** Pairs of which each is the other's likest, and those whose likest is in such a pair with another: one side says it twice. */
function linked(scores: readonly Link[], { limit, joining }: Pick<Likening, 'limit' | 'joining'>): Link[] {
  const best = { one: bests(scores, 'one'), other: bests(scores, 'other') }
  const isLikest = (link: Link, own: 'one' | 'other') => link.score === best[own].get(link[own])
  const links = scores.filter((link) => link.score >= limit && isLikest(link, 'one') && isLikest(link, 'other'))
  const taken = { one: new Set(links.map(({ one }) => one)), other: new Set(links.map(({ other }) => other)) }
  const joins = (link: Link, own: 'one' | 'other', across: 'one' | 'other') => isLikest(link, own) && !taken[own].has(link[own]) && taken[across].has(link[across])
  return [...links, ...scores.filter((link) => link.score >= joining && (joins(link, 'one', 'other') || joins(link, 'other', 'one')))]
}

/** How like each passage is to the other account's likest. */
export function bests(links: readonly Link[], side: 'one' | 'other'): Map<number, number> {
  const best = new Map<number, number>()
  for (const link of links) best.set(link[side], Math.max(best.get(link[side]) ?? 0, link.score))
  return best
}

export const scored = (pairs: readonly Pair[], { weights }: Pick<Likening, 'weights'>): Link[] => pairs.map(({ one, other, figures }) => ({ one, other, score: likely(weights, figures) }))

// ---- how like two passages are

export interface Pair {
  readonly one: number
  readonly other: number
  readonly figures: LikeFigures
}

/** What the first model is told of two passages. */
type LikeFigures = Figures<Likening['weights']>
type Figures<W> = { readonly [figure in Exclude<keyof W, 'bias'>]: number }

/** Every two points with anything in common. That they met is one thing, and what they said another. */
export function pairsOf(ones: readonly Weighed[], others: readonly Weighed[], similarity?: Similarity): Pair[] {
  const holders = holdersOf(others)
  const meaning = similarity ? meaningAmong(ones, others, similarity) : () => 0
  return ones.flatMap((a, one) => {
    if (!isPoint(a)) return []
    const near = new Set(a.things.flatMap((thing) => holders.get(thing) ?? []))
    return [...near].filter((other) => others[other]!.ofMeeting === a.ofMeeting).sort((x, y) => x - y).map((other) => ({ one, other, figures: { ...figuresOf(a, others[other]!), meaning: meaning(one, other) } }))
  })
}

/** Thing → the points that have it. */
function holdersOf(side: readonly Weighed[]): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  for (const [i, it] of side.entries())
    for (const thing of isPoint(it) ? it.things : []) {
      if (!holders.has(thing)) holders.set(thing, [])
      holders.get(thing)!.push(i)
    }
  return holders
}

/** The weight of what they share, how much of the shorter one that is, and whether both announce something for one event. */
function figuresOf(a: Weighed, b: Weighed): Omit<LikeFigures, 'meaning'> {
  const shared = common(a, b)
  return { shared: Math.log1p(shared), covered: shared / Math.min(a.total, b.total), condition: Number(a.condition.some((thing) => b.condition.includes(thing))) }
}

/**
 * How much more alike two are than each is to the other account on the whole: passages of one meeting are all a little
 * alike, and some ("cooperation") to everything.
 */
function meaningAmong(ones: readonly Weighed[], others: readonly Weighed[], similarity: Similarity): (one: number, other: number) => number {
  const usual = { one: usually(ones, others, similarity), other: usually(others, ones, similarity) }
  return (one, other) => similarity(ones[one]!.passage, others[other]!.passage) - (usual.one[one]! + usual.other[other]!) / 2
}

function usually(side: readonly Weighed[], across: readonly Weighed[], similarity: Similarity): number[] {
  const points = across.filter(isPoint)
  return side.map((a) => (isPoint(a) ? points.reduce((sum, b) => sum + similarity(a.passage, b.passage), 0) / points.length : 0))
}

/** How likely two passages are one point by their words alone. */
export const likeness = (a: Weighed, b: Weighed): number => likely(BY_WORDS.weights, { ...figuresOf(a, b), meaning: 0 })

/** From this likeness on two tellings within one account are one point: more is at stake between two. */
export const LIKE_ENOUGH = 0.75

function likely<W extends { readonly bias: number }>(weights: W, figures: Figures<W>): number {
  let sum = weights.bias
  for (const [figure, value] of Object.entries<number>(figures)) sum += weights[figure as keyof W & string] as number * value // its keys are those of the weights
  return 1 / (1 + Math.exp(-sum))
}

// ---- what stands alone

interface Across {
  /** All that the other account touches upon anywhere. */
  readonly heard: ReadonlySet<number>
  /** Parts of the world that it names, and those of the countries that it names. */
  readonly areas: ReadonlySet<string>
  readonly areasOfCountries: ReadonlySet<string>
  readonly languages: ReadonlySet<string | null>
}

function heardIn(side: readonly Weighed[]): Across {
  return {
    heard: new Set(side.flatMap(({ things }) => things)),
    areas: new Set(side.flatMap(({ areas }) => [...areas])),
    areasOfCountries: new Set(side.flatMap(({ areasOfCountries }) => [...areasOfCountries])),
    languages: new Set(side.map(languageOf)),
  }
}

export interface Single {
  readonly place: number
  readonly figures: AloneFigures
}

/** What the second model is told of a passage. */
type AloneFigures = Figures<Standing['weights']>

/**
 * The points that may stand alone at all: those with a name or subject that the other account lacks, for "plans for the
 * coming year" may be anywhere in it; none in a part of the world that it names ("the Middle East" may mean Gaza); and none
 * where the other account is in another language, even in part: what it says there has not been compared.
 */
export function aloneIn(side: readonly Weighed[], others: readonly Weighed[], best: ReadonlyMap<number, number>): Single[] {
  const across = heardIn(others)
  return side.flatMap((it, place) => {
    if (!isPoint(it) || it.ofMeeting || isFragmentOfSpeech(it) || isInHeardArea(it, across) || isInOtherWords(it, across)) return []
    const figures = aloneFigures(side, place, { best, heard: across.heard })
    return figures.unheard > 0 ? [{ place, figures }] : []
  })
}

/** Of a sentence said aloud a part says too little by itself: "the Supreme Court building." */
const isFragmentOfSpeech = ({ spoken, passage: { source, spans } }: Weighed): boolean => spoken && !/^[\p{P}\s]*[\p{Lu}\d][^]*[.?!…][\p{P}\s]*$/u.test(textAt(source.record.article.text, spans[0]!))

const isInHeardArea = ({ areas, areasOfCountries }: Weighed, across: Across): boolean =>
  !areasOfCountries.isDisjointFrom(across.areas) || !areas.isDisjointFrom(across.areas) || !areas.isDisjointFrom(across.areasOfCountries)

const languageOf = ({ passage }: Weighed): string | null => passage.source.record.article.language
const isInOtherWords = (it: Weighed, { languages }: Across): boolean => languageOf(it) !== null && [...languages].some((language) => language !== null && language !== languageOf(it))

/** More unheard names and subjects than this tell nothing more. */
const MOST_UNHEARD = 2

/**
 * Nothing like it or its neighbours, and none of its names and subjects anywhere. Of what somebody says aloud less is
 * certain: it leans on the sentences around it.
 */
function aloneFigures(side: readonly Weighed[], place: number, { best, heard }: { best: ReadonlyMap<number, number>; heard: ReadonlySet<number> }): AloneFigures {
  const it = side[place]!
  const near = [place - 1, place + 1].filter((k) => side[k]?.passage.source === it.passage.source).map((k) => best.get(k) ?? 0)
  const told = { heard: 0, unheard: 0 }
  for (const [k, thing] of it.things.entries()) if (it.telling[k]) told[heard.has(thing) ? 'heard' : 'unheard'] += it.weights[k]!
  return { best: best.get(place) ?? 0, near: Math.max(0, ...near), spoken: Number(it.spoken), unheard: Math.min(told.unheard, MOST_UNHEARD), heard: told.heard }
}
