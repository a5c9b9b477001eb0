import { bestLabels, type Chain, type Lattice, logSums, marginals, score } from '../learn/chain.ts'
import type { Span } from '../text/span.ts'
import { absoluteSubject } from './absolute.ts'
import { type Joining, joinRoles } from './joining.ts'
import { CONTENT, CUE, lookFrom, NONE, ROLES, type RoleSequence, SOURCE } from './roles.ts'
import type { Sight } from './sight.ts'
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
}

/** The linear model, and what an encoder says of this cue's window, where it was asked. */
export interface Voices {
  readonly roles: Chain
  readonly joining?: Joining | null
  readonly heard?: Float32Array | undefined
}

/** The most likely roles around a cue, with at most one source and the cue in one piece. */
export function readingOf(sight: Sight, cue: number, { roles, joining, heard }: Voices, sequence: RoleSequence, space: Lattice): Reading {
  const window = windowOf(sight, cue)
  lookFrom(sight, cue, window, sequence)
  score(roles, sequence, space)
  if (joining && heard) joinRoles(space, heard, joining)
  const sure = marginals(sequence, space, logSums(sequence, space))
  const labels = onePiece(sequence, space, sure, cue - window.first)
  if (!labels.includes(CONTENT)) labels.set(withContent(sequence, space, sure, cue - window.first))
  const absolute = absoluteSubject(sight, cue)
  return {
    cue,
    window,
    spans: {
      source: absolute ? [absolute] : spansOf(sight, window.first, labels, SOURCE),
      cue: spansOf(sight, window.first, labels, CUE),
      content: spansOf(sight, window.first, labels, CONTENT),
    },
    sourceSure: meanSure(labels, sure, SOURCE),
    contentSure: meanSure(labels, sure, CONTENT),
    borderSure: leastBorder(labels, sure),
  }
}

/**
 * The model has no memory of what it labelled further back, and so finds a second source now and
 * then. The surest run keeps the role, the others lose it, and the labels are sought again.
 */
function onePiece(sequence: RoleSequence, space: Lattice, sure: Float64Array, at: number): Uint8Array {
  let labels = bestLabels(sequence, space)
  const sources = runs(labels, SOURCE)
  const cues = runs(labels, CUE)
  const source = best(sources, (run) => sureOf(run, sure, SOURCE))
  const main = cues.find(([from, to]) => from <= at && at < to) ?? cues[0]
  const lost = [...sources.filter((run) => run !== source).map((run) => [run, SOURCE] as const), ...cues.filter((run) => run !== main).map((run) => [run, CUE] as const)]
  if (lost.length === 0) return labels
  for (const [[from, to], role] of lost) for (let i = from; i < to; i++) space.node[i * ROLES.length + role] = -1e6
  labels = bestLabels(sequence, space)
  for (const run of runs(labels, SOURCE)) if (source && run[0] !== source[0] && run[1] !== source[1]) labels.fill(NONE, ...run)
  return labels
}

// Enough to tip a content that is one chance in three. Dev set: joint F1 .653 at 1, .651 from 1.5 to 4.
const TIP = 1

/** A cue attributes something: where no content is the likeliest by a little, the next best labels are looked at. */
function withContent(sequence: RoleSequence, space: Lattice, sure: Float64Array, at: number): Uint8Array {
  for (let i = 0; i < sequence.length; i++) space.node[i * ROLES.length + CONTENT]! += TIP
  return onePiece(sequence, space, sure, at)
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
