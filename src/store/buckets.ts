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

/** Down to which articles a search looks, one step after the other where the steps before find some but too few, and else to the first. */
export const stepsFor = (text: string | undefined, high: number): number[] =>
  isPhrase(text) ? [Math.max(0, high - NEAR), ...[2, 4, 8, 32].map((buckets) => lowest(high, buckets))] : [4, 32].map((buckets) => lowest(high, buckets))

/*
 * Every statement that has all words of a phrase must be looked at for their order. Of the commonest words the newest two hundred articles,
 * walked through without the word index, have enough; of others the index gives what a few thousand have. Left to itself the database
 * expects far more of a phrase than there is, and walks back through everything.
 */
const NEAR = 200

/** How a phrase is looked for: by walking through what is near, or by the word index; null where the database may choose. */
export const wayTo = (text: string | undefined, low: number, high: number): 'walk' | 'leap' | null => (!isPhrase(text) ? null : high - low <= NEAR ? 'walk' : 'leap')

// takes "the two ports" and well-known; leaves "ports" and two ports
export const isPhrase = (text: string | undefined): boolean => /"[^"]*\S\s+\S[^"]*"|[\p{L}\d]-[\p{L}\d]/u.test(text ?? '')

/** The lowest article of so many buckets, counted down from that of an article; 0 where that is all there are. */
export const lowest = (article: number, buckets: number): number => Math.max(0, Math.floor(article / ARTICLES) - buckets + 1) * ARTICLES

/** The buckets between two articles as a query of words; null for all. */
export function bucketQuery(low: number, high: number): string | null {
  if (low <= 0) return null
  const [first, last] = [Math.floor(low / ARTICLES), Math.floor(high / ARTICLES)]
  return Array.from({ length: last - first + 1 }, (_, i) => `'${MARK}${first + i}'`).join(' | ')
}
