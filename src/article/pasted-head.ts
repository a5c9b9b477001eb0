import { bylineOf, nameLineOf } from './byline.ts'
import { dateIn } from './dates.ts'
import { isTitleCase, wordCount } from './line-shape.ts'
import { type Line, isText } from './line-roles.ts'
import type { Core } from './story-core.ts'

/** What stands above the story. */
export interface PastedHead {
  readonly headline: string | null
  readonly section: string | null
  readonly byline: string | null
  readonly published: string | null
  /** The index of the line after the headline, or 0: from there on all is story or furniture. */
  readonly end: number
}

/**
 * The headline is the first line of some length among those that stand together right above the byline, the date or,
 * where there is neither, the first paragraph. Menus and sections are shorter, or stand apart.
 */
export function pastedHead(lines: readonly Line[], [firstText]: Core): PastedHead {
  const at = headlineAt(lines, firstText)
  const above = at === null ? 0 : at
  const signed = lines.slice(above, Math.max(above, firstText) + SIGNED_WITHIN)
  return {
    headline: at === null ? null : lines[at]!.words.replace(/\s+/g, ' '),
    section: labelledSection(lines) ?? (at === null ? null : sectionAbove(lines, at)),
    byline: bylineAmong(signed),
    published: dateAmong(signed) ?? dateAmong(lines.slice(0, above)),
    end: at === null ? 0 : at + 1,
  }
}

// A standfirst or two may come between headline and byline.
const SIGNED_WITHIN = 4

function headlineAt(lines: readonly Line[], firstText: number): number | null {
  const phrases = indexesBefore(lines, firstText, ({ role }) => role === 'phrase')
  if (isHeadlineSentence(lines, firstText) && !phrases.some((i) => isLong(lines[i]!))) return firstText
  const chosen = phrases.length > 0 ? phrases : indexesBefore(lines, firstText, ({ theme }) => (theme?.value ?? '') !== '')
  return chosen.length === 0 ? null : firstOfRun(lines, aboveSignature(lines, chosen, firstText))
}

function indexesBefore(lines: readonly Line[], end: number, wanted: (line: Line) => boolean): number[] {
  const indexes: number[] = []
  for (let i = 0; i < end; i++) if (wanted(lines[i]!)) indexes.push(i)
  return indexes
}

const LONGEST_HEADLINE = 250

/** "Did the Minister Know?", "PORT REOPENS AFTER THE TALKS." – a closed line that its place or its capitals make a headline. */
function isHeadlineSentence(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next || line.words.length > LONGEST_HEADLINE || !lines.slice(at + 1, at + 12).some(isText)) return false
  if (next.role === 'byline' || next.role === 'date') return true
  return isTitleCase(line.words) || /[?!]["”’»]?$/.test(line.words)
}

/** The phrases above the lines that sign the story, where a headline stands there; else all. */
function aboveSignature(lines: readonly Line[], phrases: readonly number[], firstText: number): readonly number[] {
  const signature = signatureAt(lines, firstText)
  const above = signature === null ? [] : phrases.filter((i) => i < signature)
  return above.some((i) => isLong(lines[i]!)) || above.length === 1 ? above : phrases
}

// Byline, date and reading time stand within a few lines of each other; a date far above them is the day's.
const SIGNATURE_GAP = 4

/** The first of the bylines and dates that stand together last before the text. */
function signatureAt(lines: readonly Line[], firstText: number): number | null {
  let first: number | null = null
  for (let i = firstText - 1; i >= 0 && (first === null || first - i <= SIGNATURE_GAP); i--)
    if (lines[i]!.role === 'byline' || lines[i]!.role === 'date') first = i
  return first
}

const isLong = ({ words }: Line): boolean => wordCount(words) >= 4 && !/^\d/.test(words.replace(/^\d+\s\p{L}/u, ''))

/** The first of the long phrases that stand together at the end; the last phrase where none is long. */
function firstOfRun(lines: readonly Line[], phrases: readonly number[]): number {
  const long = phrases.filter((i) => isLong(lines[i]!))
  if (long.length === 0) return lastOwn(lines, phrases)
  let first = long.length - 1
  while (first > 0 && long[first]! - long[first - 1]! === 1 && !isBreadcrumb(lines, long[first - 1]!)) first--
  return long[first]!
}

// Home News Port opens again: the way to the headline below it, which it ends with.
const isBreadcrumb = (lines: readonly Line[], at: number): boolean => lines[at]!.words.endsWith(lines[at + 1]!.words)

// "Europe", "Anna Berg": a name right above the date is the author's, and the headline stands above it.
function lastOwn(lines: readonly Line[], phrases: readonly number[]): number {
  const own = phrases.filter((i) => lines[i + 1]?.role !== 'date' || nameLineOf(lines[i]!.words) === null)
  return own.at(-1) ?? phrases.at(-1)!
}

// Categories: Economy, Ports
const labelledSection = (lines: readonly Line[]): string | null =>
  lines.find(({ theme }) => theme?.kind === 'section' && theme.value)?.theme!.value!.split(/[,،、|]/)[0]!.trim() || null

const LONGEST_SECTION = 40

/** One short line above the headline names the section; several in a row are a menu, and name none. */
function sectionAbove(lines: readonly Line[], at: number): string | null {
  const above = lines[at - 1]
  if (!above || above.role !== 'phrase' || above.words.length > LONGEST_SECTION || wordCount(above.words) > 5) return null
  const isMenu = lines[at - 2]?.role === 'phrase' && !above.apart
  return isMenu ? null : above.words
}

function bylineAmong(lines: readonly Line[]): string | null {
  const signed = lines.find(({ role }) => role === 'byline')
  if (signed) return bylineOf(signed.words)
  const named = lines.findIndex((line, i) => i > 0 && line.role === 'phrase' && isDated(lines[i + 1]) && nameLineOf(line.words) !== null)
  return named < 0 ? null : nameLineOf(lines[named]!.words)
}

const isDated = (line: Line | undefined): boolean => line?.role === 'date' || line?.theme?.kind === 'meta'

// A date in a byline or beside a word of the theme counts, one in a sentence of the story doesn't.
function dateAmong(lines: readonly Line[]): string | null {
  for (const line of lines)
    if (!isText(line) && line.role !== 'phrase') {
      const day = dateIn(line.words)
      if (day) return day
    }
  return null
}
