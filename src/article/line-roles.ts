import { bylineOf, nameLineOf, opensByline } from './byline.ts'
import { isDateLine } from './date-lines.ts'
import { type LineShape, lineShape } from './line-shape.ts'
import { type PastedLine, pastedLines } from './pasted-lines.ts'
import { type ThemeWords, themeWords } from './theme-words.ts'
import type { Span } from '../text/span.ts'

/** A line of a pasted page with what can be known of it by itself; its neighbours decide the rest. */
export interface Line {
  readonly span: Span
  readonly words: string
  /** True where an empty line, or nothing, stands before it. */
  readonly apart: boolean
  readonly role: LineRole
  /** The theme's phrase that it is, where its role is `theme`. */
  readonly theme: ThemeWords | null
}

export type LineRole = 'theme' | 'date' | 'byline' | LineShape

export function readLines(text: string): Line[] {
  const lines = pastedLines(text).map((line) => readLine(text.slice(line.span[0], line.span[1]), line))
  return lines.map((line, i) => (isSigned(line, lines[i - 1]) ? { ...line, role: 'byline' } : line))
}

// By | Anna Berg
const isSigned = (line: Line, before: Line | undefined): boolean =>
  line.role === 'phrase' && before?.role === 'theme' && opensByline(before.words) && nameLineOf(line.words) !== null

function readLine(words: string, { span, apart }: PastedLine): Line {
  const theme = themeWords(words)
  const role = theme ? 'theme' : bylineOf(words) !== null ? 'byline' : isDateLine(words) ? 'date' : lineShape(words)
  return { span, words, apart, role, theme }
}

/** A paragraph, or a short sentence that is one. */
export const isText = ({ role }: Line): boolean => role === 'prose' || role === 'sentence'

const BULLET = /^[•‣▪■●○◦*]\s*|^[–—-](?:\s+|(?=\p{Lu}))|^\d{1,2}[.)]\s/u

export const isListItem = (words: string): boolean => BULLET.test(words)
