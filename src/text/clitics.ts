import { isApostrophe, isWordy } from './characters.ts'

/** n't, n’t at the end of a word. */
export const isNegation = (text: string, at: number): boolean =>
  (text.charCodeAt(at) | 0x20) === 0x6e && isApostrophe(text, at + 1) && (text.charCodeAt(at + 2) | 0x20) === 0x74 && !isWordy(text, at + 3)

const CLITICS = new Set(['s', 'm', 'd', 're', 've', 'll'])

/** Where 's, ’re, 'll … ends that begins with the apostrophe at `at`; `at` itself if none does. */
export function cliticEnd(text: string, at: number): number {
  let end = at + 1
  while (end < at + 4 && isWordy(text, end)) end++
  return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : at
}
