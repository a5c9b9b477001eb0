import { AFTER_NAMES, BETWEEN_BODIES, BETWEEN_NAMES, LEAD, LEAD_INITIAL, NOBODY, NOISE, NOT_IN_NAMES, PARTICLE, ROLE } from './byline-words.ts'
import { dateIn } from './dates.ts'
import { namesSite } from './site-name.ts'

const CAPITAL = /^\(?(?:[dlo]['’]|al-|el-)?\p{Lu}|^\p{Lo}/u

/** No byline is longer, and the patterns below are spared what would be slow. */
const LONGEST_BYLINE = 400

/** A person, or a body or pen name that stands where a name would: "JIJI", "Redaktion", "7 News". */
export interface Signature {
  readonly name: string
  readonly isPerson: boolean
}

/** Who signs a byline: "By Ann Lee and Bo Ek, Staff Writers | ann@planet.example" → Ann Lee, Bo Ek. */
export function signaturesIn(byline: string, siteNames: readonly string[] = []): Signature[] {
  const bare = withoutLead(byline.slice(0, LONGEST_BYLINE).replace(NOT_IN_NAMES, ' ').replace(AFTER_NAMES, ''))
  const signatures = partsOf(bare, BETWEEN_NAMES).flatMap((part) => signature(part, siteNames))
  const hasPerson = signatures.some(({ isPerson }) => isPerson)
  // "Staff and news service reports" is one signature.
  return uniqueSignatures(hasPerson ? signatures.filter(({ name, isPerson }) => isPerson || STANDS_BESIDE_NAMES.test(name)) : partsOf(bare, BETWEEN_BODIES).filter(looksLikeSignature).map((name) => ({ name, isPerson: false })))
}

// Takes "7 News", "AFP"; leaves "hace 21 minutos", "LP".
const STANDS_BESIDE_NAMES = /^(?:\p{Lu}|\d+ \p{Lu})[^\s]{2,}(?: \S+){0,3}$/u

function signature(part: string, siteNames: readonly string[]): Signature[] {
  if (looksLikePerson(part) && !namesSite(part, siteNames)) return [{ name: inTitleCase(part), isPerson: true }]
  return looksLikeSignature(part) && !(ROLE.test(part) && /\s/.test(part)) ? [{ name: part, isPerson: false }] : []
}

/** The first of each name. */
export const uniqueSignatures = (signatures: readonly Signature[]): Signature[] => {
  const known = new Map<string, Signature>()
  for (const signature of signatures) if (!known.has(signature.name.toLowerCase())) known.set(signature.name.toLowerCase(), signature)
  return [...known.values()]
}

const partsOf = (text: string, breaks: RegExp): string[] =>
  text.split(breaks).map((part) => withoutLead(part.trim()).replace(LOOSE_END, '').trim()).filter((part) => part !== '')

// Takes the dot of "Ann Lee."; leaves that of "e.V." and "Jr."
const LOOSE_END = /[:,]+$|(?<=\p{Ll}{3})\.$/u

/** Whether a line begins as a byline does: "By Ann Lee", "Von:", "By". Prose may do so too. */
export const startsLikeByline = (line: string): boolean => LEAD_INITIAL.test(line) && LEAD.test(line)

/** What follows the words before a name; "Posted by: By Ann Lee" is not unheard of. */
export function withoutLead(text: string): string {
  let bare = text.trim().replace(/^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll}*[\s.])/u, '')
  for (let next = bare.replace(LEAD, ''); next !== bare; next = bare.replace(LEAD, '')) bare = next
  return bare
}

/** Two to five words, each with a capital or small and known to stand in names. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(/\s+/)
  if (NOBODY.test(text) || words.length < 2 || words.length > 6 || text.length > 50 || /[\d?!:"“”„«»]/.test(text) || ROLE.test(text) || NOISE.test(text)) return false
  return words.every((word) => CAPITAL.test(word) || PARTICLE.test(word)) && CAPITAL.test(words.at(-1)!)
}

const looksLikeSignature = (text: string): boolean =>
  text.length > 1 && text.length <= 60 && text.split(/\s+/).length <= 6 && /\p{L}{2}/u.test(text) && !NOBODY.test(text) &&
  !/[?!"“”„«»:]/.test(text) && !NOISE.test(text) && dateIn(text) === null

/** "ANN LEE-RAU" → "Ann Lee-Rau"; whatever has a small letter is as its owner writes it. */
const inTitleCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => word[0] + word.slice(1).toLowerCase())
