import { isDigit, isLetter, isSpace, isWordy } from './characters.ts'
import { elisionEnd } from './elisions.ts'
import { MARKS, markSide, type Mark, type MarkSide } from './marks.ts'
import type { Span } from './span.ts'
import { saysNext } from './speech-verbs.ts'

export interface Found {
  /** The mark it began with. */
  readonly opening: string
  readonly span: Span
  readonly closed: boolean
}

interface Open {
  readonly opening: string
  readonly start: number
  readonly single: boolean
  /** Where a single quotation ends if no clearer mark closes it: after "States’". */
  doubtfulEnd: number | null
}

/** One paragraph being read: the marks still open, outermost first, and the quotations that are complete. */
interface Reading {
  readonly text: string
  readonly block: Span
  /** The mark that the paragraph before left open. */
  readonly left: string | null
  readonly open: Open[]
  /** How many of each double mark are open: tells at once that there is nothing to close. */
  readonly counts: Map<string, number>
  /** Where each double mark was last opened. */
  readonly lastOpened: Map<string, number>
  readonly found: Found[]
}

/** The quotations of one paragraph, in the order in which they end; `left` is the mark that the one before left open. */
export function paragraphQuotations(text: string, block: Span, left: string | null): Found[] {
  const reading: Reading = { text, block, left, open: [], counts: new Map(), lastOpened: new Map(), found: [] }
  for (let at = block[0]; at < block[1]; ) {
    const mark = markAt(reading, at)
    if (mark?.single) meetSingle(reading, mark, at)
    else if (mark) meetDouble(reading, mark, at)
    at += mark?.sign.length ?? 1
  }
  endParagraph(reading)
  return reading.found
}

const FIRST_CODES = new Set([...MARKS.keys()].map((sign) => sign.charCodeAt(0)))

function markAt({ text, block, open }: Reading, at: number): Mark | undefined {
  const code = text.charCodeAt(at)
  // Letters, digits and blanks, as fast as can be.
  if ((code > 0x27 && code < 0x60) || (code > 0x60 && code < 0xab) || code === 0x20 || !FIRST_CODES.has(code)) return undefined
  const one = MARKS.get(text[at]!)
  const two = at + 1 < block[1] && text.charCodeAt(at + 1) === code ? MARKS.get(text.slice(at, at + 2)) : undefined
  if (!two || !open.at(-1)?.single) return two ?? one
  // In ''He said 'no.''' the first of the three ends the inner quotation, in “He said ‘no’’ the first of the two.
  return code === 0x2019 || text.charCodeAt(at + 2) === code ? one : two
}

// ---- double marks

function meetDouble(reading: Reading, mark: Mark, at: number): void {
  const { text, counts } = reading
  if (isInches(text, at)) return
  const side = doubleSide(reading, mark, at)
  if (closes(mark, side) && mark.closes.some((opening) => counts.get(opening))) close(reading, mark, at + mark.sign.length)
  else if (opens(reading, mark, side, at)) open(reading, mark, at)
  else if (side === 'close') closeLeft(reading, mark, at)
}

const BEFORE_CLOSING = new Set(',.!?…')

/** In `“We go.¶We stay,” he said` the second paragraph closes what the first left open, and has not opened it again. */
function closeLeft({ text, block, left, open, found }: Reading, mark: Mark, at: number): void {
  const isFirst = open.length === 0 && found.length === 0
  if (left === null || !isFirst || !mark.closes.includes(left) || !BEFORE_CLOSING.has(text[at - 1]!)) return
  found.push({ opening: left, span: [block[0], at + mark.sign.length], closed: true })
}

/** In `"We go, "said Doe` the blank is on the wrong side: what is open and followed by who said it is closed. */
function doubleSide({ text, block, counts }: Reading, { sign, side }: Mark, at: number): MarkSide {
  const end = at + sign.length
  const faces = markSide(text, [at, end], block)
  return side === 'either' && faces === 'open' && counts.get(sign) && saysNext(text, end) ? 'close' : faces
}

/** The inches of 6'2" and 6’2”. */
const isInches = (text: string, at: number): boolean => isDigit(text, at - 1) && /\d['’′]\d\d?$/.test(text.slice(Math.max(at - 4, 0), at))

const closes = (mark: Mark, side: MarkSide): boolean =>
  mark.side === 'close' || (mark.side === 'open' ? side === 'close' : side !== 'open')

function opens({ text, open }: Reading, mark: Mark, side: MarkSide, at: number): boolean {
  if (mark.side === 'open') return side !== 'close'
  if (mark.side === 'close') return side === 'open' && mark.closes.includes(mark.sign) && open.length === 0
  return side === 'open' || (side === 'either' && !isWordy(text, at - 1))
}

// ---- single marks

function meetSingle(reading: Reading, mark: Mark, at: number): void {
  const { text, block } = reading
  const top = reading.open.at(-1)
  if (top?.single && mark.closes.includes(top.opening) && mayClose(text, at)) {
    if (isPossessive(text, at)) top.doubtfulEnd ??= at + 1
    else close(reading, mark, at + 1)
  } else if (mark.side !== 'close' && markSide(text, [at, at + 1], block) === 'open' && elisionEnd(text, at) === at) {
    if (top?.single) settle(reading, reading.open.pop()!)
    open(reading, mark, at)
  }
}

const mayClose = (text: string, at: number): boolean => !isSpace(text, at - 1) && !isWordy(text, at + 1)

/** "the States’ border", "talkin’ about": may be an apostrophe as well as a closing mark. */
const isPossessive = (text: string, at: number): boolean =>
  isSpace(text, at + 1) && isLetter(text, at + 2) && /[szx]$|in$/i.test(text.slice(at - 2, at))

// ---- opening and closing

function open({ open, counts, lastOpened }: Reading, { sign, single }: Mark, at: number): void {
  open.push({ opening: sign, start: at, single, doubtfulEnd: null })
  if (single) return
  counts.set(sign, (counts.get(sign) ?? 0) + 1)
  lastOpened.set(sign, at)
}

/** Closes the innermost quotation that `mark` can close; what was opened inside it was no quotation. */
function close(reading: Reading, mark: Mark, end: number): void {
  while (true) {
    const last = reading.open.pop()!
    if (!last.single) reading.counts.set(last.opening, reading.counts.get(last.opening)! - 1)
    if (mark.closes.includes(last.opening)) return add(reading, last, end, true)
    settle(reading, last)
  }
}

function add({ found }: Reading, { opening, start }: Open, end: number, closed: boolean): void {
  found.push({ opening, span: [start, end], closed })
}

// Longer than this, "‘deep concerns over the States’ border" has an apostrophe, and its first mark is a slip.
const DOUBTFUL_LENGTH = 80

function settle(reading: Reading, open: Open): void {
  if (open.doubtfulEnd !== null && open.doubtfulEnd - open.start <= DOUBTFUL_LENGTH) add(reading, open, open.doubtfulEnd, true)
}

function endParagraph(reading: Reading): void {
  for (const open of reading.open)
    if (open.single) settle(reading, open)
    else if (quotesToTheEnd(reading, open)) add(reading, open, reading.block[1], false)
}

/**
 * A double mark left open quotes to the end, if it is the only one of its kind: otherwise nobody knows which should have
 * closed, and where. Nor does a mark that looks either way where who said it follows: `"he said.` closes what an earlier
 * paragraph opened; `“She told me so.` opens.
 */
function quotesToTheEnd({ text, block, counts, lastOpened }: Reading, { opening, start }: Open): boolean {
  const isLone = counts.get(opening) === 1 && lastOpened.get(opening) === start
  const next = start + opening.length
  return isLone && next < block[1] && (start === block[0] || MARKS.get(opening)!.side === 'open' || !saysNext(text, next))
}
