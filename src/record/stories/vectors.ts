import { commonness } from '../commonness.ts'
import type { Print, Shelf } from './shelf.ts'

/**
 * Words with a weight each, as two lists in step, by ascending word number: an eighth of the memory of a Map, which
 * is what lets a hundred thousand articles be compared at once.
 */
export interface Vector {
  readonly words: Uint32Array
  readonly weights: Float32Array
}

/** How much names, numbers and dates count beyond other words. dev set: flat from 1.3 to 2. */
const TELLING = 1.5
/** What the table of common words is worth, in articles, beside those that have arrived. dev set: flat from 100 to 500. */
const TABLE_WORTH = 200

/** The articles of a shelf by TF-IDF, each of length 1: the product of two is their likeness, 0 to 1. */
export function vectors(shelf: Shelf): Vector[] {
  const rarities = shelf.words.map((word, i) => rarity(word, shelf.articlesWith[i]!, shelf.prints.length))
  return shelf.prints.map((print) => unit(print, rarities))
}

function rarity(word: string, articlesWith: number, articles: number): number {
  return Math.log((articles + TABLE_WORTH) / (articlesWith + TABLE_WORTH * commonness(word)))
}

function unit({ words, counts, telling }: Print, rarities: readonly number[]): Vector {
  const weights = Float32Array.from(words, (word, i) => (1 + Math.log(counts[i]!)) * rarities[word]! * (telling[i] ? TELLING : 1))
  const length = Math.hypot(...weights)
  return { words, weights: weights.map((weight) => weight / length) }
}

/** The product of two vectors: looks the shorter one's words up in the longer. */
export function product(a: Vector, b: Vector): number {
  const [long, short] = a.words.length >= b.words.length ? [a, b] : [b, a]
  let sum = 0
  let at = 0
  for (let i = 0; i < short.words.length; i++) {
    at = firstFrom(long.words, short.words[i]!, at)
    if (long.words[at] === short.words[i]) sum += short.weights[i]! * long.weights[at]!
  }
  return sum
}

/** The first place, from `start` on, of a number that isn't less than the one wanted. */
export function firstFrom(ascending: Uint32Array, wanted: number, start = 0): number {
  let low = start
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
