import type { Span } from '../text/span.ts'
import { trimmed } from '../text/trimmed.ts'

/** A line of a pasted page, or several where a paragraph was wrapped to a width. */
export interface PastedLine {
  readonly span: Span
  /** True where an empty line, or nothing, stands before it. */
  readonly apart: boolean
}

/** The lines of a pasted page that hold anything, with wrapped paragraphs made whole. */
export function pastedLines(text: string): PastedLine[] {
  const lines = filledLines(text)
  const width = wrapWidth(text, lines)
  return width === null ? lines : unwrapped(text, lines, width)
}

function filledLines(text: string): PastedLine[] {
  const lines: PastedLine[] = []
  let apart = true
  for (const span of lineSpans(text)) {
    const inner = trimmed(text, span)
    if (inner[0] < inner[1]) lines.push({ span: inner, apart })
    apart = inner[0] >= inner[1]
  }
  return lines
}

function* lineSpans(text: string): Generator<Span> {
  let start = 0
  for (const { index, 0: end } of text.matchAll(/\r\n?|[\n\u2028\u2029]/g)) {
    yield [start, index]
    start = index + end.length
  }
  yield [start, text.length]
}

// Nobody wraps prose wider than this, or narrower.
const WIDTH = { least: 40, most: 100 } as const

/**
 * The width that a text was wrapped to, or `null`. What gives wrapping away is a line that goes on in lower case:
 * paragraphs don't begin so.
 */
function wrapWidth(text: string, lines: readonly PastedLine[]): number | null {
  const following = lines.filter((line) => !line.apart)
  const inLowerCase = following.filter(({ span }) => /^[\p{Ll}(“"‘'«]/u.test(text.slice(span[0], span[0] + 2)))
  if (following.length < 3 || inLowerCase.length < following.length * 0.4) return null
  const widths = lines.map(({ span }) => span[1] - span[0]).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)]!
  return width >= WIDTH.least && width <= WIDTH.most ? width : null
}

// A line that could have taken more words was ended by its writer.
function unwrapped(text: string, lines: readonly PastedLine[], width: number): PastedLine[] {
  const whole: PastedLine[] = []
  let before: PastedLine | undefined
  for (const line of lines) {
    const goesOn = before && !line.apart && lengthOf(before) + 1 + firstWord(text, line) > width * 0.9
    whole.push(goesOn ? joined(whole.pop()!, line) : line)
    before = line
  }
  return whole
}

const joined = (first: PastedLine, next: PastedLine): PastedLine => ({ span: [first.span[0], next.span[1]], apart: first.apart })

const lengthOf = ({ span }: PastedLine): number => span[1] - span[0]

const firstWord = (text: string, { span }: PastedLine): number => text.slice(span[0], Math.min(span[1], span[0] + 30)).search(/\s|$/)
