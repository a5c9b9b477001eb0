import { abbreviationKind } from './abbreviations.ts'
import { isLower, isSpace, isUpper, isWordy } from './characters.ts'
import { paragraphs } from './paragraphs.ts'
import type { Span } from './span.ts'
import { STARTERS } from './starters.ts'

/** A sentence: where it stands, and its tokens as a half-open range of indices into the text's token list. */
export interface Sentence {
  readonly span: Span
  readonly firstToken: number
  readonly endToken: number
  /** Counts from 0; sentences of one paragraph share it. */
  readonly paragraph: number
}

export interface SentenceOptions {
  /** The paragraphs, where they are known; text outside them has no sentences. Otherwise line breaks tell. */
  readonly blocks?: readonly Span[]
}

/** The sentences of a text, cut between its tokens. A full stop's closing quotation mark belongs to its sentence. */
export function sentences(text: string, tokens: readonly Span[], options: SentenceOptions = {}): Sentence[] {
  const found: Sentence[] = []
  let at = 0
  for (const [paragraph, block] of (options.blocks ?? paragraphs(text)).entries()) {
    while (at < tokens.length && tokens[at]![0] < block[0]) at++
    let first = at
    for (; at < tokens.length && tokens[at]![0] < block[1]; at++) {
      const last = at + 1 === tokens.length || tokens[at + 1]![0] >= block[1]
      if (!last && !breaksAfter(text, tokens, at, first)) continue
      found.push({ span: [tokens[first]![0], tokens[at]![1]], firstToken: first, endToken: at + 1, paragraph })
      first = at + 1
    }
  }
  return found
}

/** Whether a sentence that began with token `first` ends with token `at`, which is not its paragraph's last. */
function breaksAfter(text: string, tokens: readonly Span[], at: number, first: number): boolean {
  if (isCloser(text, tokens, at + 1) || isStop(text, tokens[at + 1]!)) return false
  let stop = at
  while (stop > first && isCloser(text, tokens, stop)) stop--
  const token = tokens[stop]!
  if (isStop(text, token)) return canStart(text, tokens, at + 1) && !(stop < at && isAsked(text, tokens, stop, at + 1))
  return isAbbreviation(text, token) && endsSentence(text, token, stop < at) && isStarter(text, tokens, at + 1)
}

const STOPS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।'])

function isStop(text: string, [start, end]: Span): boolean {
  if (!STOPS.has(text[start]!)) return false
  const ellipsis = end > start + 1 || text[start] === '…'
  return !ellipsis || !isSpace(text, start - 1) // " … " leaves words out, "Well…" ends
}

const CLOSERS = new Set(['”', '’', '»', '›', ')', ']', '"', "'", "''", '“', '‘', '’’'])
// These open as often as they close: the space is on the other side.
const AMBIGUOUS = new Set(['"', "'", "''", '“', '‘'])

/** Marks that go with the sentence before them. */
function isCloser(text: string, tokens: readonly Span[], at: number): boolean {
  const [start, end] = tokens[at]!
  if (end - start > 2) return false
  const mark = text.slice(start, end)
  if (!CLOSERS.has(mark) || isSpace(text, start - 1)) return false
  return !AMBIGUOUS.has(mark) || !isWordy(text, end)
}

const canStart = (text: string, tokens: readonly Span[], at: number): boolean => !isLower(text, tokens[at]![0])

// "Will you go?" Mr. Doe of the Herald asked.
const ASKERS = new Set('asked asks said says wrote writes tweeted added adds replied shouted wondered exclaimed continued demanded'.split(' '))
const LONGEST_NAME = 4

/** Whether the words after `?”` are still its sentence: a name, and that it asked. */
function isAsked(text: string, tokens: readonly Span[], stop: number, next: number): boolean {
  if (text[tokens[stop]![0]] === '.') return false
  for (let at = next; at <= next + LONGEST_NAME && at < tokens.length; at++) {
    const [start, end] = tokens[at]!
    if (!isUpper(text, start)) return at > next && ASKERS.has(text.slice(start, end))
  }
  return false
}

const isAbbreviation = (text: string, [start, end]: Span): boolean => text[end - 1] === '.' && isWordy(text, start)

/** Whether this abbreviation can be the last word of a sentence. */
function endsSentence(text: string, [start, end]: Span, quoted: boolean): boolean {
  if (end - start === 2) return quoted // an initial: J. Doe
  return abbreviationKind(text.slice(start, end - 1)) !== 'title'
}

/** After "the U.S." a capital says nothing, the word does: "the U.S. Army", "the U.S. The army". */
function isStarter(text: string, tokens: readonly Span[], at: number): boolean {
  const [start, end] = tokens[at]!
  const next = tokens[at + 1]
  return STARTERS.has(text.slice(start, end)) && (isWordy(text, start) || next === undefined || isUpper(text, next[0]))
}
