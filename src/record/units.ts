import type { Analysis, NameKind } from '../attribution/analysis.ts'
import type { Sentence } from '../text/sentences.ts'
import { BODY_NOUNS, METONYM_WORDS, STATE_NOUNS } from './bodies.ts'
import { countryWords } from './countries.ts'
import { OUTLET_ENDINGS, OUTLET_WORDS } from './outlets.ts'
import { HONORIFICS, PORTFOLIOS, ROLE_MODIFIERS, ROLE_NOUNS } from './roles.ts'
import { isCapital, lowerWords } from './words.ts'

/**
 * The pieces of which news builds the naming of somebody: "Norwegian | foreign minister | Kari Lund".
 * In: an analysis. Out: the pieces in the order of the text, none overlapping. Who they are is decided elsewhere.
 */
export interface Unit {
  readonly kind: 'country' | 'demonym' | 'capital' | 'body' | 'outlet' | 'role' | 'honorific' | 'name'
  /** Tokens, half open. */
  readonly first: number
  readonly end: number
  /** The country's common name; for everything else the words as the text has them. */
  readonly value: string
  /** What the name tagger calls it, for a name. */
  readonly named: NameKind | null
  readonly sentence: number
}

export function unitsOf(analysis: Analysis): Unit[] {
  const page: Page = { analysis, lower: lowerWords(analysis), units: [], shouts: false }
  for (const [number, sentence] of analysis.sentences.entries()) {
    page.shouts = isTitleCase(analysis, sentence)
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const unit = unitAt(page, sentence, number, i)
      if (unit) page.units.push(unit)
      i = unit ? unit.end : i + 1
    }
  }
  return agreed(resegmented(page.units, analysis))
}

/**
 * A name that stands alone elsewhere is cut out of a longer run: "President of Ellmark | Ann Lee", where the tagger
 * saw one organisation or two halves.
 */
function resegmented(units: readonly Unit[], { text, tokens }: Analysis): Unit[] {
  const people = new Set(units.filter(({ kind, named, first, end }) => kind === 'name' && named === 'person' && end - first === 2).map(({ value }) => value))
  const isPair = (first: number, end: number) => end - first === 2 && people.has(text.slice(tokens[first]![0], tokens[end - 1]![1]))
  const cut: Unit[] = []
  for (const unit of units) {
    const before = cut.at(-1)
    const isRun = unit.kind === 'name' && !people.has(unit.value)
    const start = isRun && before?.kind === 'name' && before.end === unit.first && unit.end - unit.first === 1 ? before.end - 1 : unit.end - 2
    if (!isRun || start < 0 || !isPair(start, unit.end) || start === unit.first) cut.push(unit)
    else {
      if (start < unit.first) cut.pop()
      const whole = start < unit.first ? before! : unit
      if (whole.first < start) cut.push({ ...whole, end: start, value: text.slice(tokens[whole.first]![0], tokens[start - 1]![1]) })
      cut.push({ ...unit, first: start, value: text.slice(tokens[start]![0], tokens[unit.end - 1]![1]), named: 'person' })
    }
  }
  return cut
}

/** The same words name the same kind of thing all through an article: the kind that the tagger gives most often. */
function agreed(units: readonly Unit[]): Unit[] {
  const votes = new Map<string, Map<NameKind, number>>()
  for (const { kind, value, named } of units) {
    if (kind !== 'name' || !named) continue
    const counts = votes.get(value) ?? new Map<NameKind, number>()
    votes.set(value, counts.set(named, (counts.get(named) ?? 0) + 1))
  }
  return units.map((unit) => (unit.kind === 'name' && votes.has(unit.value) ? { ...unit, named: most(votes.get(unit.value)!) } : unit))
}

const most = (counts: ReadonlyMap<NameKind, number>): NameKind | null => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null

interface Page {
  readonly analysis: Analysis
  readonly lower: readonly string[]
  readonly units: Unit[]
  /** In a headline In Title Case a capital joins nothing: each word is a name at most by itself. */
  shouts: boolean
}

export function isTitleCase(analysis: Analysis, { firstToken, endToken }: Sentence): boolean {
  const lower = lowerWords(analysis)
  let capitals = 0
  for (let i = firstToken; i < endToken; i++) {
    if (isCapital(analysis, i)) capitals++
    else if (/^\p{L}/u.test(lower[i]!) && !SMALL_IN_TITLES.has(lower[i]!)) return false
  }
  return capitals > 3
}

const SMALL_IN_TITLES = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'and', 'or', 'but', 'as', 'over', 'after', 'vs', 'is', "n't", 's'])

const wordAt = ({ analysis: { text, tokens } }: Page, i: number): string => text.slice(tokens[i]![0], tokens[i]![1])

const wordsOf = ({ analysis: { text, tokens } }: Page, first: number, end: number): string =>
  text.slice(tokens[first]![0], tokens[end - 1]![1]).replace(/\s+/g, ' ')

function unitAt(page: Page, sentence: Sentence, number: number, i: number): Unit | null {
  const make = (kind: Unit['kind'], end: number, value = wordsOf(page, i, end)): Unit =>
    ({ kind, first: i, end, value, named: kind === 'name' && !page.shouts ? nameKind(page, i, end) : null, sentence: number })
  if (!isCapital(page.analysis, i)) return lowerUnit(page, sentence, i, make)
  if (SKIPPED.has(page.lower[i]!)) return null
  if (HONORIFICS.has(page.lower[i]!)) return make('honorific', i + 1)
  const known = isInPersonsName(page, i) ? null : phraseAt(page, i, sentence.endToken)
  if (known?.kind === 'body') return make('body', i + known.length)
  const end = runEnd(page, i, sentence.endToken)
  const outlet = outletEnd(page, i, end, sentence)
  if (outlet > i) return make('outlet', outlet)
  const body = bodyEnd(page, i, end, sentence.endToken)
  if (body > i && !(known && isStateBody(page, body))) return make('body', body)
  if (known && (known.kind !== 'outlet' || i > sentence.firstToken || page.analysis.names[i])) return make(known.kind, i + known.length, known.value)
  const role = isPerson(page, i) ? i : roleEnd(page, i, sentence.endToken)
  if (role > i) return make('role', role)
  return isName(page, sentence, i) ? make('name', nameEnd(page, i, end)) : null
}

// In small letters only roles and a state's bodies count: every other name has a capital.
function lowerUnit(page: Page, sentence: Sentence, i: number, make: (kind: Unit['kind'], end: number) => Unit): Unit | null {
  const end = roleEnd(page, i, sentence.endToken)
  if (end > i) return make('role', end)
  const body = lowerBodyEnd(page, i, sentence)
  return body > i ? make('body', body) : null
}

// "Norway’s foreign ministry", "the Norwegian government": a state’s body is known by the name before it.
function lowerBodyEnd(page: Page, i: number, { firstToken, endToken }: Sentence): number {
  if (!ROLE_MODIFIERS.has(page.lower[i]!) && !LOWER_BODIES.has(page.lower[i]!)) return i
  const before = page.lower[i - 1] === "'s" || page.lower[i - 1] === "'" ? i - 2 : i - 1
  if (before < firstToken || !isCapital(page.analysis, before)) return i
  let at = i
  while (at < endToken && at < i + 3 && ROLE_MODIFIERS.has(page.lower[at]!) && !LOWER_BODIES.has(page.lower[at]!)) at++
  return at < endToken && LOWER_BODIES.has(page.lower[at]!) && !isModifier(page, at) ? at + 1 : i
}

// "Russian military activities" are nobody's body; "its foreign ministry spokeswoman" is still one's.
const isModifier = (page: Page, i: number): boolean => /^(?:NN|JJ)/.test(page.analysis.tags[i + 1] ?? '') && !isRoleNoun(page, i + 1)

const LOWER_BODIES = new Set(['ministry', 'government', 'parliament', 'army', 'navy', 'embassy', 'cabinet', 'chancellery', 'delegation', 'military', 'administration'])

/** Capitalised words that never open a name; most stand at the head of a sentence. */
const SKIPPED = new Set(
  `the a an i he she it we you they his her its our their this that these those in on at by for from with and but or if as when while after before
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`.split(/\s+/),
)

// ---- phrases that are known whole

interface Phrase {
  readonly kind: 'country' | 'demonym' | 'capital' | 'body' | 'outlet'
  readonly value: string
  readonly length: number
}

function phraseAt(page: Page, i: number, end: number): Phrase | null {
  for (const [words, kind, value] of phrases().get(plain(wordAt(page, i))) ?? [])
    if (i + words.length <= end && words.every((word, k) => k === 0 || word === plain(wordAt(page, i + k)))) return { kind, value: value ?? wordsOf(page, i, i + words.length), length: words.length }
  return null
}

// A dateline shouts its city: "OSLO, 3 May".
const plain = (word: string): string => (SHOUTED.test(word) ? word[0] + word.slice(1).toLowerCase() : word.includes('’') ? word.replace('’', "'") : word)

const SHOUTED = /^[A-Z]{4,}$/

type PhraseTable = Map<string, [words: string[], kind: Phrase['kind'], value: string | null][]>
let built: PhraseTable | null = null
const phrases = (): PhraseTable => (built ??= buildPhrases())

// The longest phrase of those that begin alike comes first.
function buildPhrases(): PhraseTable {
  const table: PhraseTable = new Map()
  const add = (phrase: string, kind: Phrase['kind'], value: string | null) => {
    const words = plain(phrase).split(/ |(?=,)/)
    table.set(words[0]!, [...(table.get(words[0]!) ?? []), [words, kind, value]])
  }
  for (const [phrase, { kind, country }] of countryWords()) add(phrase, kind, country)
  for (const phrase of METONYM_WORDS.keys()) add(phrase, 'body', null)
  for (const phrase of OUTLET_WORDS) add(phrase, 'outlet', null)
  for (const list of table.values()) list.sort((a, b) => b[0].length - a[0].length)
  return table
}

// ---- runs of capitals

// "Food and Drug Administration": small words go on inside a run only where the tagger sees one name.
function runEnd(page: Page, i: number, limit: number): number {
  let at = i + 1
  if (page.shouts) return at
  const most = Math.min(limit, i + LONGEST_RUN)
  while (at < most) {
    if (isCapital(page.analysis, at)) at++
    else if (joinsName(page, at) && at + 1 < limit && isCapital(page.analysis, at + 1)) at += 2
    else break
  }
  return at
}

/** No name is longer; what runs on in capitals beyond it is something else. */
const LONGEST_RUN = 16

const PARTICLES = new Set(['van', 'der', 'de', 'von', 'bin', 'al', 'el', 'da', 'dos', 'del', 'la', 'le', 'ibn', 'ben', 'den', 'ter', 'di', '&', '-'])

const joinsName = (page: Page, i: number): boolean =>
  PARTICLES.has(page.lower[i]!) || (page.analysis.names[i] === 'organisation' && (page.lower[i] === 'and' || page.lower[i] === 'of'))

/** The end of the outlet's name that begins here: "Harbour Times", "The Post"; `i` where none does. */
function outletEnd(page: Page, i: number, end: number, { firstToken }: Sentence): number {
  let at = i + 1
  while (at < end && !OUTLET_ENDINGS.has(page.lower[at]!)) at++
  const stops = (k: number) => k >= end || isRoleNoun(page, k)
  if (at < end && stops(at + 1) && at - i <= 4 && (!isPerson(page, at) || page.lower[i - 1] === 'the') && !BODY_NOUNS.has(page.lower[at - 1]!)) return at + 1
  const isShort = OUTLET_ENDINGS.has(page.lower[i]!) && stops(i + 1) && i > firstToken && page.lower[i - 1] === 'the'
  return isShort ? i + 1 : i
}

/** The end of the body's name that begins here: up to its last body noun before a role, and its "of …". */
function bodyEnd(page: Page, i: number, end: number, limit: number): number {
  let last = -1
  let at = i
  for (; at < end && !(at > i && isRoleNoun(page, at) && !startsBody(page, at, end)); at++) {
    if (BODY_NOUNS.has(page.lower[at]!)) last = at
    if (at > i && HONORIFICS.has(page.lower[at]!)) break
  }
  if (last < 0 && isOf(page, end - 1, "'", limit) && end - 1 >= i && BODY_NOUNS.has(page.lower[end + 1] ?? '')) return bodyEnd(page, end + 1, runEnd(page, end + 1, limit), limit)
  if (last < 0 || (last === i && isPerson(page, i))) return i
  return isOf(page, last, 'of', limit) ? complementEnd(page, last, limit) : taggedEnd(page, last + 1, limit)
}

// "Center | for Strategic and International Studies": as far as the tagger sees one organisation.
function taggedEnd(page: Page, at: number, limit: number): number {
  let end = at
  while (end < limit && end < at + LONGEST_RUN && page.analysis.names[end] === 'organisation' && !isRoleNoun(page, end)) end++
  return isCapital(page.analysis, end - 1) ? end : at
}

// "Harbour Workers’ Union", "Ministry of …": what follows the word at `i` is that, and then a capital.
const isOf = (page: Page, i: number, joiner: string, limit: number): boolean =>
  page.lower[i + 1] === joiner && i + 2 < limit && (isCapital(page.analysis, i + 2) || (page.lower[i + 2] === 'the' && i + 3 < limit && isCapital(page.analysis, i + 3)))

// A state's body keeps the state out of its name: "Ministry of Trade | of Norway".
function complementEnd(page: Page, noun: number, limit: number): number {
  const start = page.lower[noun + 2] === 'the' ? noun + 3 : noun + 2
  if (STATE_NOUNS.has(page.lower[noun]!) && phraseAt(page, start, limit)?.kind === 'country') return noun + 1
  let at = start
  while (at < limit && at < start + LONGEST_RUN && (isCapital(page.analysis, at) || (page.lower[at] === 'and' && at + 1 < limit && isCapital(page.analysis, at + 1) && page.analysis.names[at] === 'organisation'))) at++
  return at
}

const isStateBody = (page: Page, end: number): boolean => STATE_NOUNS.has(page.lower[end - 1]!)

const startsBody = (page: Page, i: number, end: number): boolean => i + 1 < end && BODY_NOUNS.has(page.lower[i + 1]!)

const isRoleNoun = (page: Page, i: number): boolean => ROLE_NOUNS.has(page.lower[i] ?? '')

// ---- roles

/** The end of the role that begins here: modifiers, a role noun, and the office behind its "of"; `i` where none does. */
function roleEnd(page: Page, i: number, limit: number): number {
  let last = -1
  for (let at = i; at < limit && at < i + 6; at++) {
    const word = page.lower[at]!
    if ((ROLE_NOUNS.has(word) && isNoun(page.analysis.tags[at]!)) || isPluralTitle(page, at, limit)) last = at
    else if (!ROLE_MODIFIERS.has(word)) break
  }
  return last < 0 ? i : officeEnd(page, last + 1, limit)
}

// "Presidents Lund and Lee", "the presidents of Norway and Sweden"
const isPluralTitle = (page: Page, at: number, limit: number): boolean =>
  at + 1 < limit && PLURAL.test(page.lower[at]!) && ROLE_NOUNS.has(singular(page.lower[at]!)) && ((isCapital(page.analysis, at) && isCapital(page.analysis, at + 1)) || page.lower[at + 1] === 'of')

const PLURAL = /s\.?$/

export const singular = (word: string): string => word.replace(/s(\.?)$/, '$1')

const isNoun = (tag: string): boolean => tag.startsWith('NN')

function officeEnd(page: Page, at: number, limit: number): number {
  if (page.lower[at] !== 'of' && page.lower[at] !== 'for') return at
  let end = at + 1
  while (end < limit && PORTFOLIOS.has(page.lower[end]!)) end++
  while (end > at + 1 && (page.lower[end - 1] === 'and' || page.lower[end - 1] === 'the')) end--
  return end > at + 1 ? end : at
}

// ---- names

const isPerson = (page: Page, i: number): boolean => page.analysis.names[i] === 'person'

// "Jordan Lee" and "Ann Jordan" are people; Jordan alone is the country, whatever the tagger says.
const isInPersonsName = (page: Page, i: number): boolean =>
  isPerson(page, i) && ((isPerson(page, i + 1) && isCapital(page.analysis, i + 1)) || (isPerson(page, i - 1) && isCapital(page.analysis, i - 1)))

const isName = (page: Page, { firstToken }: Sentence, i: number): boolean =>
  page.analysis.names[i] !== null || (page.analysis.tags[i]!.startsWith('NNP') && (i > firstToken || wordAt(page, i).length > 1))

// A name goes on to the end of its run, or to where something else begins: a role, a country, another kind of name.
function nameEnd(page: Page, i: number, end: number): number {
  let at = i + 1
  while (at < end && (isLastOfTwo(at, i, end) ? !isOther(page, at, end) : !breaksName(page, at, end))) at++
  while (at > i + 1 && !isCapital(page.analysis, at - 1)) at--
  return at
}

function breaksName(page: Page, at: number, end: number): boolean {
  const before = page.analysis.names[at - 1]
  const here = page.analysis.names[at]
  if (before && here && before !== here && (before === 'person' || here === 'person')) return true
  if (here === 'person') return false
  return isOther(page, at, end)
}

// Two words alone are one name, whatever the tagger makes of each: "Ann Lee".
const isLastOfTwo = (at: number, i: number, end: number): boolean => at === i + 1 && end === i + 2

function isOther(page: Page, at: number, end: number): boolean {
  if (isPerson(page, at)) return false
  return HONORIFICS.has(page.lower[at]!) || roleEnd(page, at, end) > at || phraseAt(page, at, end) !== null
}

// The kind that most of its tokens have; a name of one token, which most are, needs no counting.
function nameKind({ analysis: { names } }: Page, first: number, end: number): NameKind | null {
  if (end === first + 1) return names[first]!
  const counts = new Map<NameKind, number>()
  for (let i = first; i < end; i++) if (names[i]) counts.set(names[i]!, (counts.get(names[i]!) ?? 0) + 1)
  return most(counts)
}
