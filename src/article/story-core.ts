import { type Line, isListItem, isText } from './line-roles.ts'
import type { ThemeKind } from './theme-phrases.ts'

/** The stretch of lines in which the story stands, `[first, end)`; empty where there is no paragraph. */
export type Core = readonly [first: number, end: number]

// Measured in letters of text: a heading costs a quarter of a line, a comment form more than most paragraphs give.
const PHRASE = -30
const THEME = -10
const KINDS: Partial<Record<ThemeKind, number>> = { comments: -300, 'comment-count': -60, related: -60, author: -60 }
const SENTENCE = 60
// Beyond this a paragraph proves no more: a page's terms of use are long, too.
const PARAGRAPH = 300
// A teaser is a sentence under a title; a story has paragraphs that follow each other.
const ALONE = 1 / 3

/** The stretch with the most text and the least of all else. */
export function storyCore(lines: readonly Line[]): Core {
  const hasBefore = besideText(lines, 1)
  const hasAfter = besideText(lines, -1)
  let best: Core = [lines.length, lines.length]
  let most = 0
  let first = 0
  let sum = 0
  for (const [i, line] of lines.entries()) {
    if (sum <= 0 && isText(line)) [first, sum] = [i, 0]
    sum += isReaderComment(line, lines[i + 1]) ? PHRASE * 2 : worth(line, hasBefore[i] || hasAfter[i] ? 1 : ALONE)
    if (sum > most) [best, most] = [[first, i + 1], sum]
  }
  return [withParagraphAbove(lines, best[0]), withParagraphsBelow(lines, best[1])]
}

/** A first paragraph that a box of other stories parts from the rest. */
function withParagraphAbove(lines: readonly Line[], first: number): number {
  let cost = 0
  for (let i = first - 1; i >= 0 && cost > -BOX; i--) {
    if (isParagraph(lines[i]!)) return i
    cost += worth(lines[i]!, ALONE)
  }
  return first
}

const BOX = 160

/** Last paragraphs with no more than a phrase and an advertisement before each; right below the story also one that breaks off. */
function withParagraphsBelow(lines: readonly Line[], end: number): number {
  let last = end
  let phrases = 0
  for (let i = end; i < lines.length && phrases <= 1 && !startsList(lines[i]!); i++) {
    if (isParagraph(lines[i]!) || (i === last && isText(lines[i]!))) [last, phrases] = [i + 1, 0]
    else if (!lines[i]!.theme) phrases++
  }
  return last
}

const isParagraph = ({ role, words }: Line): boolean => role === 'prose' && !isCutShort(words)

function worth({ role, theme, words }: Line, share: number): number {
  if (theme) return theme.value === null ? KINDS[theme.kind] ?? THEME : THEME
  if (isCutShort(words)) return 0
  if (role === 'sentence') return SENTENCE
  if (role === 'prose') return Math.min(words.length, PARAGRAPH) * share
  return isListItem(words) ? 0 : PHRASE
}

// Jonas says: | May 20, 2021 at 8:00 am
const isReaderComment = (line: Line, next: Line | undefined): boolean => next?.role === 'date' && line.words.endsWith(':')

/** A teaser that was cut to a length. */
const isCutShort = (words: string): boolean => /(?:…|\.\.\.)\]?$/.test(words)

/** For each line, whether the line before it (or after it, by `step`) is text; a line of the theme between them, an advertisement say, doesn't part them. */
function besideText(lines: readonly Line[], step: 1 | -1): boolean[] {
  const beside: boolean[] = []
  let last = false
  for (let i = step > 0 ? 0 : lines.length - 1; i in lines; i += step) {
    beside[i] = last
    if (lines[i]!.role !== 'theme' || startsList(lines[i]!)) last = isText(lines[i]!)
  }
  return beside
}

const startsList = ({ theme }: Line): boolean => theme?.value === null && theme.kind in KINDS
