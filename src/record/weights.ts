import { areaNamed, areaOf, territoryOf } from './areas.ts'
import { commonness } from './commonness.ts'
import { countryWords } from './countries.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Passage } from './passages.ts'
import { readoutShare } from './readout-words.ts'
import { subjectOf } from './subject-words.ts'
import { FUNCTION_WORDS, stemOf } from './words.ts'

/**
 * What a passage is about, each thing with a weight: stems, names, countries under one name ("Moscow", "Russian"), numbers
 * and the subjects its words belong to. What stands everywhere in these accounts, or in all readouts, weighs little.
 */
export interface Weighed {
  readonly passage: Passage
  /** Things as numbers, ascending; the weights run in step with them. */
  readonly things: readonly number[]
  readonly weights: readonly number[]
  /** Which of them are names, numbers or subjects: without one of these a passage has no subject of its own. */
  readonly telling: readonly boolean[]
  /** Which of them are countries and parts of the world: they say where, and not what. */
  readonly placed: readonly boolean[]
  readonly total: number
  /** Parts of the world it names, and those that the countries it names lie in, the countries at the table left out. */
  readonly areas: ReadonlySet<string>
  readonly areasOfCountries: ReadonlySet<string>
  /** The things in its "if", where it has one. */
  readonly condition: readonly number[]
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
  /** It tells of the meeting itself: that they met is said by both, in whatever words. */
  readonly ofMeeting: boolean
  /** Somebody speaks in it to others ("I", "you", "it’s"), or it stands in a speech. */
  readonly spoken: boolean
}

/** Weighs passages among one another; `atTable` are the names of those who met, which both sides say all the time. */
export function weighed(passages: readonly Passage[], atTable: readonly string[] = []): Weighed[] {
  const known = passages.map((passage) => thingsIn(passage.source.record.article.text, passage.spans))
  const shelf = new Map<string, { readonly number: number; passages: number }>()
  for (const { things } of known)
    for (const thing of things.keys()) {
      const entry = shelf.get(thing)
      if (entry) entry.passages++
      else shelf.set(thing, { number: shelf.size, passages: 1 })
    }
  const stale = new Set(atTable.flatMap(namesOf))
  const speeches = speechesAmong(passages, known)
  return known.map(({ things, names, countries, spoken, ...rest }, i) => {
    const entries = [...things].map(([thing, share]) => {
      const { number, passages: count } = shelf.get(thing)!
      const telling = !stale.has(thing) && (thing[0]! in WORTH || names.has(thing))
      return { number, weight: rarity(count, passages.length, share) * worthOf(thing, stale), telling, placed: kindOf(thing) === '@' }
    })
    entries.sort((a, b) => a.number - b.number)
    const condition = conditionOf(passages[i]!).flatMap((thing) => (stale.has(thing) ? [] : (shelf.get(thing)?.number ?? [])))
    return {
      passage: passages[i]!, condition, ofMeeting: isOfMeeting(passages[i]!), things: entries.map(({ number }) => number), weights: entries.map(({ weight }) => weight),
      areasOfCountries: new Set([...countries].flatMap((country) => (stale.has(`@${country}`) ? [] : (areaOf(country) ?? [])))),
      telling: entries.map(({ telling }) => telling), placed: entries.map(({ placed }) => placed), total: entries.reduce((sum, { weight }) => sum + weight, 0), spoken: spoken || speeches.has(passages[i]!.source.id), ...rest,
    }
  })
}

/** The texts that are a speech: in them every sentence leans on those around it. */
function speechesAmong(passages: readonly Passage[], known: readonly Things[]): ReadonlySet<string> {
  const bySource = Map.groupBy(passages.keys(), (i) => passages[i]!.source.id)
  return new Set([...bySource].filter(([, all]) => all.filter((i) => known[i]!.spoken).length >= all.length * SPEECH).map(([id]) => id))
}

/** Of the passages of a speech, so many say "I", "we" or "you" at the least. */
const SPEECH = 0.3

/** What the condition of a conditional announcement speaks of, countries left out: all of it is about them. */
function conditionOf({ statement, source }: Passage): string[] {
  if (!statement?.condition) return []
  return [...thingsIn(source.record.article.text, [statement.condition]).things.keys()].filter((thing) => thing[0] !== '@')
}

const isOfMeeting = ({ source: { record: { meeting } }, spans }: Passage): boolean => meeting?.evidence.slice(0, 1).some((told) => spans.some((span) => overlaps(told, span))) ?? false

/** What the tables of common words are worth, in passages, beside those at hand. */
const TABLE_WORTH = 100
/** The longest a weight gets, so that weights run from 0 to 1. */
const FULL = Math.log(512)

const rarity = (count: number, passages: number, share: number): number => Math.log((passages + TABLE_WORTH) / (count + TABLE_WORTH * share)) / FULL

/** How much a kind of thing counts beside a plain word. dev pairs. */
const WORTH: Readonly<{ [mark: string]: number }> = { '~': 0.6, '@': 1, '#': 1, '^': 1 }
/** The names of those at the table hardly tell one point from another. */
const STALE = 0.25

const worthOf = (thing: string, stale: ReadonlySet<string>): number => (WORTH[kindOf(thing)] ?? 1) * (stale.has(thing) ? STALE : 1)

const kindOf = (thing: string): string => (AREAS.has(thing) ? '@' : thing[0]!)

/** Stems of the words for parts of the world: like countries they say where, and not what. */
const AREAS: ReadonlySet<string> = new Set('africa african europe european asia asian america american pacific indo-pacific atlantic transatlantic hemisphere continent gulf middle east west north south'.split(' ').map(stemOf))

function namesOf(name: string): string[] {
  const country = countryWords().get(name)
  return [`@${country?.country ?? name}`, ...name.toLowerCase().split(/[^\p{L}\d]+/u).map(stemOf)]
}

interface Things {
  /** Thing → how common it is in general: "@Russia", "#375", "~energy", or a stem. */
  readonly things: ReadonlyMap<string, number>
  /** Those written with a capital within the sentence. */
  readonly names: ReadonlySet<string>
  readonly areas: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
  readonly spoken: boolean
}

function thingsIn(text: string, spans: readonly Span[]): Things {
  const things = new Map<string, number>()
  const names = new Set<string>()
  const areas = new Set<string>()
  const countries = new Set<string>()
  const numbers = new Set<string>()
  let negated = false
  for (const [start, end] of spans) {
    const words = text.slice(start, end).match(WORD) ?? []
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const named = isCapital(word) ? countryAt(words, i) : null
      if (named) {
        things.set(`@${named.country}`, 1 / 64)
        countries.add(named.country)
        i += named.length - 1
        continue
      }
      const area = areaNamed(words.slice(i, i + 2).join(' ').toLowerCase()) ?? areaNamed(word.toLowerCase())
      if (area) areas.add(area)
      const short = initialsAt(words, i)
      if (short) things.set(`^${short}`, 1 / 256)
      const lower = word.toLowerCase().replace(/’/g, "'").replace(/'s$/, '').replace(/^covid-?(?:19)?$/, 'covid')
      if (NEGATIONS.has(lower) || lower.endsWith("n't")) negated = true
      if (isNumber(lower)) numbers.add(plainNumber(lower))
      else if (lower.length > 1 && !FUNCTION_WORDS.has(lower) && !COURTESY.has(lower)) {
        const stem = add(things, lower)
        if (i > 0 && isCapital(word)) names.add(stem)
      }
    }
  }
  for (const number of numbers) things.set(`#${number}`, 1 / 256)
  return { things, names, areas, countries, numbers, negated, spoken: spans.some((span) => SPOKEN.test(text.slice(...span))) }
}

// takes "U.S.", "net-zero", "don’t", "$3.5"; leaves the marks around
const WORD = /[\p{L}\d](?:[\p{L}\d]|['’.,-](?=[\p{L}\d]))*(?:(?<=\b\p{Lu})\.)?/gu

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()
const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57
const plainNumber = (word: string): string => word.replace(/[,.](?=\d{3}\b)/g, '').replace(/(?:st|nd|rd|th|s)$/, '')

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'without', 'cannot', 'neither', 'none'])

function add(things: Map<string, number>, lower: string): string {
  const stem = stemOf(lower)
  things.set(stem, Math.max(commonness(lower), readoutShare(stem)))
  const subject = subjectOf(stem)
  if (subject) things.set(`~${subject}`, 1 / 32)
  return stem
}

/** "Russia", "Russian", "Moscow"; "the United States", in up to three words. */
function countryAt(words: readonly string[], i: number): { readonly country: string; readonly length: number } | null {
  for (let length = 3; length > 0; length--) {
    const phrase = length === 1 ? words[i]!.replace(/['’]s$/, '') : words.slice(i, i + length).join(' ').replace(/['’]s$/, '')
    const country = countryWords().get(phrase)?.country ?? territoryOf(phrase)
    if (country) return { country, length }
  }
  return null
}

/** "AI" and "Artificial Intelligence" are one; so are "AIDS" and what it stands for. */
function initialsAt(words: readonly string[], i: number): string | null {
  if (/^\p{Lu}{2,6}$/u.test(words[i]!)) return words[i]!.toLowerCase()
  if (!isNameWord(words[i]!) || (i > 0 && isNameWord(words[i - 1]!))) return null
  let initials = ''
  for (let k = i; k < words.length && isNameWord(words[k]!); k++) initials += words[k]![0]
  return initials.length >= 2 && initials.length <= 6 ? initials.toLowerCase() : null
}

/** "And I" begins a sentence and is no name. */
const isNameWord = (word: string): boolean => word.length > 2 && isCapital(word) && !FUNCTION_WORDS.has(word.toLowerCase())

// takes "I", "we’ve", "that’s"; leaves "our", which readouts say too
const SPOKEN = /\b(?:I|we|you|my)\b|\b(?:I|we|you|it|that)['’]/i

// What is said for courtesy, and how people begin to speak: it is no point, and two who say it have said nothing in common.
const COURTESY: ReadonlySet<string> = new Set(
  `thank thanks welcome great good glad happy pleased pleasure honor honour honored honoured delighted grateful gratitude appreciate excellency mr mrs madam president
  prime minister secretary chancellor vice foreign leader leaders sir dear friend much very really just like want know think see say said going come came
  look looking forward talk talked discuss discussed discussion discussions meet met meeting meetings today yesterday afternoon morning evening here again
  well yes yeah okay laughter inaudible laughs cross-talk important importance issue issues thing things way ways lot many several different various topics
  also so now first second third finally indeed course able opportunity opportunities both two together time times day days year years week moment
  country countries nation nations ten tens hundred hundreds thousand thousands million millions billion people work working continue continued continuing`.split(/\s+/),
)

/** Too little is said in it to be a point of its own: "Thank you, Mr. President", "The leaders also". dev pairs. */
export const isPoint = ({ total }: Weighed): boolean => total >= 0.5

/** What two have in common, by weight. */
export function common(a: Weighed, b: Weighed): number {
  let sum = 0
  for (let i = 0, k = 0; i < a.things.length && k < b.things.length; ) {
    if (a.things[i] === b.things[k]) {
      sum += a.weights[i]!
      i++
      k++
    } else if (a.things[i]! < b.things[k]!) i++
    else k++
  }
  return sum
}
