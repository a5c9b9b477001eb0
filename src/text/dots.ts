import { LONGEST_ABBREVIATION, abbreviationKind } from './abbreviations.ts'
import { isDigit, isLetter, isSpace, isUpper } from './characters.ts'

/** Whether the word that began at `start` goes on after the dot at `at`: 3.2, U.S, site.com */
export function goesOnAfterDot(text: string, start: number, at: number): boolean {
  if (isDigit(text, at + 1)) return isDigit(text, at - 1)
  return isLetter(text, at + 1) && (isAcronymDot(text, start, at) || isAddressDot(text, at))
}

/** A dot between single letters: U.S, a.m, Ph.D */
function isAcronymDot(text: string, start: number, at: number): boolean {
  if (isLetter(text, at + 2) || !isLetter(text, at - 1)) return false
  return at - 1 === start || !isLetter(text, at - 2) || text.startsWith('Ph', at - 2)
}

// Takes "weather.gov", "news.example.org" and "jane.doe@", leaves "It ended.Then".
const ADDRESS = /\.(?:(?:[\w-]{1,30}\.){0,3}(?:com|org|net|gov|edu|int|info|co|uk|us|eu|ru|de|tv|io|ly)(?![\p{L}\p{N}])|[\w.+-]{1,64}@\w)/uy

function isAddressDot(text: string, at: number): boolean {
  ADDRESS.lastIndex = at
  return ADDRESS.test(text)
}

/** Whether the word from `start` to `end` is short for something, and the dot at its end its own. */
export function ownsDot(text: string, start: number, end: number): boolean {
  const first = lastPart(text, start, end)
  if (end - first === 1) return isInitial(text, first)
  if (text.charCodeAt(end - 2) === 0x2e) return true // U.S.
  if (end - first > LONGEST_ABBREVIATION) return false
  const kind = abbreviationKind(text.slice(first, end))
  return kind === 'counted' ? isNumberNext(text, end + 1) : kind !== null
}

/** Where "Ky" begins in "R-Ky". */
function lastPart(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) !== 0x2d) at--
  return at
}

/** J. Doe and Roe v. Doe, but "you and I." */
const isInitial = (text: string, at: number): boolean =>
  isUpper(text, at) ? text.charCodeAt(at) !== 0x49 : text.charCodeAt(at) === 0x76

const isNumberNext = (text: string, at: number): boolean => isDigit(text, at) || (isSpace(text, at) && isDigit(text, at + 1))
