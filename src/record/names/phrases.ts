import type { Cast } from './cast.ts'
import type { Figure } from './figures.ts'
import { isPossessive } from './namings.ts'
import { ROLE_NOUNS } from './roles.ts'

/** A noun phrase as a source has it: "a spokesman for the union, Ann Lee". */
export interface Phrase {
  /** Behind "the", "a", marks and brackets. */
  readonly first: number
  /** The word it is about, or -1. */
  readonly head: number
  /** Where the phrase around the head ends: at "for", at a comma, at "who". */
  readonly end: number
  readonly determiner: string | null
}

export function phraseOf(cast: Cast, first: number, end: number): Phrase {
  const start = skipOpening(cast, first, end)
  const determiner = start > first && DETERMINERS.has(cast.lower[start - 1]!) ? cast.lower[start - 1]! : null
  let head = -1
  let i = start
  for (; i < end; i++) {
    if (cast.at.has(i)) head = i
    else if (isPossessive(cast.lower[i]!)) head = i + 1 < end ? -1 : head
    else if (head >= 0 && endsPhrase(cast, i)) break
    else if (isHeadTag(cast.analysis.tags[i]!) || ROLE_NOUNS.has(cast.lower[i]!) || (i + 1 === end && PEOPLE_TOO.has(cast.lower[i]!))) head = i
  }
  return isNamedAfter(cast, head, i, end) ? { first: start, head: end - 1, end, determiner } : { first: start, head, end: i, determiner }
}

/** "A | Transport for Elm | spokesman": a name may have a preposition in it, and the role behind it is who is meant. */
function isNamedAfter(cast: Cast, head: number, i: number, end: number): boolean {
  const { lower, analysis: { tags } } = cast
  return head === i - 1 && i + 2 < end && i + 4 > end && (lower[i] === 'for' || lower[i] === 'of') && [head, i + 1, end - 2].every((k) => tags[k]!.startsWith('NNP')) && tags[end - 1] === 'NN' && ROLE_NOUNS.has(lower[end - 1]!)
}

function skipOpening({ lower }: Cast, first: number, end: number): number {
  let i = first
  while (i < end && (DETERMINERS.has(lower[i]!) || LEADING.has(lower[i]!) || !/[\p{L}\p{N}]/u.test(lower[i]!))) i++
  return i
}

const LEADING = new Set(['by', 'from', 'of', 'with', 'according', 'to'])

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'another', 'one', 'our', 'my', 'his', 'her', 'its', 'their', 'your', 'both', 'all'])

const isHeadTag = (tag: string): boolean => tag.startsWith('NN') || tag === 'CD' || tag === 'FW'

// Tagged as adjectives as often: "a | relative".
const PEOPLE_TOO = new Set(['relative', 'official', 'native', 'veteran', 'elder', 'representative', 'local', 'executive', 'professional', 'comic'])

// ASCII and typographic marks, prepositions, relatives, a verb behind the noun, and "an official | speaking on condition".
const endsPhrase = ({ lower, analysis: { tags } }: Cast, i: number): boolean =>
  ENDS.has(lower[i]!) || (/ing$/.test(lower[i]!) && ROLE_NOUNS.has(lower[i - 1]!)) || (RECENT.has(lower[i]!) && TIMES.has(lower[i + 1] ?? '')) || /^(?:VB.?|MD|WP|WDT|IN|TO|DT|RB)$/.test(tags[i]!) || DAYS.has(lower[i]!) || !/[\p{L}\p{N}]/u.test(lower[i]!)

const ENDS = new Set(['and', 'or', 'who', 'whose', 'which', 'that', 'of', 'for', 'at', 'in', 'on', 'from', 'with', 'by', 'to', 'as', 'also', 'himself', 'herself', 'themselves', 'itself'])

// "a poll | last week"
const RECENT = new Set(['last', 'this', 'next'])
const TIMES = new Set(['week', 'month', 'year', 'weekend', 'summer', 'spring', 'autumn', 'winter', 'fall'])

const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday'])

/** The person in apposition behind a phrase that names none itself: "a spokeswoman for the union, Ann Lee". */
export function appositionOf(cast: Cast, phrase: Phrase, end: number): Figure | null {
  for (let i = phrase.end; i < end; i++) {
    if (RELATIVE.has(cast.lower[i]!)) return null
    if (cast.lower[i] !== ',') continue
    const who = i + 1 < end ? cast.at.get(phraseOf(cast, i + 1, end).head) : undefined
    return who?.kind === 'person' ? who : null
  }
  return null
}

const RELATIVE = new Set(['who', 'which', 'that', 'whose'])
