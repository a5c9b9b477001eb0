import { DIGIT, LETTER, MARK, isDigit, isLetter, isUpper, isWordy, kindAt } from './characters.ts'
import { cliticEnd, isNegation } from './clitics.ts'
import { goesOnAfterDot, ownsDot } from './dots.ts'

/** Where the token ends that begins with the letter at `at`. */
export function wordEnd(text: string, at: number): number {
  if (isNegation(text, at)) return at + 3
  const url = urlEnd(text, at)
  if (url > at) return url
  const end = runEnd(text, at)
  return gluedEnd(text, at, end) ?? withDots(text, at, end)
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/y
const AFTER_URL = '.,;:!?\'’)]}…'

function urlEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 0x20
  if (first !== 0x68 && first !== 0x77) return at
  URL.lastIndex = at
  if (!URL.test(text)) return at
  let end = URL.lastIndex
  while (AFTER_URL.includes(text[end - 1]!)) end--
  return end
}

// Written together, spoken as two: the length of the first half.
const GLUED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3], ['gonna', 3], ['gotta', 3], ['wanna', 3], ['gimme', 3], ['lemme', 3],
])
const GLUED_LENGTH = { least: 5, most: 6 } as const

function gluedEnd(text: string, at: number, end: number): number | null {
  if (end - at < GLUED_LENGTH.least || end - at > GLUED_LENGTH.most) return null
  const length = GLUED.get(text.slice(at, end).toLowerCase())
  return length === undefined ? null : at + length
}

/** The word with its own dot, and what a hyphen ties to it: U.S., U.S.-led, A.F.L.-C.I.O. */
function withDots(text: string, start: number, end: number): number {
  while (text.charCodeAt(end) === 0x2e && ownsDot(text, start, end)) {
    end++
    if (text.charCodeAt(end) === 0x2d && isWordy(text, end + 1)) end = runEnd(text, end + 1)
  }
  return end
}

/** Where the letters and digits from `start` on end, with the marks inside that hold them together. */
export function runEnd(text: string, start: number): number {
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

/** Whether the sign at `at` holds together what stands on its sides. */
function joins(text: string, start: number, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x2d: // US-led
    case 0x5f: // snake_case
      return isWordy(text, at + 1)
    case 0x27: // O'Hara, but Hara's is two
    case 0x2019:
      return isLetter(text, at + 1) && isWordy(text, at - 1) && cliticEnd(text, at) === at
    case 0x2e:
      return goesOnAfterDot(text, start, at)
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
