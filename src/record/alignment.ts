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
export type Similarity = (a: Weighed, b: Weighed) => number

export interface Limits {
  /** From this likeness on two passages that are each other's likest are one point. */
  readonly linked: number
  /** From this one on it is enough that one is the other's likest. */
  readonly surely: number
  /** From this likelihood on a passage stands alone; what reaches neither limit is left open. */
  readonly alone: number
}

/** dev pairs: precision of *both* .91 and of *only* .93; on the test pairs see docs/notes/comparison.md. */
export const LIMITS: Limits = { linked: 0.72, surely: 0.92, alone: 0.8 }

export interface AligningOptions {
  readonly similarity?: Similarity
  readonly limits?: Limits
}

export function alignment(ones: readonly Weighed[], others: readonly Weighed[], { similarity, limits = LIMITS }: AligningOptions = {}): Alignment {
  const scores = likenesses(ones, others, similarity)
  const best = { one: bests(scores, 'one', ones.length), other: bests(scores, 'other', others.length) }
  const links = scores.filter(({ one, other, score }) => {
    const [isItsBest, isTheirBest] = [score === best.one[one], score === best.other[other]]
    return score >= (isItsBest && isTheirBest ? limits.linked : isItsBest || isTheirBest ? limits.surely : Infinity)
  })
  return {
    links,
    onlyOne: standingAlone(ones, { best: best.one, ...heardIn(others) }, limits),
    onlyOther: standingAlone(others, { best: best.other, ...heardIn(ones) }, limits),
  }
}

/** Every pair of points with anything in common; where an encoder is asked, every pair. */
function likenesses(ones: readonly Weighed[], others: readonly Weighed[], similarity?: Similarity): Link[] {
  const holders = holdersOf(others)
  return ones.flatMap((a, one) => {
    if (!isPoint(a)) return []
    const near = similarity ? others.keys().filter((k) => isPoint(others[k]!)) : new Set(a.things.flatMap((thing) => holders.get(thing) ?? []))
    return [...near].sort((x, y) => x - y).map((other) => ({ one, other, score: likeness(a, others[other]!, similarity) }))
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

/** Learned on the dev pairs by logistic regression. */
const LIKE = { bias: -3.1, shared: 4, covered: 4.6, conditions: 2, meaning: 4 }

/** How likely two passages are one point: by the weight of what they share, and by how much of the shorter one that is. */
export function likeness(a: Weighed, b: Weighed, similarity?: Similarity): number {
  const shared = common(a, b)
  const meaning = similarity ? LIKE.meaning * (similarity(a, b) - 0.5) : 0
  return logistic(LIKE.bias + LIKE.shared * Math.log1p(shared) + LIKE.covered * (shared / Math.min(a.total, b.total)) + (haveOneCondition(a, b) ? LIKE.conditions : 0) + meaning)
}

/** Two announcements for one event: "in case of escalation", "if it escalates". */
const haveOneCondition = (a: Weighed, b: Weighed): boolean => a.condition.some((thing) => b.condition.includes(thing))

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

function bests(links: readonly Link[], side: 'one' | 'other', length: number): number[] {
  const best = Array.from({ length }, () => 0)
  for (const link of links) best[link[side]] = Math.max(best[link[side]]!, link.score)
  return best
}

function heardIn(side: readonly Weighed[]): Omit<Across, 'best'> {
  return {
    heard: new Set(side.flatMap(({ things }) => things)),
    areas: new Set(side.flatMap(({ areas }) => [...areas])),
    areasOfCountries: new Set(side.flatMap(({ areasOfCountries }) => [...areasOfCountries])),
  }
}

interface Across {
  /** How like each passage is to the other account's likest. */
  readonly best: readonly number[]
  /** All that the other account touches upon anywhere. */
  readonly heard: ReadonlySet<number>
  /** Parts of the world that it names, and those of the countries that it names. */
  readonly areas: ReadonlySet<string>
  readonly areasOfCountries: ReadonlySet<string>
}

function standingAlone(side: readonly Weighed[], across: Across, { alone }: Limits): number[] {
  return side.flatMap((it, i) => (isPoint(it) && !it.ofMeeting && !isInHeardArea(it, across) && aloneness(side, i, across) >= alone ? [i] : []))
}

/** "The Middle East" on one side may mean Gaza on the other. */
const isInHeardArea = ({ areas, areasOfCountries }: Weighed, across: Across): boolean =>
  !areasOfCountries.isDisjointFrom(across.areas) || !areas.isDisjointFrom(across.areas) || !areas.isDisjointFrom(across.areasOfCountries)

/** Learned on the dev pairs by logistic regression. */
const ALONE = { bias: 2.1, best: -3.25, near: -1.1, spoken: -1.25, unheard: 0.4, heard: -1.4 }
/** More unheard names and subjects than this tell nothing more. */
const MOST_UNHEARD = 2

/**
 * How likely it is that the other account has nothing on it: nothing like it or its neighbours, and none of its names and
 * subjects anywhere. Of what somebody says aloud less is certain: it leans on the sentences around it. A point without a
 * name or subject that the other account lacks ("plans for the coming year") may be anywhere in it.
 */
function aloneness(side: readonly Weighed[], i: number, { best, heard }: Across): number {
  const it = side[i]!
  const near = [i - 1, i + 1].filter((k) => side[k]?.passage.source === it.passage.source).map((k) => best[k]!)
  const told = { heard: 0, unheard: 0 }
  for (const [k, thing] of it.things.entries()) if (it.telling[k]) told[heard.has(thing) ? 'heard' : 'unheard'] += it.weights[k]!
  if (told.unheard === 0) return 0
  return logistic(
    ALONE.bias + ALONE.best * best[i]! + ALONE.near * Math.max(0, ...near) + ALONE.spoken * Number(it.spoken) +
      ALONE.unheard * Math.min(told.unheard, MOST_UNHEARD) + ALONE.heard * told.heard,
  )
}
