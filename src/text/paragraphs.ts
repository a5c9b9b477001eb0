import { isLower } from './characters.ts'
import type { Span } from './span.ts'
import { trimmed } from './trimmed.ts'

/**
 * The paragraphs of a text, without the white space around them. A line break ends a paragraph, unless the text was
 * wrapped to a width, as e-mails and wire copy are: then an empty line does.
 */
export function paragraphs(text: string): Span[] {
  const all = lines(text)
  return isWrapped(text, all) ? joined(all) : all.filter(hasWords)
}

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/g

/** Every line, trimmed; an empty span for an empty line. */
function lines(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const { index, 0: { length } } of text.matchAll(LINE_BREAK)) {
    found.push(trimmed(text, [start, index]))
    start = index + length
  }
  found.push(trimmed(text, [start, text.length]))
  return found
}

const hasWords = ([start, end]: Span): boolean => start < end

// A line's length where somebody wrapped at 60 to 100 columns, and how much must look so: four joints are a paragraph,
// and of the words of English running text seven in ten are lower case, of headlines below each other none need be.
const WIDTH = { least: 45, most: 100 } as const
const WRAPPED = { joints: 4, wide: 0.8, lower: 0.5 } as const

/** Whether lines break in the middle of sentences, all at about one width. */
function isWrapped(text: string, all: readonly Span[]): boolean {
  const joints = all.flatMap((line, i) => {
    const next = all[i + 1]
    return hasWords(line) && next && hasWords(next) ? [{ width: line[1] - line[0], lower: isLower(text, next[0]) }] : []
  })
  const wide = joints.filter(({ width }) => width >= WIDTH.least && width <= WIDTH.most)
  const lower = wide.filter((joint) => joint.lower)
  return joints.length >= WRAPPED.joints && wide.length >= joints.length * WRAPPED.wide && lower.length >= wide.length * WRAPPED.lower
}

/** Lines up to an empty one are a paragraph. */
function joined(all: readonly Span[]): Span[] {
  const found: Span[] = []
  let goesOn = false
  for (const line of all) {
    if (hasWords(line)) found.push([goesOn ? found.pop()![0] : line[0], line[1]])
    goesOn = hasWords(line)
  }
  return found
}
