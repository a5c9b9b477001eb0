import { SPACE, kindAt } from './characters.ts'
import type { Span } from './span.ts'

/** The span without the white space at its ends; empty, at its start, where there is nothing else. */
export function trimmed(text: string, [start, end]: Span): Span {
  let first = start
  let last = end
  while (first < last && kindAt(text, first) === SPACE) first++
  while (last > first && kindAt(text, last - 1) === SPACE) last--
  return first < last ? [first, last] : [start, start]
}
