/*
 * A word that is in one statement of a hundred is the worst to look for: the word index has too many of it, and the newest
 * statements too few. So each statement has, among its words, the thousand that its article belongs to, and a search asks for
 * the word in the newest of these first: what is found there is enough, more often than not.
 */

/** Articles in a bucket. At 15 statements an article, one word of a hundred is in 150 of a bucket. */
const ARTICLES = 1_000

/** No word begins like this, neither in a text nor in what is asked. */
const MARK = '~'

/** SQL: the words that say which bucket an article's statements are in. */
export const bucketWords = (article: string): string => `array_to_tsvector(array['${MARK}' || ${article} / ${ARTICLES}])`

/** How many buckets are looked into: first, where that finds some but too few, and else all. */
export const REACH = { first: 4, further: 32 } as const

/** The lowest article of so many buckets, counted down from that of an article; 0 where that is all there are. */
export const lowest = (article: number, buckets: number): number => Math.max(0, Math.floor(article / ARTICLES) - buckets + 1) * ARTICLES

/** The buckets between two articles as a query of words; null for all. */
export function bucketQuery(low: number, high: number): string | null {
  if (low <= 0) return null
  const [first, last] = [Math.floor(low / ARTICLES), Math.floor(high / ARTICLES)]
  return Array.from({ length: last - first + 1 }, (_, i) => `'${MARK}${first + i}'`).join(' | ')
}
