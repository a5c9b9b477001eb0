import { SYMBOL, isDigit, isLetter, isSpace, isWordy, kindAt } from './characters.ts'
import { MARKS, type Mark } from './marks.ts'
import { paragraphs } from './paragraphs.ts'
import type { Span } from './span.ts'

/** What stands between quotation marks, marks included. */
export interface Quotation {
  readonly span: Span
  /** 0 for an outer quotation, 1 for one inside it, … */
  readonly depth: number
  /** False where the text ends the paragraph without a closing mark. */
  readonly closed: boolean
  /** True where this takes up a quotation that the paragraph before left open. */
  readonly continues: boolean
}

/**
 * The quotations of a text in the order of their opening marks. A quotation ends with its paragraph at the latest;
 * how the marks are told apart is in docs/notes/quotation-marks.md.
 */
export function quotations(text: string, blocks: readonly Span[] = paragraphs(text)): Quotation[] {
  const found: Quotation[] = []
  let left: Found | null = null
  for (const block of blocks) {
    const here = quotationsIn(text, block)
    const first = here[0]
    const continues = first !== undefined && left !== null && first.span[0] === block[0] && first.opening === left.opening
    for (const [i, { span, closed, depth }] of here.entries()) found.push({ span, depth, closed, continues: continues && i === 0 })
    left = here.findLast(({ closed, depth }) => !closed && depth === 0) ?? null
  }
  return found
}

interface Open {
  readonly opening: string
  readonly start: number
  readonly single: boolean
  /** Where a single quotation ends if no clearer mark closes it: after "States’". */
  doubtfulEnd: number | null
}

interface Found {
  readonly opening: string
  readonly span: Span
  readonly closed: boolean
  depth: number
}

/** One paragraph being read: the marks still open, outermost first, and the quotations that are complete. */
interface Reading {
  readonly text: string
  readonly block: Span
  readonly open: Open[]
  /** How many of each double mark are open: tells at once that there is nothing to close. */
  readonly counts: Map<string, number>
  /** Where each double mark was last opened. */
  readonly lastOpened: Map<string, number>
  readonly found: Found[]
}

function quotationsIn(text: string, block: Span): Found[] {
  const reading: Reading = { text, block, open: [], counts: new Map(), lastOpened: new Map(), found: [] }
  for (let at = block[0]; at < block[1]; ) {
    const mark = markAt(reading, at)
    if (mark) meet(reading, mark, at)
    at += mark?.sign.length ?? 1
  }
  endParagraph(reading)
  return nested(reading.found)
}

const MAY_BE_MARK = new Set([...MARKS.keys()].map((sign) => sign.charCodeAt(0)))

function markAt({ text, block, open, counts }: Reading, at: number): Mark | undefined {
  const code = text.charCodeAt(at)
  if ((code > 0x27 && code < 0x60) || (code > 0x60 && code < 0xab) || !MAY_BE_MARK.has(code)) return undefined
  const one = MARKS.get(text[at]!)
  const two = at + 1 < block[1] && text.charCodeAt(at + 1) === code ? MARKS.get(text.slice(at, at + 2)) : undefined
  if (!two || (two.sign === '’’' && !counts.get('‘‘'))) return one
  // In 'He said ''no''' the third mark is the outer one; in ''He said 'no''' the first is the inner one.
  return open.at(-1)?.single && text.charCodeAt(at + 2) === code ? one : two
}

function meet(reading: Reading, mark: Mark, at: number): void {
  if (mark.single) meetSingle(reading, mark, at)
  else meetDouble(reading, mark, at)
}

function meetDouble(reading: Reading, mark: Mark, at: number): void {
  if (isInches(reading.text, at)) return
  const side = sideOf(reading, mark, at)
  const canClose = mark.closes.some((opening) => reading.counts.get(opening))
  if (canClose && closes(mark, side)) close(reading, mark, at + mark.sign.length)
  else if (opens(reading, mark, side, at)) push(reading, mark, at)
}

const closes = (mark: Mark, side: Mark['side']): boolean =>
  mark.side === 'close' || (mark.side === 'open' ? side === 'close' : side !== 'open')

function opens({ text, open }: Reading, mark: Mark, side: Mark['side'], at: number): boolean {
  if (mark.side === 'open') return side !== 'close'
  if (mark.side === 'close') return side === 'open' && mark.closes.includes(mark.sign) && open.length === 0
  return side === 'open' || (side === 'either' && !isWordy(text, at - 1))
}

// ---- which way a mark faces

const CLOSING = new Set('.,;:!?…)]}”’»›—–-%')
const DASHES = new Set('—–-')

/** Which way the neighbours make a mark face: " in `said "no` opens, " in `no," he` closes. */
function sideOf({ text, block }: Reading, { sign }: Mark, at: number): Mark['side'] {
  const next = at + sign.length
  if (at === block[0]) return 'open'
  if (next >= block[1]) return 'close'
  const before = isSpace(text, at - 1) || isOpeningSign(text, at - 1)
  const after = isSpace(text, next) || CLOSING.has(text[next]!)
  return before === after ? 'either' : before ? 'open' : 'close'
}

const isOpeningSign = (text: string, at: number): boolean =>
  kindAt(text, at) === SYMBOL && (!CLOSING.has(text[at]!) || DASHES.has(text[at]!))

/** The inches of 6'2" and 6’2”. */
const isInches = (text: string, at: number): boolean => isDigit(text, at - 1) && /\d['’′]\d\d?$/.test(text.slice(Math.max(at - 4, 0), at))

// ---- single marks

const ELISION = /['’‘](?:em|til|tis|twas|cause|bout|n['’]|\d)(?!\p{L})/iuy

function meetSingle(reading: Reading, mark: Mark, at: number): void {
  const { text, open } = reading
  const top = open.at(-1)
  if (top?.single && mark.closes.includes(top.opening) && !isSpace(text, at - 1) && !isWordy(text, at + 1)) {
    if (isPossessive(text, at)) top.doubtfulEnd ??= at + 1
    else close(reading, mark, at + 1)
  } else if (mark.side !== 'close' && sideOf(reading, mark, at) === 'open' && !isElision(text, at)) {
    if (top?.single) settle(reading, open.pop()!)
    push(reading, mark, at)
  }
}

function isElision(text: string, at: number): boolean {
  ELISION.lastIndex = at
  return ELISION.test(text)
}

/** "the States’ border", "talkin’ about": may be an apostrophe as well as a closing mark. */
const isPossessive = (text: string, at: number): boolean =>
  isSpace(text, at + 1) && isLetter(text, at + 2) && /[szx]$|in$/i.test(text.slice(at - 2, at))

// ---- what is open

function push({ open, counts, lastOpened }: Reading, { sign, single }: Mark, at: number): void {
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
  found.push({ opening, span: [start, end], closed, depth: 0 })
}

// Longer than this, "‘deep concerns over the States’ border" is an apostrophe and the first mark a slip.
const DOUBTFUL_LENGTH = 80

function settle(reading: Reading, open: Open): void {
  if (open.doubtfulEnd !== null && open.doubtfulEnd - open.start <= DOUBTFUL_LENGTH) add(reading, open, open.doubtfulEnd, true)
}

/** A double mark left open quotes to the end, unless another opened after it: then nobody knows where it should have closed. */
function endParagraph(reading: Reading): void {
  for (const open of reading.open)
    if (open.single) settle(reading, open)
    else if (isLast(reading, open)) add(reading, open, reading.block[1], false)
}

const isLast = ({ block, lastOpened }: Reading, { opening, start }: Open): boolean =>
  lastOpened.get(opening) === start && start + opening.length < block[1]

function nested(found: Found[]): Found[] {
  const ends: number[] = []
  for (const quotation of found.sort((a, b) => a.span[0] - b.span[0])) {
    while (ends.length && ends.at(-1)! <= quotation.span[0]) ends.pop()
    quotation.depth = ends.length
    ends.push(quotation.span[1])
  }
  return found
}
