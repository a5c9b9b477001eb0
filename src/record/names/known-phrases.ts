import { METONYM_WORDS } from './bodies.ts'
import { countryWords } from './countries.ts'
import { OUTLET_WORDS } from './outlets.ts'
import { type Page, wordAt, wordsOf } from './page.ts'

// ---- phrases that are known whole

/** Words that are known as a whole: countries and their peoples and capitals, seats of government, outlets. */
export interface KnownPhrase {
  readonly kind: 'country' | 'demonym' | 'capital' | 'body' | 'outlet'
  readonly value: string
  readonly length: number
}

/** The longest known phrase that begins at a token. */
export function phraseAt(page: Page, i: number, end: number): KnownPhrase | null {
  for (const [words, kind, value] of phrases().get(plain(wordAt(page, i))) ?? [])
    if (i + words.length <= end && words.every((word, k) => k === 0 || word === plain(wordAt(page, i + k)))) return { kind, value: value ?? wordsOf(page, i, i + words.length), length: words.length }
  return null
}

// A dateline shouts its city: "OSLO, 3 May".
const plain = (word: string): string => (SHOUTED.test(word) ? word[0] + word.slice(1).toLowerCase() : word.includes('’') ? word.replace('’', "'") : word)

const SHOUTED = /^[A-Z]{4,}$/

type PhraseTable = Map<string, [words: string[], kind: KnownPhrase['kind'], value: string | null][]>
let built: PhraseTable | null = null
const phrases = (): PhraseTable => (built ??= buildPhrases())

// The longest phrase of those that begin alike comes first.
function buildPhrases(): PhraseTable {
  const table: PhraseTable = new Map()
  const add = (phrase: string, kind: KnownPhrase['kind'], value: string | null) => {
    const words = plain(phrase).split(/ |(?=,|'s )/)
    table.set(words[0]!, [...(table.get(words[0]!) ?? []), [words, kind, value]])
  }
  for (const [phrase, { kind, country }] of countryWords()) add(phrase, kind, country)
  for (const phrase of METONYM_WORDS.keys()) add(phrase, 'body', null)
  for (const phrase of OUTLET_WORDS) add(phrase, 'outlet', null)
  for (const list of table.values()) list.sort((a, b) => b[0].length - a[0].length)
  return table
}
