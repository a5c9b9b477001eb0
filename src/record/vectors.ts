import { commonness } from './commonness.ts'
import type { Print, Shelf } from './shelf.ts'

/** Word number → weight; the squares of the weights add up to 1, so that two vectors' product is their likeness, 0 to 1. */
export type Vector = Map<number, number>

/** How much names, numbers and dates count beyond other words. dev set: flat from 1.3 to 2. */
const TELLING = 1.5
/** What the table of common words is worth, in articles, beside those that have arrived. dev set: flat from 100 to 500. */
const TABLE_WORTH = 200

/** The articles of a shelf as TF-IDF vectors, in the shelf's order. */
export function vectors(shelf: Shelf): Vector[] {
  const rarities = shelf.words.map((word, i) => rarity(word, shelf.articlesWith[i]!, shelf.prints.length))
  return shelf.prints.map((print) => unit(print, rarities))
}

function rarity(word: string, articlesWith: number, articles: number): number {
  return Math.log((articles + TABLE_WORTH) / (articlesWith + TABLE_WORTH * commonness(word)))
}

function unit({ words, counts, telling }: Print, rarities: readonly number[]): Vector {
  const weights = Array.from(words, (word, i) => (1 + Math.log(counts[i]!)) * rarities[word]! * (telling[i] ? TELLING : 1))
  const length = Math.hypot(...weights)
  return new Map(weights.map((weight, i) => [words[i]!, weight / length]))
}
