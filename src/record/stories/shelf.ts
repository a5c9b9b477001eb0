import { commonness } from '../commonness.ts'
import { wordCounts, type WordCount } from './story-words.ts'

/** What the grouping needs of an article: the input line of `readout batch group`. */
export interface StoryDocument {
  readonly id: string
  readonly title?: string | null
  readonly text: string
  /** ISO 8601; only the day counts. */
  readonly date?: string | null
}

/** Articles waiting to be grouped, each boiled down to its strongest words: about a kilobyte, however long the text. */
export interface Shelf {
  readonly prints: Print[]
  /** Word → its number on this shelf. */
  readonly numbers: Map<string, number>
  readonly words: string[]
  /** Word number → how many articles have it. */
  readonly articlesWith: number[]
}

export interface Print {
  readonly id: string
  /** Days since 1970. */
  readonly day: number | null
  /** Word numbers, ascending; the lists below run in step with it. */
  readonly words: Uint32Array
  readonly counts: Float32Array
  /** 1 where the word names or counts something. */
  readonly telling: Uint8Array
}

/** dev set: F1 is flat from 100 words to all of them. */
const WORDS_KEPT = 120
/** What stands in a quarter of all articles joins nothing. */
const FUNCTION_WORD = 1 / 4

export function emptyShelf(): Shelf {
  return { prints: [], numbers: new Map(), words: [], articlesWith: [] }
}

/** Puts one article on the shelf. The text itself isn't kept. */
export function shelve(shelf: Shelf, document: StoryDocument): void {
  const strongest = strongestWords(wordCounts(document.title ?? '', document.text))
  const numbered = strongest.map(([word, known]) => ({ number: numberOf(shelf, word), ...known })).sort((a, b) => a.number - b.number)
  for (const { number } of numbered) shelf.articlesWith[number]!++
  shelf.prints.push({
    id: document.id,
    day: dayOf(document.date),
    words: Uint32Array.from(numbered, ({ number }) => number),
    counts: Float32Array.from(numbered, ({ count }) => count),
    telling: Uint8Array.from(numbered, ({ telling }) => Number(telling)),
  })
}

function strongestWords(counts: Map<string, WordCount>): [word: string, WordCount][] {
  return [...counts]
    .filter(([word]) => commonness(word) < FUNCTION_WORD)
    .map(([word, known]) => ({ word, known, strength: (1 + Math.log(known.count)) * -Math.log(commonness(word)) }))
    .sort((a, b) => b.strength - a.strength || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS_KEPT)
    .map(({ word, known }) => [word, known])
}

function numberOf(shelf: Shelf, word: string): number {
  const known = shelf.numbers.get(word)
  if (known !== undefined) return known
  shelf.numbers.set(word, shelf.words.length)
  shelf.articlesWith.push(0)
  return shelf.words.push(word) - 1
}

const DAY_MS = 24 * 60 * 60 * 1000

function dayOf(date: string | null | undefined): number | null {
  const moment = Date.parse(date?.slice(0, 10) ?? '')
  return Number.isNaN(moment) ? null : Math.floor(moment / DAY_MS)
}
