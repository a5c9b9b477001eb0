import type { Span } from '../../text/span.ts'
import { areaNamed, TERRITORY_NAMES, territoryOf } from '../names/areas.ts'
import { commonness } from '../commonness.ts'
import { countryWords } from '../names/countries.ts'
import { readoutShare } from './readout-words.ts'
import { subjectOf } from './subject-words.ts'
import { FUNCTION_WORDS, stemOf } from '../words.ts'

/** What a stretch of text is about, by marks: "@Russia" a country, "#375" a number, "~energy" a subject, "^ai" initials, else a stem. */
export interface Things {
  /** Thing → how common it is in general. */
  readonly things: ReadonlyMap<string, number>
  /** Stems written with a capital within the stretch. */
  readonly names: ReadonlySet<string>
  /** Parts of the world. */
  readonly areas: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** Initials that are written as such: "^ai". Spelled out, a name's initials say nothing that its words don't. */
  readonly abbreviations: ReadonlySet<string>
  readonly negated: boolean
  /** Somebody speaks in it to others: "I", "you", "it’s". */
  readonly spoken: boolean
}

export function thingsIn(text: string, spans: readonly Span[]): Things {
  const found: Found = { things: new Map(), names: new Set(), areas: new Set(), countries: new Set(), numbers: new Set(), abbreviations: new Set(), negated: false, spoken: false }
  for (const span of spans) {
    const stretch = text.slice(...span)
    if (SPOKEN.test(stretch)) found.spoken = true
    addWords(found, stretch.match(WORD) ?? [])
  }
  return found
}

interface Found extends Things {
  readonly things: Map<string, number>
  readonly names: Set<string>
  readonly areas: Set<string>
  readonly countries: Set<string>
  readonly numbers: Set<string>
  readonly abbreviations: Set<string>
  negated: boolean
  spoken: boolean
}

// takes "U.S.", "net-zero", "don’t", "$3.5"; leaves the marks around
const WORD = /[\p{L}\d](?:[\p{L}\d]|['’.,-](?=[\p{L}\d]))*(?:(?<=\b\p{Lu})\.)?/gu
// takes "I", "we’ve", "that’s"; leaves "our", which readouts say too
const SPOKEN = /\b(?:I|we|you|my)\b|\b(?:I|we|you|it|that)['’]/i

function addWords(found: Found, words: readonly string[]): void {
  for (let i = 0; i < words.length; i++) {
    const country = isCapital(words[i]!) ? countryAt(words, i) : null
    const numbered = country ? null : numberedAt(words, i)
    if (country) {
      found.things.set(`@${country.name}`, COMMON.country)
      found.countries.add(country.name)
      i += country.length - 1
    } else if (numbered) {
      addStem(found, numbered.name, true)
      i += numbered.length - 1
    } else addWord(found, words, i)
  }
}

/** "COP27", "COP 27" and "COP-27" are one name, and its number counts nothing. */
function numberedAt(words: readonly string[], i: number): { readonly name: string; readonly length: number } | null {
  if (NUMBERED.test(words[i]!)) return { name: words[i]!.toLowerCase().replace('-', ''), length: 1 }
  const isApart = /^\p{Lu}{2,5}$/u.test(words[i]!) && /^\d{1,3}$/.test(words[i + 1] ?? '')
  return isApart ? { name: `${words[i]}${words[i + 1]}`.toLowerCase(), length: 2 } : null
}

// takes "G7", "F-16", "COP27"; leaves "COVID-19", which is said without its number too, and "B1a"
const NUMBERED = /^(?!COVID)\p{Lu}{1,5}-?\d{1,3}$/u

/** How common such things are; they are not in the tables of words. */
const COMMON = { country: 1 / 64, subject: 1 / 32, number: 1 / 256, initials: 1 / 256 }

function addWord(found: Found, words: readonly string[], i: number): void {
  const word = plainWord(words[i]!)
  const area = areaNamed(word) ?? (i + 1 < words.length ? areaNamed(`${word} ${words[i + 1]!.toLowerCase()}`) : null)
  if (area) found.areas.add(area)
  const initials = isCapital(words[i]!) ? initialsAt(words, i) : null
  if (initials) found.things.set(`^${initials}`, COMMON.initials)
  if (initials === word) found.abbreviations.add(`^${initials}`)
  if (NEGATIONS.has(word) || word.endsWith("n't")) found.negated = true
  if (isNumber(word)) addNumber(found, word)
  else if (word.length > 1 && !FUNCTION_WORDS.has(word) && !COURTESY.has(word)) addStem(found, word, i > 0 && isCapital(words[i]!))
}

const plainWord = (word: string): string => {
  const lower = word.toLowerCase().replaceAll('’', "'")
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  return bare.startsWith('covid') ? 'covid' : bare
}

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()
const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'without', 'cannot', 'neither', 'none'])

function addNumber(found: Found, word: string): void {
  const number = word.replace(/[,.](?=\d{3}\b)/g, '').replace(/(?:st|nd|rd|th|s)$/, '')
  found.numbers.add(number)
  found.things.set(`#${number}`, COMMON.number)
}

function addStem(found: Found, word: string, isName: boolean): void {
  const stem = stemOf(word)
  found.things.set(stem, Math.max(commonness(word), readoutShare(stem)))
  if (isName) found.names.add(stem)
  const subject = subjectOf(stem)
  if (subject) found.things.set(`~${subject}`, COMMON.subject)
}

/** "Russia", "Russian", "Moscow"; "the United States", in up to three words. */
function countryAt(words: readonly string[], i: number): { readonly name: string; readonly length: number } | null {
  const longest = Math.max(firstWords().get(words[i]!) ?? 0, firstWords().get(withoutOwner(words[i]!)) ?? 0) // "People's Republic of China", "China's"
  for (let length = Math.min(longest, words.length - i); length > 0; length--) {
    const phrase = withoutOwner(words.slice(i, i + length).join(' '))
    const name = countryWords().get(phrase)?.country ?? territoryOf(phrase)
    if (name) return { name, length }
  }
  return null
}

const withoutOwner = (word: string): string => (word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word)

let first: ReadonlyMap<string, number> | null = null

/** First word of a country's or territory's name → the most words that such a name has. Most words begin none. */
function firstWords(): ReadonlyMap<string, number> {
  if (first) return first
  const lengths = new Map<string, number>()
  for (const phrase of [...countryWords().keys(), ...TERRITORY_NAMES]) {
    const words = phrase.split(' ')
    lengths.set(words[0]!, Math.max(lengths.get(words[0]!) ?? 0, words.length))
  }
  return (first = lengths)
}

/** "AI" and "Artificial Intelligence" are one; so are "AIDS" and what it stands for. */
function initialsAt(words: readonly string[], i: number): string | null {
  if (/^\p{Lu}{2,6}$/u.test(words[i]!)) return words[i]!.toLowerCase()
  if (!isNameWord(words[i]!) || (i > 0 && isNameWord(words[i - 1]!))) return null
  let initials = ''
  for (let k = i; k < words.length && isNameWord(words[k]!); k++) initials += words[k]![0]
  return initials.length >= 2 && initials.length <= 6 ? initials.toLowerCase() : null
}

/** "And I" begins a sentence and is no name; "U.S." stands before one and is no part of its initials. */
const isNameWord = (word: string): boolean => word.length > 2 && isCapital(word) && !word.includes('.') && !FUNCTION_WORDS.has(word.toLowerCase())

// What is said for courtesy, and how people begin to speak: it is no point, and two who say it have said nothing in common.
const COURTESY: ReadonlySet<string> = new Set(
  `thank thanks welcome great good glad happy pleased pleasure honor honour honored honoured delighted grateful gratitude appreciate excellency mr mrs madam president
  prime minister secretary chancellor vice foreign leader leaders sir dear friend much very really just like want know think see say said going come came
  look looking forward talk talked discuss discussed discussion discussions meet met meeting meetings today yesterday afternoon morning evening here again
  well yes yeah okay laughter inaudible laughs cross-talk important importance issue issues thing things way ways lot many several different various topics
  also so now first second third finally indeed course able opportunity opportunities both two together time times day days year years week moment
  country countries nation nations ten tens hundred hundreds thousand thousands million millions billion people work working continue continued continuing`.split(/\s+/),
)
