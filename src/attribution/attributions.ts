import { type Span, textAt } from '../text/span.ts'
import type { Analysis } from './analysis.ts'
import type { Attribution } from './attribution.ts'
import { withContinuations } from './continued.ts'
import { withoutDatelines } from './datelines.ts'
import type { Reading } from './decode.ts'
import type { Encoding } from './encoding.ts'
import { mayPassOn, passedOn, toldAt, unquoted } from './inside.ts'
import type { Model } from './model.ts'
import { type Signature, signatures } from './signatures.ts'
import { withoutTellers } from './apart.ts'
import { withNextQuotations } from './next-quotations.ts'
import { withOneTeller } from './one-teller.ts'
import { withQuotedAs } from './quoted-as.ts'
import { askCues, readings } from './readings.ts'
import { endedAtSemicolons, mayTellBehind } from './semicolons.ts'
import { type Sight, sightOf } from './sight.ts'
import { withSharedSources } from './siblings.ts'
import { trailingTellers, withInnerTellers } from './trailing-tellers.ts'
import { isUntold } from './untold.ts'
import { withWholeQuotations } from './whole-quotations.ts'

/**
 * The attributions of an analysed text, in the order of their cues: every word that may be a cue is
 * asked whether it is one, the roles around it are read, and what is sure enough is given out.
 */
export function attributions(analysis: Analysis, model: Model): Attribution[] {
  const sight = sightOf(analysis)
  askCues(sight, model)
  return attributionsHeard(sight, model, null)
}

/** The same where the cues have been asked already, with what an encoder says of the roles around them. */
export function attributionsHeard(sight: Sight, model: Model, encoding: Encoding | null): Attribution[] {
  const threshold = encoding && model.joining ? model.joining.propose : model.threshold
  const sure = readings(sight, model, encoding).filter(({ score }) => score >= threshold)
  const found = withSharedSources(sight, sure.map(given).filter((read) => !isUntold(sight, read)))
  const read = [...found, ...unread(signatures(sight), found)]
  const trailing = trailingTellers(sight, read).map((roles) => ({ ...roles, score: TRAILING }))
  const told = inOrder(withQuotedAs(sight, withInnerTellers(sight, [...read, ...trailing])))
  const whole = mended(told.map((one, i) => withoutTellers(sight.text, one, neighbours(told, i))), sight)
  return inOrder([...whole, ...innerOf(sight, model, whole)])
    .map(({ source, cue, content, score }, i) => ({ id: `a${i + 1}`, source, cue, content, score }))
}

const inOrder = <T extends Signature>(list: readonly T[]): T[] => list.toSorted((a, b) => placeOf(a) - placeOf(b))

const placeOf = ({ cue, content }: Signature): number => (cue[0] ?? content[0]!)[0]

// A mark alone is nothing told.
const WORD = /[\p{L}\p{N}]/u

/** What the role model, which labels word by word, cannot know: that a quotation is one thing, and has one teller. */
function mended<T extends Signature & { readonly score: number }>(told: readonly T[], sight: Sight): T[] {
  const { text, quotations } = sight
  const worded = told.map((one) => ({ ...one, content: one.content.filter((span) => WORD.test(textAt(text, span))) }))
  const apart = withoutDatelines(text, endedAtSemicolons(text, worded, mayTellBehind(sight)))
  return withContinuations(withNextQuotations(withOneTeller(withWholeQuotations(apart, quotations), sight), sight), quotations)
}

// Inside of what is told the score says less, since it comes from texts where most of that is nobody's: the ways to read it are to agree too.
// From 0.25 on no more relays are right in our own set, and two more are wrong.
const INSIDE = { score: 0.35, agreed: 0.5 }

function innerOf(sight: Sight, model: Model, found: readonly Omit<Attribution, 'id'>[]) {
  const told = toldAt(sight, found)
  return passedOn(sight, [...insideQuotations(sight, model), ...insideTold(sight, model, told)], { found, told })
}

const insideQuotations = (sight: Sight, model: Model) => (sight.quotations.length > 0 ? inside(unquoted(sight), model, (i) => mayPassOn(sight, i)) : [])

const insideTold = (sight: Sight, model: Model, told: ReadonlyMap<number, Span>) =>
  told.size > 0 ? inside({ ...sight, cueSure: new Float32Array(sight.cueSure.length) }, model, (i) => told.has(i)) : []

function inside(sight: Sight, model: Model, isAsked: (i: number) => boolean) {
  askCues(sight, model, { isAsked })
  return readings(sight, model)
    .filter(({ score, reading }) => score >= INSIDE.score && reading.agreed >= INSIDE.agreed)
    .map(given)
}

const given = ({ reading, score }: { reading: Reading; score: number }) => ({ ...reading.spans, score: rounded(score), main: reading.cue })

const rounded = (score: number): number => Math.round(score * 1000) / 1000

// 23 of the 24 signatures in the dev set are right.
const SIGNED = 0.9
// Of those that nothing else finds, 7 of 8 in the dev set are right.
const TRAILING = 0.85

/** The signatures whose quotation nobody has been found to say yet. */
function unread(signed: readonly Signature[], found: readonly Signature[]): (Signature & { score: number })[] {
  const said = new Set(found.flatMap(({ content }) => content.map(([start]) => start)))
  return signed.filter(({ content }) => !said.has(content[0]![0])).map((signature) => ({ ...signature, score: SIGNED }))
}

// Who tells and what is told stand within a few cues of each other; all pairs would be quadratic.
const NEAR = 8

const neighbours = <T>(all: readonly T[], i: number): T[] => [...all.slice(Math.max(0, i - NEAR), i), ...all.slice(i + 1, i + 1 + NEAR)]
