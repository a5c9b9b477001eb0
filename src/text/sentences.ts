import { abbreviationKind } from './abbreviations.ts'
import { isDigit, isLower, isSpace, isUpper, isWordy } from './characters.ts'
import { paragraphs } from './paragraphs.ts'
import type { Span } from './span.ts'
import { saysNext } from './speech-verbs.ts'
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
    while (at < tokens.length && tokens[at]![0] < block[1]) at++
    for (let last = first; last < at; last++) {
      if (last + 1 < at && !breaksAfter({ text, tokens, first, end: at }, last)) continue
      found.push({ span: [tokens[first]![0], tokens[last]![1]], firstToken: first, endToken: last + 1, paragraph })
      first = last + 1
    }
  }
  return found
}

/** A sentence being read: its first token, and the end of its paragraph's. */
interface Reading {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly first: number
  readonly end: number
}

/** Whether the sentence ends with token `last`, which is not its paragraph's last. */
function breaksAfter(reading: Reading, last: number): boolean {
  const { text, tokens, first } = reading
  if (!mayEnd(text, tokens[last]!) || isCloser(reading, last + 1) || isStop(text, tokens[last + 1]!)) return false
  let stop = last
  while (stop > first && isCloser(reading, stop)) stop--
  const quoted = stop < last
  if (isStop(text, tokens[stop]!)) return canStart(text, tokens[last + 1]!) && !(quoted && isAsked(reading, stop, last)) && !isListNumber(reading, stop)
  return isAbbreviation(text, tokens[stop]!) && abbreviationEnds(reading, stop, last)
}

// ---- stops and the marks after them

const STOPS = new Set('.!?…。！？؟।')
const CLOSERS = new Set(['”', '’', '»', '›', ')', ']', '"', "'", "''", '“', '‘', '’’'])
// These open as often as they close.
const AMBIGUOUS = new Set(['"', "'", "''", '“', '‘'])

/** A quick look at a token's last character: nearly every token is turned away here. */
function mayEnd(text: string, [, end]: Span): boolean {
  const last = text[end - 1]!
  return STOPS.has(last) || CLOSERS.has(last)
}

function isStop(text: string, [start, end]: Span): boolean {
  if (!STOPS.has(text[start]!)) return false
  const ellipsis = end > start + 1 || text[start] === '…'
  return !ellipsis || !isSpace(text, start - 1) // " … " leaves words out, "Well…" ends
}

/** Marks that go with the sentence before them. */
function isCloser({ text, tokens, end }: Reading, at: number): boolean {
  const [start, stop] = tokens[at]!
  if (stop - start > 2) return false
  const mark = text.slice(start, stop)
  if (!CLOSERS.has(mark)) return false
  if (at + 1 === end) return true
  if (AMBIGUOUS.has(mark)) return !isSpace(text, start - 1) && !isWordy(text, stop)
  return !isSpace(text, start - 1) || isSpace(text, stop)
}

const canStart = (text: string, [start]: Span): boolean => !isLower(text, start)

/** “Will you go?” Mr. Doe asked: the sentence goes on. */
const isAsked = ({ text, tokens }: Reading, stop: number, last: number): boolean =>
  text[tokens[stop]![0]] !== '.' && saysNext(text, tokens[last]![1])

/** "1. Water" */
const isListNumber = ({ text, tokens, first }: Reading, stop: number): boolean => stop === first + 1 && isDigit(text, tokens[first]![0])

// ---- abbreviations

const isAbbreviation = (text: string, [start, end]: Span): boolean => text[end - 1] === '.' && isWordy(text, start)

/** Whether the abbreviation `at` is its sentence's last word; closing marks may follow up to token `last`. */
function abbreviationEnds({ text, tokens }: Reading, at: number, last: number): boolean {
  const [start, end] = tokens[at]!
  const kind = abbreviationKind(text.slice(start, end - 1))
  const isInitial = end - start === 2
  if (kind === 'title' || (isInitial && at === last)) return false
  return isStarter(text, tokens, last + 1) || (kind === 'place' && isAfterComma(text, tokens, at) && isUpper(text, tokens[last + 1]![0]))
}

/** After "the U.S." a capital says nothing, the word does: "the U.S. Army", "the U.S. The army". */
function isStarter(text: string, tokens: readonly Span[], at: number): boolean {
  const [start, end] = tokens[at]!
  const next = tokens[at + 1]
  return STARTERS.has(text.slice(start, end)) && (isWordy(text, start) || next === undefined || isUpper(text, next[0]))
}

/** "in Fargo, N.D. Governor Doe": a place named so would need a second comma to go on. */
const isAfterComma = (text: string, tokens: readonly Span[], at: number): boolean => at > 0 && text[tokens[at - 1]![0]] === ','
