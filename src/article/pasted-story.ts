import type { Block } from './article.ts'
import { nameLineOf } from './byline.ts'
import { wordCount } from './line-shape.ts'
import { type Line, isListItem, isText } from './line-roles.ts'
import type { Core } from './story-core.ts'
import type { ThemeKind } from './theme-phrases.ts'
import type { Span } from '../text/span.ts'

export interface PastedStory {
  readonly blocks: readonly Block[]
  /** Lines between the story's first and last that aren't of it. */
  readonly asides: readonly Span[]
}

export interface StoryClues {
  readonly core: Core
  readonly byline: string | null
}

/** The story in the lines below the headline; `byline` is who signs it. */
export function pastedStory(lines: readonly Line[], from: number, { core, byline }: StoryClues): PastedStory {
  const kept = withoutAuthor(lines, withoutLooseEnd(lines, storyLines(lines, from, core)), byline)
  const first = kept[0] ?? 0
  const last = kept.at(-1) ?? -1
  const isKept = new Set(kept)
  const asides: Span[] = []
  for (let i = first; i <= last; i++) if (!isKept.has(i)) asides.push(lines[i]!.span)
  return { blocks: blocksOf(kept.map((i) => lines[i]!)), asides }
}

/** How far below itself a phrase of the theme reaches. What isn't named reaches no further than its line. */
const REACH: Partial<Record<ThemeKind, (lines: readonly Line[], at: number) => number>> = {
  source: endOfValue,
  neighbour: endOfValue,
  tags: endOfList,
  related: endOfTeasers,
  author: endOfBox,
}

function storyLines(lines: readonly Line[], from: number, [, end]: Core): number[] {
  const kept: number[] = []
  const letters = lettersBefore(lines)
  let begun = false
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    begun ||= isTextAt(lines, kept.at(-1) ?? -1)
    if (begun && (endsStory(line, letters, from, i) || (i >= end && isText(line)))) break
    if (begun && line.theme?.value === null) i = (REACH[line.theme.kind]?.(lines, i) ?? i + 1) - 1
    else if (begun && kept.at(-1) !== i - 1 && isAboutAuthor(lines, i)) i++
    else if (isOfStory(lines, i, begun) || (!begun && line.role === 'phrase' && letters.at(-1) === letters[i])) kept.push(i)
  }
  return kept
}

/** Running sums of the letters of paragraphs: `sums[i]` of those before line `i`. */
function lettersBefore(lines: readonly Line[]): number[] {
  const sums = [0]
  for (const line of lines) sums.push(sums.at(-1)! + (isText(line) ? line.words.length : 0))
  return sums
}

/**
 * "Leave a Reply" ends the story unless far more follows than went before: then it stood in a bar at the top.
 * "12 Comments" more often does, so it ends the story only where the greater part went before.
 */
function endsStory({ theme }: Line, letters: readonly number[], from: number, at: number): boolean {
  if (theme?.kind !== 'comments' && theme?.kind !== 'comment-count') return false
  const before = letters[at]! - letters[from]!
  const after = letters.at(-1)! - letters[at]!
  return theme.kind === 'comments' ? before * 4 >= after : before >= after
}

function isOfStory(lines: readonly Line[], at: number, begun: boolean): boolean {
  const line = lines[at]!
  if (line.role === 'theme') return false
  if (line.role === 'byline') return begun && isInterview(lines, at)
  if (line.role === 'date') return begun && isTextAt(lines, at + 1)
  return isText(line) || (begun ? !isSignature(lines, at) : opensStory(lines, at))
}

// "Anna Berg, Harbour Correspondent" above a date
const isSignature = (lines: readonly Line[], at: number): boolean =>
  (lines[at + 1]?.role === 'date' || lines[at + 1]?.theme?.kind === 'meta') && nameLineOf(lines[at]!.words) !== null

/** A name and a sentence about whoever bears it. */
function isAboutAuthor(lines: readonly Line[], at: number): boolean {
  const { words, role } = lines[at]!
  return role === 'phrase' && nameLineOf(words) !== null && isTextAt(lines, at + 1) && lines[at + 1]!.words.startsWith(words)
}

// "From Anna Berg" between two paragraphs of a letter is of it; above or below the story it signs.
const isInterview = (lines: readonly Line[], at: number): boolean => isTextAt(lines, at - 1) && isTextAt(lines, at + 1) && !lines[at]!.apart

const isTextAt = (lines: readonly Line[], at: number): boolean => at in lines && isText(lines[at]!)

/**
 * Before the first paragraph a phrase may be a standfirst, a point of a list, the story's first heading, or leftovers
 * of the theme: a name, a place, a caption.
 */
function opensStory(lines: readonly Line[], at: number): boolean {
  const { words } = lines[at]!
  if (wordCount(words) >= STANDFIRST_WORDS || isListItem(words)) return true
  if (nameLineOf(words) !== null && !isTextAt(lines, at + 1)) return false
  return isTextAt(lines, at + 1)
}

function endOfValue(lines: readonly Line[], at: number): number {
  const next = lines[at + 1]
  return next?.role === 'phrase' && wordCount(next.words) <= 12 ? at + 2 : at + 1
}

function endOfList(lines: readonly Line[], at: number): number {
  let end = at + 1
  while (end < lines.length && lines[end]!.role === 'phrase' && !isHeadingAfterList(lines, at, end)) end++
  return end
}

// The list's own lines stand together; one apart from them, right above a paragraph, heads what follows.
const isHeadingAfterList = (lines: readonly Line[], at: number, end: number): boolean =>
  end > at + 1 && lines[end]!.apart && !lines[end - 1]!.apart && isTextAt(lines, end + 1)

/** Titles, and titles with a sentence or a date below each; two paragraphs in a row are the story again. */
function endOfTeasers(lines: readonly Line[], at: number): number {
  let end = endOfList(lines, at)
  while (end < lines.length && isTeaser(lines, end)) end = endOfList(lines, end)
  return end
}

function isTeaser(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (line.role === 'date' || line.theme?.kind === 'meta') return true
  if (!isText(line)) return false
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(line.words) || alternates(lines, at)
}

const alternates = (lines: readonly Line[], at: number): boolean =>
  lines[at - 1]?.role === 'phrase' && lines[at + 1]?.role === 'phrase' && isTextAt(lines, at + 2) && lines[at + 3]?.role !== 'prose'

/** A name and one paragraph. */
function endOfBox(lines: readonly Line[], at: number): number {
  const named = lines[at + 1]?.role === 'phrase' ? at + 2 : at + 1
  return isTextAt(lines, named) && !isTextAt(lines, named + 1) ? named + 1 : named
}

/**
 * After the last paragraph stay a list, and a phrase or two (whoever signs) with nothing of the theme before them; more
 * of them are a menu or other stories' titles.
 */
function withoutLooseEnd(lines: readonly Line[], kept: readonly number[]): readonly number[] {
  const lastText = kept.findLastIndex((i) => isText(lines[i]!))
  if (lastText < 0) return kept
  let end = lastText + 1
  while (end < kept.length && kept[end] === kept[end - 1]! + 1) end++
  const loose = kept.slice(lastText + 1, end).map((i) => lines[i]!.words)
  const isList = lines[kept[lastText]!]!.words.endsWith(':') || loose.every((words) => isListItem(words) || ROLL.test(words))
  return kept.slice(0, isList || loose.length <= LOOSE_PHRASES ? end : lastText + 1)
}

// Eva Berg, Minister of Ports | Those present: Jonas Holt
const ROLL = /\p{L}[,:]\s/u

const LOOSE_PHRASES = 2

// Anna Berg covers the harbour for the Gazette. ; leaves: Anna Berg said the port would open.
const ABOUT = /^\s(?:is\s+(?:an?|the)|covers|writes|reports|has\s+covered|joined|can\s+be\s+reached|ist|schreibt|berichtet|est|écrit|couvre|es|cubre|escribe|è|scrive|é|cobre|пишет|освещает|пише|висвітлює|jest|pisze|schrijft)\s/u

/** Without a last paragraph that tells who the author is. */
function withoutAuthor(lines: readonly Line[], kept: readonly number[], byline: string | null): readonly number[] {
  const last = kept.length > 1 ? lines[kept.at(-1)!]!.words : ''
  const author = byline?.split(', ').find((name) => last.startsWith(name))
  return author && ABOUT.test(last.slice(author.length)) ? kept.slice(0, -1) : kept
}

function blocksOf(lines: readonly Line[]): Block[] {
  return lines.map((line, i) => ({ kind: blockKind(lines, i), span: line.span }))
}

const LONGEST_HEADING = 100

function blockKind(lines: readonly Line[], at: number): Block['kind'] {
  const { words, role } = lines[at]!
  if (isListItem(words)) return 'list-item'
  if (role !== 'phrase' && role !== 'date') return 'paragraph'
  return isHeading(lines, at) ? 'heading' : 'paragraph'
}

const STANDFIRST_WORDS = 8

// At most two stand together: more are a list without bullets. A pulled quotation is no heading, nor is a line that goes on in small letters.
function isHeading(lines: readonly Line[], at: number): boolean {
  const { words } = lines[at]!
  if (words.length > LONGEST_HEADING || (at === 0 && wordCount(words) >= STANDFIRST_WORDS) || /^\p{Ll}|^[“"«„].*[”"»“]$/u.test(words)) return false
  const after = isTextAt(lines, at + 1) ? 1 : 2
  if (!isTextAt(lines, at + after)) return false
  return isTextAt(lines, at - 1) || at === 0 || after === 1
}
