import type { Span } from './span.ts'
import { trimmed } from './trimmed.ts'

/**
 * The paragraphs of a text, without the white space around them. A line break ends a paragraph, unless the text was
 * wrapped to a width: then an empty line does.
 */
export function paragraphs(text: string): Span[] {
  const lines = spansBetween(text, /\r\n?|[\n\u2028\u2029]/g)
  return (isWrapped(lines, text) ? joined(lines, text) : lines).map((span) => trimmed(text, span)).filter(([start, end]) => start < end)
}

function spansBetween(text: string, separator: RegExp): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(separator)) {
    spans.push([start, match.index])
    start = match.index + match[0].length
  }
  spans.push([start, text.length])
  return spans
}

const WIDTH = { least: 50, most: 90 } as const
const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/

// Of the lines that another line follows directly, nearly all must be of one width, and most stop mid-sentence.
function isWrapped(lines: readonly Span[], text: string): boolean {
  const followed = lines.filter((line, i) => hasWords(line, text) && i + 1 < lines.length && hasWords(lines[i + 1]!, text))
  if (followed.length < 4) return false
  const wide = followed.filter(([start, end]) => end - start >= WIDTH.least && end - start <= WIDTH.most)
  const stopped = wide.filter(([start, end]) => !SENTENCE_END.test(text.slice(start, end).trimEnd()))
  return wide.length >= followed.length * 0.8 && stopped.length >= followed.length * 0.6
}

const hasWords = ([start, end]: Span, text: string): boolean => {
  const [first, last] = trimmed(text, [start, end])
  return first < last
}

/** Lines up to an empty one are a paragraph. */
function joined(lines: readonly Span[], text: string): Span[] {
  const found: Span[] = []
  let open = false
  for (const line of lines) {
    const last = found.at(-1)
    const full = hasWords(line, text)
    if (full && open) found[found.length - 1] = [last![0], line[1]]
    else if (full) found.push(line)
    open = full
  }
  return found
}
