import { DIGIT, LETTER, MARK, SPACE, isLetter, isSpace, isWordy, kindAt } from './characters.ts'
import { cliticEnd } from './clitics.ts'
import { elisionEnd } from './elisions.ts'
import type { Span } from './span.ts'
import { runEnd, wordEnd } from './word-end.ts'

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

/** Accents and joiners go with what they stand on. */
function withMarks(text: string, at: number): number {
  while (kindAt(text, at) === MARK) at++
  return at
}

function tokenEnd(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind === LETTER) return wordEnd(text, at)
  if (kind === DIGIT) return runEnd(text, at)
  return signEnd(text, at)
}

function signEnd(text: string, at: number): number {
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
  const isPrinted = code === 0x2019
  if (text.charCodeAt(at + 1) === code && !isPrinted) return at + 2
  if (code === 0x60) return at + 1
  const end = at > 0 && !isSpace(text, at - 1) ? cliticEnd(text, at) : elisionEnd(text, at)
  return Math.max(end, at + 1)
}

function nameEnd(text: string, at: number): number {
  while (isWordy(text, at) || text.charCodeAt(at) === 0x5f) at++
  return at
}

/** Two code units that are one character: 😀 */
const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
