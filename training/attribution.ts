import { type FeatureList, featureList } from '../src/learn/features.ts'
import { type Chain } from '../src/learn/chain.ts'
import { learnAnswer, logisticTrainer, type Logistic } from '../src/learn/logistic.ts'
import { randomFrom, shuffled } from '../src/learn/random.ts'
import { chainTrainer, learn } from '../src/learn/train-chain.ts'
import { cueFeatures, mayBeCue } from '../src/attribution/cues.ts'
import { CONTENT, CUE, lookFrom, ROLES, roleSequence, SOURCE } from '../src/attribution/roles.ts'
import type { Sight } from '../src/attribution/sight.ts'
import { confidenceFeatures } from '../src/attribution/confidence.ts'
import type { Reading } from '../src/attribution/decode.ts'
import { type Window, windowOf } from '../src/attribution/window.ts'
import { firstPlace } from '../src/text/first-place.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import type { GoldAttribution } from './polnear.ts'

/** A text as reading sees it, with the attributions that people found in it, by the main word of their cue. */
export interface Lesson {
  readonly sight: Sight
  readonly gold: ReadonlyMap<number, GoldAttribution>
}

export function lessonOf(sight: Sight, attributions: readonly GoldAttribution[]): Lesson {
  const gold = new Map<number, GoldAttribution>()
  for (const attribution of attributions) {
    const main = mainWord(sight, attribution.cue)
    if (main >= 0 && !gold.has(main)) gold.set(main, attribution)
  }
  return { sight, gold }
}

/** The token of a cue that the others hang from; the first verb where the tree is torn there. */
function mainWord(sight: Sight, cue: readonly Span[]): number {
  const inside = sight.tokens.flatMap((token, i) => (cue.some((span) => overlaps(span, token)) ? [i] : []))
  const tops = inside.filter((i) => !inside.includes(sight.heads[i]!))
  return tops.find((i) => sight.tags[i]![0] === 'V') ?? inside.find((i) => sight.tags[i]![0] === 'V') ?? tops[0] ?? -1
}

/** Lemmas other than full verbs that were cues at least twice, and in more than one of a hundred places. */
export function cueLemmas(lessons: readonly Lesson[]): Set<string> {
  const seen = new Map<string, { cue: number; all: number }>()
  for (const { sight, gold } of lessons)
    sight.lemmas.forEach((lemma, i) => {
      const key = sight.tags[i]![0] === 'V' ? `${lemma}/aux` : lemma
      const counts = seen.get(key) ?? seen.set(key, { cue: 0, all: 0 }).get(key)!
      counts.all++
      if (gold.has(i)) counts.cue++
    })
  return new Set([...seen].filter(([, { cue, all }]) => cue >= 2 && cue / all > 0.01).map(([key]) => key).sort())
}

const CUES = { bits: 20, rounds: 5, rate: 0.03, decay: 1e-6 }
const CHAIN = { bits: { node: 20, step: 18 }, rounds: 6, rate: 0.02, decay: 1e-6 }

export function trainCues(lessons: readonly Lesson[], lemmas: ReadonlySet<string>, seed: number): Logistic {
  const trainer = logisticTrainer(CUES.bits, CUES.rate, CUES.decay)
  const features: FeatureList = featureList()
  const examples = lessons.flatMap((lesson) => lesson.sight.tokens.flatMap((_, i) => (mayBeCue(lesson.sight, i, lemmas) ? [{ lesson, i }] : [])))
  const random = randomFrom(seed)
  for (let round = 0; round < CUES.rounds; round++)
    for (const { lesson, i } of shuffled(examples, random)) {
      cueFeatures(lesson.sight, i, features)
      learnAnswer(trainer, features, lesson.gold.has(i))
    }
  return trainer.model
}

export function trainRoles(lessons: readonly Lesson[], seed: number): Chain {
  const trainer = chainTrainer(ROLES, CHAIN.bits, CHAIN.rate, CHAIN.decay)
  const sequence = roleSequence()
  const examples = lessons.flatMap(({ sight, gold }) => [...gold].map(([cue, attribution]) => ({ sight, cue, attribution })))
  const random = randomFrom(seed)
  for (let round = 0; round < CHAIN.rounds; round++)
    for (const { sight, cue, attribution } of shuffled(examples, random)) {
      const window = windowOf(sight, cue)
      lookFrom(sight, cue, window, sequence)
      learn(trainer, sequence, rightLabels(sight, window, attribution))
    }
  return trainer.model
}

export function rightLabels(sight: Sight, { first, end }: Window, attribution: GoldAttribution): Uint8Array {
  const labels = new Uint8Array(end - first)
  const mark = (spans: readonly Span[], label: number) => {
    for (let t = first; t < end; t++) if (spans.some((span) => overlaps(span, sight.tokens[t]!))) labels[t - first] = label
  }
  mark(attribution.content, CONTENT)
  mark(attribution.cue, CUE)
  mark(attribution.source, SOURCE)
  return labels
}

const CONFIDENCE = { bits: 14, rounds: 8, rate: 0.05, decay: 1e-3 }

/** What a model gave for texts that it was not trained on, and what people found there. */
export interface Trial {
  readonly sight: Sight
  readonly readings: readonly { reading: Reading; cueSure: number }[]
  readonly gold: readonly GoldAttribution[]
}

export function trainConfidence(trials: readonly Trial[], seed: number): Logistic {
  const trainer = logisticTrainer(CONFIDENCE.bits, CONFIDENCE.rate, CONFIDENCE.decay)
  const features = featureList()
  const examples = trials.flatMap(({ sight, readings, gold }) =>
    readings.map(({ reading, cueSure }) => ({ sight, reading, cueSure, right: isRight(sight, reading, gold) })))
  const random = randomFrom(seed)
  for (let round = 0; round < CONFIDENCE.rounds; round++)
    for (const { sight, reading, cueSure, right } of shuffled(examples, random)) {
      confidenceFeatures(sight, reading, cueSure, features)
      learnAnswer(trainer, features, right)
    }
  return trainer.model
}

/** As the scorer has it: content and source each share half of their words with one and the same gold attribution. */
export const isRight = (sight: Sight, { spans }: Reading, gold: readonly GoldAttribution[]): boolean =>
  gold.some((other) => areAlike(sight, spans.content, other.content) && areAlike(sight, spans.source, other.source))

/** Whether two lists of spans share half of their words. */
export const areAlike = (sight: Sight, some: readonly Span[], others: readonly Span[]): boolean => jaccard(wordsIn(sight, some), wordsIn(sight, others)) >= 0.5

function wordsIn(sight: Sight, spans: readonly Span[]): Set<number> {
  const inside = new Set<number>()
  for (const span of spans)
    for (let i = firstPlace(sight.tokens.length, (k) => sight.tokens[k]![1] > span[0]); i < sight.tokens.length && sight.tokens[i]![0] < span[1]; i++)
      if (/[\p{L}\p{N}]/u.test(sight.words[i]!.form)) inside.add(i)
  return inside
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  const shared = a.intersection(b).size
  return shared / (a.size + b.size - shared)
}
