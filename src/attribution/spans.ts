import type { Span } from '../text/span.ts'
import { NONE } from './roles.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'

// Marks that belong to no content at its edge: "…," he said.
const LOOSE = new Set([',', ':', ';', '-', '--', '–', '—'])

/**
 * The spans of the tokens that bear a label. Runs with nothing but punctuation between them are one
 * span; an edge gives up loose punctuation and takes in the quotation mark that it touches.
 */
export function spansOf(sight: Sight, first: number, labels: Uint8Array, label: number): Span[] {
  const isFree = (i: number) => (labels[i - first] ?? NONE) === NONE
  return joinedRuns(sight, first, labels, label)
    .map(([from, to]) => trimmedRun(sight, from, to))
    .filter(([from, to]) => from <= to)
    .map(([from, to]) => withMarks(sight, from, to, isFree))
}

type Run = readonly [from: number, to: number]

function joinedRuns(sight: Sight, first: number, labels: Uint8Array, label: number): Run[] {
  const runs: [number, number][] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== label) continue
    const last = runs.at(-1)
    if (last && onlyMarksBetween(sight, first, labels, last[1] + 1 - first, i)) last[1] = first + i
    else runs.push([first + i, first + i])
  }
  return runs
}

function onlyMarksBetween(sight: Sight, first: number, labels: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (labels[i] !== 0 || /[\p{L}\p{N}]/u.test(sight.words[first + i]!.form)) return false
  return true
}

function trimmedRun(sight: Sight, from: number, to: number): Run {
  while (from <= to && (LOOSE.has(sight.words[from]!.form) || CLOSING.has(sight.words[from]!.form))) from++
  while (to >= from && (LOOSE.has(sight.words[to]!.form) || OPENING.has(sight.words[to]!.form)) && !closesQuotation(sight, to)) to--
  return [from, to]
}

// Nothing begins with a closing mark or ends with an opening one.
const CLOSING = new Set(['”', '»'])
const OPENING = new Set(['“', '„', '«', '``'])

const closesQuotation = (sight: Sight, i: number): boolean =>
  sight.quoteAt[i] !== NO_QUOTATION && sight.quotations[sight.quoteAt[i]!]!.span[1] === sight.tokens[i]![1]

/** A quotation whose words are all in is in whole, marks included, unless a mark plays another role. */
function withMarks(sight: Sight, from: number, to: number, isFree: (i: number) => boolean): Span {
  const { tokens, quotations, quoteAt } = sight
  const opening = from > 0 && quoteAt[from - 1] !== NO_QUOTATION ? quotations[quoteAt[from - 1]!]!.span[0] : -1
  const opens = from > 0 && opening === tokens[from - 1]![0] && isFree(from - 1)
  const closes = to + 1 < tokens.length && closesQuotation(sight, to + 1) && isFree(to + 1)
  return [tokens[opens ? from - 1 : from]![0], tokens[closes ? to + 1 : to]![1]]
}
