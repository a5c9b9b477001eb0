/** What a UTF-16 code unit is to a tokeniser. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
/** Accents, joiners, soft hyphens: they belong to whatever stands before them. */
export const MARK = 4
export const SYMBOL = 5

const kinds: readonly [kind: number, pattern: RegExp][] = [
  [SPACE, /\s/],
  [LETTER, /\p{L}/u],
  [DIGIT, /\p{Nd}/u],
  [MARK, /[\p{M}\p{Cf}]/u],
  [SYMBOL, /[^]/],
]

// Unicode's tables are slow to ask; a text asks for the same few hundred characters again and again.
const known = new Uint8Array(0x10000)

/** The kind of the code unit at `at`, 0 outside the text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code === code ? known[code] || learn(code) : 0
}

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const kind = kinds.find(([, pattern]) => pattern.test(character))![0]
  return (known[code] = kind)
}

export const isLetter = (text: string, at: number): boolean => kindAt(text, at) === LETTER

export const isDigit = (text: string, at: number): boolean => kindAt(text, at) === DIGIT

export const isSpace = (text: string, at: number): boolean => kindAt(text, at) === SPACE

/** Letters and digits: what a word is made of. */
export function isWordy(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === LETTER || kind === DIGIT
}

/** An apostrophe as typed (') or as printed (’). */
export function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019
}

export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return isLetter(text, at) && text[at]!.toUpperCase() !== text[at]
}

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return isLetter(text, at) && text[at]!.toLowerCase() !== text[at]
}
