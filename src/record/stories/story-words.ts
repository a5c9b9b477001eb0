/** One word of an article as the grouping sees it: how often, and whether it names or counts something. */
export interface WordCount {
  readonly count: number
  /** A name, a number or a date: what tells one earthquake from another. */
  readonly telling: boolean
}

// takes: words, names, 7.7, 3-2, O’Neill, U.S; leaves: the marks around them, and the 's of a possessive (cut in `foldedWord`)
const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\p{N}/u

/** A headline says in eight words what the rest says in eight hundred: dev set, F1 is flat from 1 to 3. */
const HEADLINE = 2
/** Nothing is a word beyond this; a page in a script without spaces is one run of letters. */
const LONGEST_WORD = 40

/** The words of an article, folded, with what is known of each. */
export function wordCounts(title: string, text: string): Map<string, WordCount> {
  const tallies = new Map<string, Tally>()
  tally(tallies, title, HEADLINE)
  tally(tallies, text, 1)
  return new Map([...tallies].map(([word, { count, capitals }]) => [word, { count, telling: capitals > count / 2 || NUMBER.test(word) }]))
}

/** Lower case, the possessive and the plural's s off: “Earthquakes” and “earthquake’s” are one word. */
function foldedWord(word: string): string {
  const lower = word.replace(/['’]s$/i, '').toLowerCase()
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

interface Tally {
  count: number
  capitals: number
}

function tally(tallies: Map<string, Tally>, text: string, weight: number): void {
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < 2 || word.length > LONGEST_WORD) continue
    const known = tallies.get(foldedWord(word)) ?? { count: 0, capitals: 0 }
    known.count += weight
    if (CAPITAL.test(word)) known.capitals += weight
    tallies.set(foldedWord(word), known)
  }
}
