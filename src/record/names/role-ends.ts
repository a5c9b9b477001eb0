import { isCapital } from '../words.ts'
import type { Page } from './page.ts'
import { PORTFOLIOS, ROLE_MODIFIERS, ROLE_NOUNS } from './roles.ts'

// ---- roles

/** The end of the role that begins here: modifiers, a role noun, and the office behind its "of"; `i` where none does. */
export function roleEnd(page: Page, i: number, limit: number): number {
  let last = -1
  for (let at = i; at < limit && at < i + 6; at++) {
    const word = page.lower[at]!
    if ((ROLE_NOUNS.has(word) && isNoun(page.analysis.tags[at]!)) || isPluralTitle(page, at, limit)) last = at
    else if (!ROLE_MODIFIERS.has(word)) break
  }
  return last < 0 ? i : officeEnd(page, last + 1, limit)
}

// "Presidents Lund and Lee", "Sens. Ann Lee", "the presidents of Norway and Sweden"; not "Foreign Ministers Meeting"
const isPluralTitle = (page: Page, at: number, limit: number): boolean =>
  at + 1 < limit && PLURAL.test(page.lower[at]!) && ROLE_NOUNS.has(singular(page.lower[at]!)) && (isBeforeNames(page, at) || page.lower[at + 1] === 'of')

const isBeforeNames = (page: Page, at: number): boolean =>
  isCapital(page.analysis, at) && isCapital(page.analysis, at + 1) && (page.lower[at + 2] === 'and' || page.lower[at + 3] === 'and' || page.lower[at]!.endsWith('.') || page.analysis.names[at + 1] === 'person')

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
