import type { Analysis } from '../../attribution/analysis.ts'
import type { Sentence } from '../../text/sentences.ts'
import { ROLE_NOUNS } from './roles.ts'
import { isCapital, lowerWords } from '../words.ts'

/** A text while its names are looked for. */
export interface Page {
  readonly analysis: Analysis
  readonly lower: readonly string[]
  /** In a headline In Title Case a capital joins nothing: each word is a name at most by itself. */
  shouts: boolean
}

export function isTitleCase(analysis: Analysis, { firstToken, endToken }: Sentence): boolean {
  const lower = lowerWords(analysis)
  let capitals = 0
  for (let i = firstToken; i < endToken; i++) {
    if (isCapital(analysis, i)) capitals++
    else if (/^\p{L}/u.test(lower[i]!) && !SMALL_IN_TITLES.has(lower[i]!)) return false
  }
  return capitals > 3
}

const SMALL_IN_TITLES = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'and', 'or', 'but', 'as', 'over', 'after', 'vs', 'is', "n't", 's'])

export const wordAt = ({ analysis: { text, tokens } }: Page, i: number): string => text.slice(tokens[i]![0], tokens[i]![1])

export const wordsOf = ({ analysis: { text, tokens } }: Page, first: number, end: number): string =>
  text.slice(tokens[first]![0], tokens[end - 1]![1]).replace(/\s+/g, ' ')

export const isPerson = (page: Page, i: number): boolean => page.analysis.names[i] === 'person'

export const isRoleNoun = (page: Page, i: number): boolean => ROLE_NOUNS.has(page.lower[i] ?? '')
