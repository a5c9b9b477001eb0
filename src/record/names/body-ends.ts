import type { Sentence } from '../../text/sentences.ts'
import { BODY_NOUNS, STATE_NOUNS } from './bodies.ts'
import { phraseAt } from './known-phrases.ts'
import { LONGEST_RUN, runEnd } from './name-ends.ts'
import { OUTLET_ENDINGS } from './outlets.ts'
import { isPerson, isRoleNoun, type Page } from './page.ts'
import { HONORIFICS, ROLE_MODIFIERS } from './roles.ts'
import { isCapital } from '../words.ts'

/** The end of the outlet's name that begins here: "Harbour Times", "The Post"; `i` where none does. */
export function outletEnd(page: Page, i: number, end: number, { firstToken }: Sentence): number {
  let at = i + 1
  while (at < end && !OUTLET_ENDINGS.has(page.lower[at]!)) at++
  const stops = (k: number) => k >= end || isRoleNoun(page, k)
  if (at < end && stops(at + 1) && at - i <= 4 && (!isPerson(page, at) || page.lower[i - 1] === 'the') && !BODY_NOUNS.has(page.lower[at - 1]!)) return at + 1
  const isShort = OUTLET_ENDINGS.has(page.lower[i]!) && stops(i + 1) && i > firstToken && page.lower[i - 1] === 'the'
  return isShort ? i + 1 : i
}

/** The end of the body's name that begins here: up to its last body noun before a role, and its "of …". */
export function bodyEnd(page: Page, i: number, end: number, limit: number): number {
  let last = -1
  let at = i
  for (; at < end && !(at > i && isRoleNoun(page, at) && !startsBody(page, at, end)); at++) {
    if (BODY_NOUNS.has(page.lower[at]!) || (MUNICIPAL.has(page.lower[at]!) && isOf(page, at, 'of', limit))) last = at
    if (at > i && HONORIFICS.has(page.lower[at]!)) break
  }
  if (last < 0 && isOf(page, end - 1, "'", limit) && end - 1 >= i && BODY_NOUNS.has(page.lower[end + 1] ?? '')) return bodyEnd(page, end + 1, runEnd(page, end + 1, limit), limit)
  if (last < 0 || (last === i && isPerson(page, i) && !(end === i + 1 && isPointed(page, i)))) return i
  return isOf(page, last, 'of', limit) ? complementEnd(page, last, limit) : taggedEnd(page, last + 1, limit)
}

// "Sorvane’s Chancellery", "the Treasury": no person is pointed to so, whatever the tagger says.
const isPointed = ({ lower }: Page, i: number): boolean => lower[i - 1] === 'the' || lower[i - 1] === "'s"

/** "City of Brasko" governs; "Quist City" is only a place. */
const MUNICIPAL = new Set(['city', 'town', 'county', 'municipality', 'port'])

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

export const isStateBody = (page: Page, end: number): boolean => STATE_NOUNS.has(page.lower[end - 1]!)

const startsBody = (page: Page, i: number, end: number): boolean => i + 1 < end && BODY_NOUNS.has(page.lower[i + 1]!)

/** "Norway’s foreign ministry", "the Norwegian government": a state's body in small letters is known by the name before it. */
export function lowerBodyEnd(page: Page, i: number, { firstToken, endToken }: Sentence): number {
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
