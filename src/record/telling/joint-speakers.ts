import { type Cast, shared } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import { type Phrase, phraseOf } from '../names/phrases.ts'
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../names/roles.ts'
import { isCapital } from '../words.ts'

/**
 * The phrases of "Lund, Lee (Oslo) and the union", each whole from mark to mark; none where the commas and the "and"
 * belong to something else, as in "Lund, a minister and a farmer".
 */
export function jointParts(cast: Cast, first: number, end: number): Phrase[] {
  const parts: Phrase[] = []
  let start = first
  let joined = false
  for (let i = first; i <= end; i++) {
    const word = i < end ? cast.lower[i]! : ''
    if (i < end && word !== ',' && word !== 'and' && word !== '(') continue
    const close = word === '(' ? closing(cast, i, end) : i
    const phrase = phraseOf(cast, start, i)
    if (start < i && (phrase.head < 0 || phrase.end < i)) return []
    if (start < i) parts.push(phrase)
    joined ||= word === 'and'
    i = close
    start = i + 1
  }
  const isList = parts.length > 2 || cast.lower.slice(first, end).includes(',')
  return joined && (!isList || parts.every(({ head }) => cast.at.has(head))) ? parts : []
}

function closing({ lower }: Cast, i: number, end: number): number {
  while (i < end && lower[i] !== ')') i++
  return i
}

/** "Works and Urban Planning Secretary Kari Lund" is one: what she heads has an "and" in its name. */
export function headOfMany({ at, lower, analysis }: Cast, first: number, end: number): Figure | null {
  const who = at.get(end - 1)
  let name = end - 1
  while (name > first && at.get(name - 1) === who) name--
  const and = lower.indexOf('and', first)
  if (who?.kind !== 'person' || !ROLE_NOUNS.has(lower[name - 1] ?? '') || and < first || and + 2 > name) return null
  const isOffice = lower.slice(and + 1, name).some((word) => !ROLE_MODIFIERS.has(word) && !ROLE_NOUNS.has(word))
  for (let i = first; i < name; i++) if (at.get(i)?.kind === 'person' || (i !== and && !isCapital(analysis, i) && i > first)) return null
  return isOffice ? who : null
}

/** Where "Kari Lund and Bo Falk | , the new producers of the show" goes on to say who they are. */
export function pluralApposition(cast: Cast, first: number, end: number): number {
  const comma = cast.lower.indexOf(',', first)
  if (comma < first || comma >= end || !cast.lower.slice(first, comma).includes('and')) return end
  const { head } = phraseOf(cast, comma + 1, end)
  return head > 0 && cast.analysis.tags[head] === 'NNS' && !cast.at.has(head) ? comma : end
}

/** They are a speaker of their own, so that nobody is given the others' words; with one unknown, nobody is. */
export function together(cast: Cast, members: readonly (Figure | null)[], [first, end]: readonly [number, number]): Figure | null {
  const people = [...new Set(members)]
  if (people.includes(null)) return null
  if (people.length === 1) return people[0]!
  const names = people.map((it) => it!.name)
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const found = shared(cast, name, 'group')
  if (found.mentions.length === 0) cast.figures.push(found)
  found.mentions.push({ first, end })
  return found
}
