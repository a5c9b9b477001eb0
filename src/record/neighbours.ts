import type { Vector } from './vectors.ts'

/** How many articles one article is compared with in earnest. */
const NEIGHBOURS = 30
/** How many entries of the index one article may look at: what keeps a hundred thousand articles linear. */
const LOOKS = 6000

/**
 * For each article, those most like it, by number. Looks through an inverted index, strongest words first, and of a
 * word that stands in very many articles only at those nearest in order, so the order should be that of the dates.
 */
export function neighbours(vectors: readonly Vector[]): number[][] {
  const index = invertedIndex(vectors)
  const likeness = new Float64Array(vectors.length)
  return vectors.map((vector, article) => nearest(article, vector, index, likeness))
}

type Index = ReadonlyMap<number, { readonly articles: number[]; readonly weights: number[] }>

function invertedIndex(vectors: readonly Vector[]): Index {
  const index = new Map<number, { articles: number[]; weights: number[] }>()
  vectors.forEach((vector, article) => {
    for (const [word, weight] of vector) {
      if (!index.has(word)) index.set(word, { articles: [], weights: [] })
      index.get(word)!.articles.push(article)
      index.get(word)!.weights.push(weight)
    }
  })
  return index
}

/** `likeness` is scratch paper: all zeros before and after. */
function nearest(article: number, vector: Vector, index: Index, likeness: Float64Array): number[] {
  const seen: number[] = []
  let looks = LOOKS
  for (const [word, weight] of [...vector].sort((a, b) => b[1] - a[1])) {
    const { articles, weights } = index.get(word)!
    const [start, end] = around(articles, article, looks)
    for (let i = start; i < end; i++) {
      const other = articles[i]!
      if (likeness[other] === 0) seen.push(other)
      likeness[other]! += weight * weights[i]!
    }
    looks -= end - start
    if (looks <= 0) break
  }
  const best = strongest(seen.filter((other) => other !== article), likeness)
  for (const other of seen) likeness[other] = 0
  return best
}

function strongest(articles: number[], likeness: Float64Array): number[] {
  return articles.sort((a, b) => likeness[b]! - likeness[a]! || a - b).slice(0, NEIGHBOURS)
}

/** At most `length` entries of an ascending list, those around `article`. */
function around(articles: readonly number[], article: number, length: number): [start: number, end: number] {
  if (articles.length <= length) return [0, articles.length]
  const start = Math.max(0, Math.min(positionOf(articles, article) - (length >> 1), articles.length - length))
  return [start, start + length]
}

function positionOf(ascending: readonly number[], wanted: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
