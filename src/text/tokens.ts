import { LONGEST_ABBREVIATION, abbreviationKind } from './abbreviations.ts'
import { DIGIT, LETTER, MARK, SPACE, isApostrophe, isDigit, isLetter, isSpace, isUpper, isWordy, kindAt } from './characters.ts'
import type { Span } from './span.ts'

/**
 * The words and marks of a text, as the Penn Treebank cuts them: "don’t" is "do" and "n’t", "$5" is "$" and "5",
 * "U.S.-led" is one, and every mark of punctuation stands alone. No visible character is left out.
 */
export function tokens(text: string, span: Span = [0, text.length]): Span[] {
  const found: Span[] = []
  const [start, end] = span
  for (let at = start; at < end; ) {
    if (kindAt(text, at) === SPACE) at++
    else {
      const stop = Math.min(withMarks(text, tokenEnd(text, at)), end)
      found.push([at, stop])
      at = stop
    }
  }
  return found
}

function withMarks(text: string, at: number): number {
  while (kindAt(text, at) === MARK) at++
  return at
}

function tokenEnd(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind === LETTER) return wordEnd(text, at)
  if (kind === DIGIT) return runEnd(text, at)
  return symbolEnd(text, at)
}

// ---- words

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/y
// Written together, spoken as two: the length of the first half.
const GLUED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3], ['gonna', 3], ['gotta', 3], ['wanna', 3], ['gimme', 3], ['lemme', 3],
])

function wordEnd(text: string, at: number): number {
  if (isNegation(text, at)) return at + 3
  const url = urlEnd(text, at)
  if (url > at) return url
  const end = runEnd(text, at)
  const glued = end - at <= 6 && end - at >= 5 ? GLUED.get(text.slice(at, end).toLowerCase()) : undefined
  if (glued) return at + glued
  return withDots(text, at, end)
}

/** The word with its own dot, and what a hyphen ties to it: U.S., U.S.-led, A.F.L.-C.I.O. */
function withDots(text: string, start: number, end: number): number {
  while (text.charCodeAt(end) === 0x2e && keepsDot(text, start, end)) {
    end++
    if (text.charCodeAt(end) === 0x2d && isWordy(text, end + 1)) end = runEnd(text, end + 1)
  }
  return end
}

function urlEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 0x20
  if (first !== 0x68 && first !== 0x77) return at
  URL.lastIndex = at
  if (!URL.test(text)) return at
  let end = URL.lastIndex
  while (TRAILING.includes(text[end - 1]!)) end--
  return end
}
const TRAILING = '.,;:!?\'’)]}…'

/** Letters and digits, and the marks inside that hold them together. */
function runEnd(text: string, start: number): number {
  let at = start
  while (true) {
    const kind = kindAt(text, at)
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      if (at > start && isNegation(text, at)) return at
      at++
    } else if (at > start && joins(text, start, at)) at++
    else return at
  }
}

/** Whether the mark at `at` holds together what stands on its sides. */
function joins(text: string, start: number, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x2d: // US-led
    case 0x5f: // snake_case
      return isWordy(text, at + 1)
    case 0x27: // O'Hara, but Hara's is two
    case 0x2019:
      return isLetter(text, at + 1) && isWordy(text, at - 1) && !isClitic(text, at)
    case 0x2e: // 3.2, U.S, site.com
      return isDigit(text, at + 1) ? isDigit(text, at - 1) : isLetter(text, at + 1) && (isAcronymDot(text, start, at) || isAddressDot(text, at))
    case 0x2c: // 1,000
      return isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3)
    case 0x3a: // 10:30
      return isDigit(text, at - 1) && isDigit(text, at + 1)
    case 0x2f: // 9/11, owner/editor
      return isWordy(text, at - 1) && kindAt(text, at - 1) === kindAt(text, at + 1)
    case 0x26: // AT&T
      return isUpper(text, at - 1) && isUpper(text, at + 1)
    case 0x40: // name@site.com
      return isWordy(text, at + 1) && isWordy(text, at - 1)
    default:
      return false
  }
}

/** n't, n’t at the end of a word. */
function isNegation(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return code === 0x6e && isApostrophe(text, at + 1) && (text.charCodeAt(at + 2) | 0x20) === 0x74 && !isWordy(text, at + 3)
}

const CLITICS = new Set(['s', 'm', 'd', 're', 've', 'll'])

/** 's, ’re, 'll … at the end of a word; `at` is the apostrophe. */
const isClitic = (text: string, at: number): boolean => cliticEnd(text, at) > at

function cliticEnd(text: string, at: number): number {
  let end = at + 1
  while (end < at + 4 && isWordy(text, end)) end++
  return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : at
}

/** A dot between single letters: U.S, a.m, Ph.D */
function isAcronymDot(text: string, start: number, at: number): boolean {
  if (isLetter(text, at + 2) || !isLetter(text, at - 1)) return false
  return at - 1 === start || !isLetter(text, at - 2) || text.startsWith('Ph', at - 2)
}

// Takes "weather.gov" and "jane.doe@", leaves "It ended.Then".
const ADDRESS = /\.(?:(?:com|org|net|gov|edu|int|info|co|uk|us|eu|ru|de|tv|io|ly)(?![\p{L}\p{N}])|[\w.+-]{1,64}@\w)/uy

function isAddressDot(text: string, at: number): boolean {
  ADDRESS.lastIndex = at
  return ADDRESS.test(text)
}

/** Whether the dot at `end` belongs to the word before it. */
function keepsDot(text: string, start: number, end: number): boolean {
  const first = lastPart(text, start, end)
  if (end - first === 1) return isInitial(text, first)
  if (text.charCodeAt(end - 2) === 0x2e) return true // U.S.
  if (end - first > LONGEST_ABBREVIATION) return false
  const kind = abbreviationKind(text.slice(first, end))
  if (kind === 'counted') return isDigit(text, end + 1) || (isSpace(text, end + 1) && isDigit(text, end + 2))
  return kind !== null
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

// ---- marks

const ELISION = /['’‘](?:em|til|tis|twas|cause|bout|n['’]|\d\ds?)(?![\p{L}\p{N}])/iuy

function symbolEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  switch (code) {
    case 0x2e: // . ...
    case 0x2d: // - --
    case 0x5f: // ___ between two items
      return repeatEnd(text, at, code)
    case 0x27: // ' ''
    case 0x2019:
    case 0x60:
      return apostropheEnd(text, at, code)
    case 0x40: // @name
    case 0x23: // #tag
      return isLetter(text, at + 1) || text.charCodeAt(at + 1) === 0x5f ? nameEnd(text, at + 1) : at + 1
    default:
      return isPair(text, at) ? at + 2 : at + 1
  }
}

function repeatEnd(text: string, at: number, code: number): number {
  let end = at + 1
  while (text.charCodeAt(end) === code) end++
  return end
}

function apostropheEnd(text: string, at: number, code: number): number {
  if (text.charCodeAt(at + 1) === code && code !== 0x2019) return at + 2
  if (code === 0x60) return at + 1
  if (at > 0 && !isSpace(text, at - 1)) return isClitic(text, at) ? cliticEnd(text, at) : at + 1
  ELISION.lastIndex = at
  return ELISION.test(text) ? ELISION.lastIndex : at + 1
}

function nameEnd(text: string, at: number): number {
  while (isWordy(text, at) || text.charCodeAt(at) === 0x5f) at++
  return at
}

const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
