import { ALONE, ALONE_BY_WORDS, BY_MEANING, BY_WORDS, type Likening, type Standing } from './alignment-weights.ts'
import { aloneIn } from './alone.ts'
import { type Figures, likely } from './likely.ts'
import { type Meanings, meaningsOf, NO_MEANINGS, type Similarity } from './meanings.ts'
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

export interface AligningOptions {
  readonly similarity?: Similarity | undefined
  readonly like?: Likening
  readonly alone?: Standing
}

/** Two passages are one point where each is the other's likest. A third joins them where it is as good as certain, else it is left open. */
export function alignment(ones: readonly Weighed[], others: readonly Weighed[], options: AligningOptions = {}): Alignment {
  const { similarity, like = similarity ? BY_MEANING : BY_WORDS, alone = similarity ? ALONE : ALONE_BY_WORDS } = options
  const meanings = similarity ? meaningsOf(ones, others, similarity) : NO_MEANINGS
  const pairs = pairsOf(ones, others, meanings)
  const links = linked(scored(pairs, like), like)
  const scores = scored(pairs, BY_WORDS)
  const standing = (own: 'one' | 'other', sides: readonly [readonly Weighed[], readonly Weighed[]]) => {
    const taken = new Set(links.map((link) => link[own]))
    const singles = aloneIn(...sides, { best: bests(scores, own), outdone: meanings.outdone[own] })
    return singles.flatMap(({ place, figures }) => (!taken.has(place) && likely(alone.weights, figures) >= alone.limit[figures.spoken ? 'aloud' : 'written'] ? [place] : []))
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

/** Every two points with anything in common. That they met is one thing, and what they said another. */
export function pairsOf(ones: readonly Weighed[], others: readonly Weighed[], { between }: Meanings = NO_MEANINGS): Pair[] {
  const holders = holdersOf(others)
  return ones.flatMap((a, one) => {
    if (!isPoint(a)) return []
    const near = new Set(a.things.flatMap((thing) => holders.get(thing) ?? []))
    return [...near].filter((other) => others[other]!.ofMeeting === a.ofMeeting).sort((x, y) => x - y).map((other) => ({ one, other, figures: { ...figuresOf(a, others[other]!), meaning: between(one, other) } }))
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

/** The weight of what they share, how much of the shorter one that is, and whether both announce something for one event or name one agreement. */
function figuresOf(a: Weighed, b: Weighed): Omit<LikeFigures, 'meaning'> {
  const shared = common(a, b)
  return {
    shared: Math.log1p(shared), covered: shared / Math.min(a.total, b.total), condition: Number(a.condition.some((thing) => b.condition.includes(thing))),
    agreement: Number(!a.agreements.isDisjointFrom(b.agreements)), aloud: Number(a.spoken && b.spoken),
  }
}

/** How likely two passages are one point by their words alone. One side says several things of an agreement. */
export const likeness = (a: Weighed, b: Weighed): number => likely(BY_WORDS.weights, { ...figuresOf(a, b), agreement: 0, meaning: 0 })

/** From this likeness on two tellings within one account are one point: more is at stake between two. */
export const LIKE_ENOUGH = 0.75
