import { firstFrom, product, type Vector } from './vectors.ts'

/**
 * A story in the making: the sum of its articles. The product of two sums over both sizes is the average likeness of
 * all their pairs, so that nobody ever needs the pairs.
 */
export interface Cluster extends Vector {
  readonly articles: readonly number[]
  /** For each word, in how many of the articles it names or counts something. */
  readonly tellings: Uint32Array
  readonly dated: number
  readonly days: number
}

export function clusterOf(article: number, vector: Vector, { telling, day }: { telling: Uint8Array; day: number | null }): Cluster {
  return { ...vector, articles: [article], tellings: Uint32Array.from(telling), dated: day === null ? 0 : 1, days: day ?? 0 }
}

export function joined(a: Cluster, b: Cluster): Cluster {
  const sum = strongest(added(a, b))
  return { ...sum, articles: [...a.articles, ...b.articles], dated: a.dated + b.dated, days: a.days + b.days }
}

type Sum = Pick<Cluster, 'words' | 'weights' | 'tellings'>

/** Both lists in one, as one merges two sorted piles. */
function added(a: Sum, b: Sum): Sum {
  const most = a.words.length + b.words.length
  const [words, weights, tellings] = [new Uint32Array(most), new Float32Array(most), new Uint32Array(most)]
  let size = 0
  for (let i = 0, k = 0; i < a.words.length || k < b.words.length; size++) {
    const word = Math.min(a.words[i] ?? Infinity, b.words[k] ?? Infinity)
    words[size] = word
    for (const [one, at] of [[a, i], [b, k]] as const)
      if (one.words[at] === word) {
        weights[size]! += one.weights[at]!
        tellings[size]! += one.tellings[at]!
      }
    if (a.words[i] === word) i++
    if (b.words[k] === word) k++
  }
  return { words: words.slice(0, size), weights: weights.slice(0, size), tellings: tellings.slice(0, size) }
}

/** A story of a thousand articles is still told by its strongest words; with all of them, joining would slow down. */
const STRONGEST = 2000

function strongest(sum: Sum): Sum {
  if (sum.words.length <= 2 * STRONGEST) return sum
  const least = sum.weights.toSorted()[sum.words.length - STRONGEST]!
  const isStrong = (_: number, i: number) => sum.weights[i]! >= least
  return { words: sum.words.filter(isStrong), weights: sum.weights.filter(isStrong), tellings: sum.tellings.filter(isStrong) }
}

/**
 * Two reports of one day are likelier one story than two a season apart. On the dev stories anything from 0.4 to 0.9 is
 * within 0.005; official readouts, where the same two sides meet again and again, need 0.5 or less.
 */
const SAME_DAY = 1.2
const FAR_APART = 0.5
const FADES_OVER_DAYS = 30
/** What it costs when each side is about somebody whom the other never names. dev set: within 0.01 from 0.15 to 0.25. */
const STRANGERS = 0.2

/** How likely two clusters are one story: average likeness of their words, nearness in time, less what sets them apart. */
export function kinship(a: Cluster, b: Cluster): number {
  const likeness = product(a, b) / (a.articles.length * b.articles.length)
  return rounded(likeness * nearness(a, b) - STRANGERS * strangeness(a, b))
}

/** To a millionth, so that sums of the same numbers in another order, as other arrivals bring them, are equal. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6

function nearness(a: Cluster, b: Cluster): number {
  if (a.dated === 0 || b.dated === 0) return 1
  const daysApart = Math.abs(a.days / a.dated - b.days / b.dated)
  return FAR_APART + (SAME_DAY - FAR_APART) * Math.exp(-daysApart / FADES_OVER_DAYS)
}

/**
 * Two earthquakes in one country share most of their words, but every report of one names a town that reports of the
 * other don't. Less than three reports agree by chance, so they aren't asked.
 */
function strangeness(a: Cluster, b: Cluster): number {
  if (a.articles.length < 3 || b.articles.length < 3) return 0
  return Math.sqrt(ownName(a, b) * ownName(b, a))
}

/** How surely the first cluster has a name of its own: the share of articles with it, less twice the share in the other. */
function ownName(a: Cluster, b: Cluster): number {
  let surest = 0
  for (let i = 0; i < a.words.length; i++) {
    const share = a.tellings[i]! / (a.articles.length + 1)
    if (share > surest) surest = Math.max(surest, share - 2 * shareIn(b, a.words[i]!))
  }
  return surest
}

function shareIn({ words, tellings, articles }: Cluster, word: number): number {
  const at = firstFrom(words, word)
  return words[at] === word ? tellings[at]! / articles.length : 0
}
