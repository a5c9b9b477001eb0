/**
 * Learns the weights of `src/record/compared/alignment-weights.ts`: `node training/alignment/fit.ts [--words]`, --words without the
 * encoder's word. From the dev, test and fresh pairs; how well they do is told by cross-validation, each pair aligned by what was
 * learned from the seven eighths that it is not in, for several limits. The blind pairs are not touched.
 */
import { parseArgs } from 'node:util'
import { bests, pairsOf, scored } from '../../src/record/compared/alignment.ts'
import { aloneIn } from '../../src/record/compared/alone.ts'
import { meaningsOf, NO_MEANINGS } from '../../src/record/compared/meanings.ts'
import { BY_MEANING, BY_WORDS, type Likening, type Standing } from '../../src/record/compared/alignment-weights.ts'
import type { Weighed } from '../../src/record/compared/weights.ts'
import { overlaps, type Span } from '../../src/text/span.ts'
import { accountsOf, rowsOf, tallied, type Accounts } from './score.ts'

const FOLDS = 8
const LIMITS = [0.6, 0.7, 0.75, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97]

interface Learned {
  readonly like: Likening['weights']
  readonly alone: Standing['weights']
}
type Answered = readonly [figures: { readonly [figure: string]: number }, isTrue: boolean]

const touches = (span: Span, them: readonly Span[]) => them.some((it) => overlaps(span, it))
const placeOf = ({ passage }: Weighed): Span => passage.spans[0]!

function learned(all: readonly Accounts[]): Learned {
  const like = (some: readonly Accounts[]) => ({ ...fitted(some.flatMap(likeAnswers), { penalty: 0.01 }), condition: BY_WORDS.weights.condition }) as Likening['weights'] // the figures' names are its keys
  const byWords = like(all.map((it) => ({ ...it, similarity: undefined })))
  return { like: like(all), alone: fitted(all.flatMap((it) => aloneAnswers(it, byWords)), { penalty: 0.1 }) as Standing['weights'] } // here too
}

const meaningsIn = ({ one, other, similarity }: Pick<Accounts, 'one' | 'other' | 'similarity'>) => (similarity ? meaningsOf(one, other, similarity) : NO_MEANINGS)

function likeAnswers({ pair, one, other, similarity }: Accounts): Answered[] {
  const matchesOf = (it: Weighed, side: 'one' | 'other') => pair.both.flatMap((match, i) => (touches(placeOf(it), match[side]) ? [i] : []))
  return pairsOf(one, other, meaningsIn({ one, other, similarity })).flatMap(({ one: a, other: b, figures }): Answered[] => {
    const [ours, theirs] = [matchesOf(one[a]!, 'one'), matchesOf(other[b]!, 'other')]
    const isAside = (ours.length === 0 && touches(placeOf(one[a]!), pair.aside.one)) || (theirs.length === 0 && touches(placeOf(other[b]!), pair.aside.other))
    return isAside ? [] : [[figures, ours.some((i) => theirs.includes(i))]]
  })
}

function aloneAnswers({ pair, one, other, similarity }: Accounts, weights: Likening['weights']): Answered[] {
  const scores = scored(pairsOf(one, other), { weights })
  const { outdone } = meaningsIn({ one, other, similarity })
  return ([['one', one, other], ['other', other, one]] as const).flatMap(([side, own, theirs]) =>
    aloneIn(own, theirs, { best: bests(scores, side), outdone: outdone[side] }).flatMap(({ place, figures }): Answered[] => {
      const isMatched = touches(placeOf(own[place]!), pair.both.flatMap((match) => match[side]))
      return !isMatched && touches(placeOf(own[place]!), pair.aside[side]) ? [] : [[figures, !isMatched]]
    }),
  )
}

/** Logistic regression by Newton's method; the penalty keeps rare figures small. */
function fitted(answers: readonly Answered[], { penalty }: { penalty: number }): { [figure: string]: number } {
  const names = Object.keys(answers[0]![0])
  const rows = answers.map(([figures, isTrue]) => ({ x: [1, ...names.map((name) => figures[name]!)], y: Number(isTrue) }))
  let weights = Array.from({ length: names.length + 1 }, () => 0)
  for (let round = 0; round < 30; round++) {
    const slope = weights.map((w) => penalty * w)
    const bend = weights.map((_, i) => weights.map((_, k) => (i === k ? penalty : 0)))
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, 0)))
      for (const [i, value] of x.entries()) {
        slope[i]! += (p - y) * value
        for (const [k, other] of x.entries()) bend[i]![k]! += p * (1 - p) * value * other
      }
    }
    const step = solved(bend, slope)
    weights = weights.map((w, i) => w - step[i]!)
  }
  return Object.fromEntries(['bias', ...names].map((name, i) => [name, Math.round(weights[i]! * 100) / 100]))
}

/** Gauss and Jordan; the table is symmetric and positive, so that no pivot is needed. */
function solved(table: number[][], right: number[]): number[] {
  const rows = table.map((row, i) => [...row, right[i]!])
  for (const [i, row] of rows.entries()) {
    const pivot = row[i]!
    for (let k = i; k < row.length; k++) row[k]! /= pivot
    for (const [other, them] of rows.entries()) {
      const factor = them[i]!
      if (other !== i) for (let k = i; k < row.length; k++) them[k]! -= factor * row[k]!
    }
  }
  return rows.map((row) => row.at(-1)!)
}

const { values } = parseArgs({ options: { words: { type: 'boolean' } } })
const all = (await Promise.all(['dev', 'test', 'fresh', 'long'].map((split) => accountsOf(split)))).flat().map((it) => (values.words ? { ...it, similarity: undefined } : it))
const byFold = Array.from({ length: FOLDS }, (_, fold) => learned(all.filter((_, i) => i % FOLDS !== fold)))
const others = new Map(all.map((accounts, i) => [accounts, byFold[i % FOLDS]!]))
for (const limit of LIMITS) {
  const tally = tallied(all, (it) => ({ similarity: it.similarity, like: { weights: others.get(it)!.like, limit, joining: Infinity }, alone: { weights: others.get(it)!.alone, limit: { written: limit, aloud: limit } } }))
  process.stdout.write(`limit ${limit}\n${rowsOf(tally)}`)
}
for (const joining of LIMITS) {
  const tally = tallied(all, (it) => ({ similarity: it.similarity, like: { weights: others.get(it)!.like, limit: BY_MEANING.limit, joining }, alone: { weights: others.get(it)!.alone, limit: { written: 1, aloud: 1 } } }))
  process.stdout.write(`joining ${joining}\n${rowsOf(tally)}`)
}
process.stdout.write(`${JSON.stringify(learned(all), null, 2)}\n`)
