import { firstFrom, type Vector } from './vectors.ts'

/** How many articles one article is compared with in earnest. dev set: flat from 15 up. */
const NEIGHBOURS = 30
/** How many entries of the index one article may look at: what keeps a hundred thousand articles linear. */
const LOOKS = 6000

/**
 * For each article, those most like it, by number. Looks through an inverted index, strongest words first, and of a
 * word that stands in very many articles only at those nearest in order, so the order should be that of the dates.
 */
export function neighbours(vectors: readonly Vector[], wordCount: number): number[][] {
  const index = invertedIndex(vectors, wordCount)
  const likeness = new Float64Array(vectors.length)
  return vectors.map((vector, article) => nearest({ article, vector, index, likeness }))
}

/** For each word, the articles that have it and with what weight: one list for all words, each word's part after the other's. */
interface Index {
  readonly starts: Uint32Array
  readonly articles: Uint32Array
  readonly weights: Float32Array
}

function invertedIndex(vectors: readonly Vector[], wordCount: number): Index {
  const starts = startsOf(vectors, wordCount)
  const next = starts.slice()
  const articles = new Uint32Array(starts[wordCount]!)
  const weights = new Float32Array(starts[wordCount]!)
  vectors.forEach((vector, article) =>
    vector.words.forEach((word, i) => {
      articles[next[word]!] = article
      weights[next[word]!++] = vector.weights[i]!
    }),
  )
  return { starts, articles, weights }
}

function startsOf(vectors: readonly Vector[], wordCount: number): Uint32Array {
  const starts = new Uint32Array(wordCount + 1)
  for (const { words } of vectors) for (const word of words) starts[word + 1]!++
  for (let word = 0; word < wordCount; word++) starts[word + 1]! += starts[word]!
  return starts
}

interface Search {
  readonly article: number
  readonly vector: Vector
  readonly index: Index
  /** Scratch paper, all zeros before and after. */
  readonly likeness: Float64Array
}

function nearest(search: Search): number[] {
  const { article, likeness } = search
  const seen = looked(search)
  const best = seen
    .filter((other) => other !== article)
    .sort((a, b) => likeness[b]! - likeness[a]! || Math.abs(a - article) - Math.abs(b - article) || a - b) // of many copies those beside it, not all the first
    .slice(0, NEIGHBOURS)
  for (const other of seen) likeness[other] = 0
  return best
}

/** Adds up the likeness to the articles that share strong words, and says which they are. */
function looked({ article, vector: { words, weights }, index, likeness }: Search): number[] {
  const seen: number[] = []
  let looks = LOOKS
  for (const i of [...words.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b)) {
    const [start, end] = around(index, { word: words[i]!, article, length: looks })
    for (let at = start; at < end; at++) {
      const other = index.articles[at]!
      if (likeness[other] === 0) seen.push(other)
      likeness[other]! += weights[i]! * index.weights[at]!
    }
    looks -= end - start
    if (looks <= 0) break
  }
  return seen
}

/** At most `length` of a word's entries, those around an article. */
function around({ starts, articles }: Index, { word, article, length }: { word: number; article: number; length: number }): [start: number, end: number] {
  const [first, end] = [starts[word]!, starts[word + 1]!]
  if (end - first <= length) return [first, end]
  const place = first + firstFrom(articles.subarray(first, end), article)
  const start = Math.max(first, Math.min(place - (length >> 1), end - length))
  return [start, start + length]
}
