import { SYMBOL, isSpace, kindAt } from './characters.ts'
import type { Span } from './span.ts'

/** A quotation mark: what it may do. */
export interface Mark {
  readonly sign: string
  /** Which way it faces by its shape; the straight marks face neither way. */
  readonly side: MarkSide
  /** The opening marks that it closes. */
  readonly closes: readonly string[]
  /** Single marks are apostrophes far more often than they are quotation marks. */
  readonly single: boolean
}

export type MarkSide = 'open' | 'close' | 'either'

type Row = [sign: string, side: MarkSide, closes: readonly string[]]

const double: readonly Row[] = [
  ['“', 'open', ['„', '“']], // „so“
  ['”', 'close', ['“', '„', '”', '"']], // ”så”, and “a slip"
  ['„', 'open', []],
  ['«', 'open', ['»']],
  ['»', 'close', ['«', '»']], // »so«, »så»
  ['‹', 'open', ['›']],
  ['›', 'close', ['‹', '›']],
  ['"', 'either', ['"', '“', "''"]],
  ["''", 'either', ["''", '``', '“', '"']], // wire copy
  ['``', 'open', []],
  ['‘‘', 'open', []],
  ['’’', 'close', ['‘‘', '“']],
  ['「', 'open', []],
  ['」', 'close', ['「']],
  ['『', 'open', []],
  ['』', 'close', ['『']],
]

const single: readonly Row[] = [
  ['‘', 'open', ['‚']],
  ['’', 'close', ['‘', '‚', "'"]],
  ['‚', 'open', []],
  ["'", 'either', ["'", '‘', '`']],
  ['`', 'open', []],
]

const entry = (single: boolean) => ([sign, side, closes]: Row): [string, Mark] => [sign, { sign, side, closes, single }]

export const MARKS: ReadonlyMap<string, Mark> = new Map([...double.map(entry(false)), ...single.map(entry(true))])

const DASHES = '—–-'
const CLOSING = new Set('.,;:!?…)]}”’»›%' + DASHES)

/** Which way its neighbours make a mark face: " in `said "no` opens, " in `no," he` closes. */
export function markSide(text: string, mark: Span, block: Span): MarkSide {
  const [start, end] = mark
  if (end >= block[1]) return 'close'
  const opens = start === block[0] || isSpace(text, start - 1) || isOpeningSign(text, start - 1)
  const closes = isSpace(text, end) || CLOSING.has(text[end]!)
  return opens === closes ? 'either' : opens ? 'open' : 'close'
}

const isOpeningSign = (text: string, at: number): boolean =>
  kindAt(text, at) === SYMBOL && (!CLOSING.has(text[at]!) || DASHES.includes(text[at]!))
