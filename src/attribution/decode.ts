import { bestPaths, type Chain, type Lattice, logSums, marginals, score } from '../learn/chain.ts'
import type { Span } from '../text/span.ts'
import { absoluteSubject } from './absolute.ts'
import { bestOf, candidatesOf } from './candidates.ts'
import { type Joining, joinRoles } from './joining.ts'
import { CONTENT, CUE, lookFrom, NONE, ROLES, type RoleSequence, SOURCE } from './roles.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'
import { spansOf } from './spans.ts'
import { type Window, windowOf } from './window.ts'

/** What the role model makes of one cue, with how sure it is of each part. */
export interface Reading {
  readonly cue: number
  readonly window: Window
  readonly spans: { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }
  /** Mean likelihood of the source's tokens; of "no source" where there is none. */
  readonly sourceSure: number
  readonly contentSure: number
  /** The least sure of the content's borders. */
  readonly borderSure: number
  /** How likely source and content are these or much the same. */
  readonly agreed: number
}

/** The linear model, and what an encoder says of this cue's window, where it was asked. */
export interface Voices {
  readonly roles: Chain
  readonly joining?: Joining | null
  readonly heard?: Float32Array | undefined
}

// Among so many of the likeliest ways is one that people would go for 95 of 100 cues; with half or twice as many the dev set reads the same,
// and so it does without those that are hundreds of times less likely than the best.
const WAYS = { most: 16, within: 6 }

/** The most likely roles around a cue, with at most one source and the cue in one piece; `null` where nothing is told in any likely way. */
export function readingOf(sight: Sight, cue: number, { roles, joining, heard }: Voices, sequence: RoleSequence, space: Lattice): Reading | null {
  const window = windowOf(sight, cue)
  lookFrom(sight, cue, window, sequence)
  score(roles, sequence, space)
  if (joining && heard) joinRoles(space, heard, joining)
  const total = logSums(sequence, space)
  const sure = marginals(sequence, space, total)
  const likely = bestPaths(sequence, space, WAYS).map(({ labels, score }) => ({ labels: mended(sight, cue, window, labels, sure), share: Math.exp(score - total) }))
  const way = bestOf(candidatesOf(likely, wordsIn(sight, window)))
  return way ? { cue, window, spans: rolesOf(sight, cue, window, way.labels), agreed: Math.min(1, way.agreed), ...suresOf(way.labels, sure) } : null
}

const wordsIn = ({ words }: Sight, { first, end }: Window): number[] => {
  const places: number[] = []
  for (let t = first; t < end; t++) if (/[\p{L}\p{N}]/u.test(words[t]!.form)) places.push(t - first)
  return places
}

function rolesOf(sight: Sight, cue: number, { first }: Window, labels: Uint8Array): Reading['spans'] {
  const absolute = absoluteSubject(sight, cue)
  return {
    source: absolute ? [absolute] : spansOf(sight, first, labels, SOURCE),
    cue: spansOf(sight, first, labels, CUE),
    content: spansOf(sight, first, labels, CONTENT),
  }
}

const suresOf = (labels: Uint8Array, sure: Float64Array) => ({
  sourceSure: meanSure(labels, sure, SOURCE),
  contentSure: meanSure(labels, sure, CONTENT),
  borderSure: leastBorder(labels, sure),
})

/**
 * What the model cannot know, since it has no memory of what it labelled further back: that there is one source and one cue, of which the
 * surest stays, and that a quotation is told as a whole.
 */
function mended(sight: Sight, cue: number, window: Window, labels: Uint8Array, sure: Float64Array): Uint8Array {
  const at = cue - window.first
  leaveOne(labels, SOURCE, (run) => sureOf(run, sure, SOURCE))
  leaveOne(labels, CUE, ([from, to]) => (from <= at && at < to ? 1 : 0))
  fillQuotations(sight, cue, window, labels)
  return labels
}

function leaveOne(labels: Uint8Array, role: number, worth: (run: Run) => number): void {
  const all = runs(labels, role)
  const one = best(all, worth)
  for (const run of all) if (run !== one) labels.fill(NONE, ...run)
}

/** Of a quotation that the cue stands outside of, and in which no other role is played, either nothing is told or all. */
function fillQuotations({ quoteAt }: Sight, cue: number, { first }: Window, labels: Uint8Array): void {
  for (let from = 0, to = 0; from < labels.length; from = to) {
    const quotation = quoteAt[first + from]!
    for (to = from + 1; to < labels.length && quoteAt[first + to] === quotation; ) to++
    const inside = labels.subarray(from, to)
    if (quotation !== NO_QUOTATION && quotation !== quoteAt[cue] && inside.includes(CONTENT) && inside.every((label) => label === CONTENT || label === NONE)) inside.fill(CONTENT)
  }
}

type Run = [from: number, to: number]

function runs(labels: Uint8Array, role: number): Run[] {
  const found: Run[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== role) continue
    if (i > 0 && labels[i - 1] === role) found.at(-1)![1] = i + 1
    else found.push([i, i + 1])
  }
  return found
}

const sureOf = ([from, to]: Run, sure: Float64Array, role: number): number => {
  let sum = 0
  for (let i = from; i < to; i++) sum += sure[i * ROLES.length + role]!
  return sum
}

function best<T>(list: readonly T[], worth: (item: T) => number): T | undefined {
  return list.reduce<T | undefined>((top, item) => (top === undefined || worth(item) > worth(top) ? item : top), undefined)
}

function meanSure(labels: Uint8Array, sure: Float64Array, role: number): number {
  const found = runs(labels, role)
  if (found.length === 0) return 1 - labels.reduce((most, _, i) => Math.max(most, sure[i * ROLES.length + role]!), 0)
  const length = found.reduce((sum, [from, to]) => sum + to - from, 0)
  return found.reduce((sum, run) => sum + sureOf(run, sure, role), 0) / length
}

/** How sure the first and last token of each run are in, and their neighbours out. */
function leastBorder(labels: Uint8Array, sure: Float64Array): number {
  let least = 1
  const isIn = (i: number) => sure[i * ROLES.length + CONTENT]!
  for (const [from, to] of runs(labels, CONTENT)) {
    least = Math.min(least, isIn(from), isIn(to - 1))
    if (from > 0) least = Math.min(least, 1 - isIn(from - 1))
    if (to < labels.length) least = Math.min(least, 1 - isIn(to))
  }
  return least
}
