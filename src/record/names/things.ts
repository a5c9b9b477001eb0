import { METONYM_WORDS } from './bodies.ts'
import { type Cast, knownBy, lastWord, shared, wordsOf } from './cast.ts'
import type { Figure } from './figures.ts'
import { OUTLET_ENDINGS, OUTLET_NOUNS, STATE_OWNED } from './outlets.ts'
import type { Unit } from './units.ts'

/** The country, place, body or outlet that a unit names; `null` for people, their titles and what nobody can place. */
export function thingNamed(cast: Cast, unit: Unit): Figure | null {
  switch (unit.kind) {
    case 'country': return shared(cast, unit.value, 'country')
    case 'capital': return isPlaceHere(cast, unit) ? shared(cast, wordsOf(cast, unit), 'place') : shared(cast, unit.value, 'country')
    case 'body': return bodyNamed(cast, unit)
    case 'outlet': return outletNamed(cast, unit)
    case 'name': return otherNamed(cast, unit)
    case 'demonym': case 'role': case 'honorific': return null
  }
}

// "in Moscow", "the Minsk agreements" and the dateline "OSLO (Agency) —" are cities; "Moscow insists" is a state.
function isPlaceHere(cast: Cast, unit: Unit): boolean {
  const { lower, analysis: { tags } } = cast
  const { first, end } = unit
  const shouts = /^\p{Lu}{4}/u.test(wordsOf(cast, unit))
  return LOCAL.has(lower[first - 1] ?? '') || shouts || isDateline(cast, unit) || tags[end] === 'NN' || tags[end] === 'NNS'
}

const isDateline = ({ lower, analysis: { sentences }, sentenceOf }: Cast, { first, end }: Unit): boolean =>
  sentences[sentenceOf[first]!]?.firstToken === first && DASHES.has(lower[behindBracket(lower, end)] ?? '')

// "OSLO (Agency) —", not "Nordwerk (NRW) said"
function behindBracket(lower: readonly string[], end: number): number {
  if (lower[end] !== '(') return end
  const close = lower.indexOf(')', end)
  return close >= 0 && close - end < LONGEST_BRACKET ? close + 1 : end
}

const LONGEST_BRACKET = 6

// "OSLO (HWS) —": who sends the story stands in the brackets.
const isAgency = ({ lower }: Cast, { first, end }: Unit): boolean => lower[first - 1] === '(' && lower[end] === ')' && DASHES.has(lower[end + 1] ?? '')

const LOCAL = new Set(['in', 'at', 'near', 'outside', 'from', 'around', 'through', 'into', 'visit', 'visited', 'visiting', 'left', 'via', 'downtown', 'central', 'across'])
const DASHES = new Set(['—', '–', '-', '--'])

/** "the Foreign Ministry" is the only one that the article has, or that of the country beside it. */
function bodyNamed(cast: Cast, unit: Unit): Figure {
  if (cast.press.has(unit.value) && isPressName(unit.value)) return outletNamed(cast, unit)
  const known = METONYM_WORDS.get(unit.value)
  if (known) return shared(cast, known.name, 'body', known.side)
  const side = countryBeside(cast, unit)
  const name = capitalised(unit.value)
  const same = namesakes(cast, name, 'body').filter((it) => side === null || it.side === null || it.side === side)
  if (same.length !== 1) return shared(cast, name, 'body', side)
  same[0]!.side ??= side
  return same[0]!
}

// "Harbour Wire Service" is press; a union’s own page is not.
const isPressName = (name: string): boolean => name.toLowerCase().split(' ').some((word) => OUTLET_ENDINGS.has(word))

// "Norway’s foreign ministry" is its Foreign Ministry.
const capitalised = (name: string): string => name.replace(/^\p{Ll}|(?<= )\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())

// "Workers’ Union" for "Harbour Workers’ Union"
const namesakes = (cast: Cast, short: string, kind: Figure['kind']): Figure[] =>
  knownBy(cast, lastWord(short).toLowerCase()).filter((it) => it.kind === kind && (it.name === short || it.name.endsWith(` ${short}`)))

// "Norway’s Foreign Ministry", "Norwegian Foreign Ministry", "Foreign Ministry of the Kingdom of Norway"
function countryBeside({ lower, countries }: Cast, { first, end }: Unit): string | null {
  const before = lower[first - 1] === "'s" || lower[first - 1] === "'" ? first - 2 : first - 1
  const behind = lower[end] === 'of' ? (lower[end + 1] === 'the' ? end + 2 : end + 1) : -1
  return countries.get(before) ?? countries.get(behind) ?? null
}

// "The Post" is the one paper ending so; "Norwegian state broadcaster X" is Norway's.
function outletNamed(cast: Cast, unit: Unit): Figure {
  const name = unit.value.replace(/^The /, '')
  const same = namesakes(cast, name, 'outlet')
  const found = same.length === 1 ? same[0]! : shared(cast, name, 'outlet')
  found.side ??= ownerState(cast, unit)
  return found
}

// Walks back over "state news agency" to "Norwegian"; a country alone ("German tabloid X") owns nothing.
function ownerState({ lower, countries }: Cast, { first }: Unit): string | null {
  let isStates = false
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const country = countries.get(i)
    if (country) return isStates ? country : null
    if (STATE_OWNED.has(lower[i]!)) isStates = true
    else if (!OUTLET_NOUNS.has(lower[i]!) && lower[i] !== 'news' && lower[i] !== "'s") return null
  }
  return null
}

// "tabloid Bild", and what the tagger takes for an organisation or a place; an acronym stands for the body of its capitals.
function otherNamed(cast: Cast, unit: Unit): Figure | null {
  if (unit.end - unit.first === 1 && cast.surnames.has(cast.lower[unit.first]!)) return null
  if (cast.press.has(unit.value)) return outletNamed(cast, unit)
  if (OUTLET_NOUNS.has(cast.lower[unit.first - 1] ?? '') && unit.named !== 'person') return outletNamed(cast, unit)
  if (isAgency(cast, unit)) return outletNamed(cast, unit)
  if (isDateline(cast, unit)) return shared(cast, unit.value, 'place')
  if (unit.named === 'place') return shared(cast, unit.value, 'place')
  const short = shortOf(cast, unit.value)
  if (short) return short
  if (unit.named === 'organisation') return acronymOf(cast, unit.value) ?? shared(cast, unit.value, 'body')
  return /^\p{Lu}{2,5}$/u.test(unit.value) && unit.named === null ? (acronymOf(cast, unit.value) ?? shared(cast, unit.value, 'body')) : null
}

// "Nordwerk" for "Nordwerk Terminals", if one body begins so and none is called just that.
function shortOf(cast: Cast, word: string): Figure | null {
  const alike = knownBy(cast, word.toLowerCase()).filter((it) => it.kind === 'body' || it.kind === 'place')
  const longer = alike.filter((it) => it.name.startsWith(`${word} `))
  return alike.find((it) => it.name === word && it.kind === 'body') ?? (longer.length === 1 ? longer[0]! : null)
}

function acronymOf(cast: Cast, word: string): Figure | null {
  const full = knownBy(cast, word).filter((it) => it.kind === 'body')
  return full.length === 1 ? full[0]! : null
}
