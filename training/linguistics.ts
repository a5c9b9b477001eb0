import { lemmaOf } from '../src/attribution/lemmas.ts'
import { mayBeName, NAME_CLASSES, type NameClass, nameFeatures } from '../src/attribution/names.ts'
import { relationFeatures } from '../src/attribution/relations.ts'
import { tagFeatures } from '../src/attribution/tags.ts'
import { ACTIONS, bestAllowed, finished, mayTake, stateFeatures, stateOf, take } from '../src/attribution/tree.ts'
import { type Word, wordsOf } from '../src/attribution/words.ts'
import { type Classifier, classify } from '../src/learn/classifier.ts'
import { featureList } from '../src/learn/features.ts'
import { averaged, correct, type Perceptron, perceptron, tick } from '../src/learn/perceptron.ts'
import { randomFrom, shuffled } from '../src/learn/random.ts'
import type { Sentence } from '../src/text/sentences.ts'
import type { Silver, TrainingText } from './polnear.ts'
import { costOf } from './tree-oracle.ts'

/** A text to learn tags, names and trees from: the silver annotation is what CoreNLP says. */
export interface Annotated {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly silver: Silver
}

export const annotated = (texts: readonly TrainingText[]): Annotated[] =>
  texts.flatMap(({ text, tokens, sentences, silver }) => (silver ? [{ words: wordsOf(text, tokens), sentences, silver }] : []))

// With half of these sizes an article takes 17 ms instead of 19 and the command starts in 0.37 s instead of 0.46, but
// joint F1 falls by .0065 and the samples lose statements that nobody should miss: right goes before fast.
const TAGS = { bits: 17, rounds: 6 }
const NAMES = { bits: 17, rounds: 6 }
const TREE = { bits: 19, rounds: 8 }
const RELATIONS = { bits: 16, rounds: 5 }

export function trainTags(texts: readonly Annotated[], seed: number): Classifier {
  const model = perceptron([...new Set(texts.flatMap((text) => text.silver.tags))].sort(), TAGS.bits)
  const index = new Map(model.classes.map((tag, c) => [tag, c]))
  const features = featureList()
  const scores = new Float32Array(model.classes.length)
  eachSentence(texts, TAGS.rounds, seed, (text, sentence) => {
    const tags: string[] = []
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      tagFeatures(text.words, tags, sentence, i, features)
      tags[i] = model.classes[learnFrom(model, features, scores, index.get(text.silver.tags[i]!)!)]!
    }
  })
  return averaged(model)
}

/** `tags` are the tags that reading will see: predicted ones, not CoreNLP's. */
export function trainNames(texts: readonly Annotated[], tags: readonly string[][], seed: number): Classifier {
  const model = perceptron(NAME_CLASSES, NAMES.bits)
  const features = featureList()
  const scores = new Float32Array(NAME_CLASSES.length)
  eachSentence(texts, NAMES.rounds, seed, ({ words, silver }, sentence, t) => {
    const classes: NameClass[] = []
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      classes[i] = 'none'
      if (!mayBeName(words[i]!, tags[t]![i]!)) continue
      nameFeatures(words, tags[t]!, classes, sentence, i, features)
      classes[i] = NAME_CLASSES[learnFrom(model, features, scores, NAME_CLASSES.indexOf(silver.names[i]!))]!
    }
  })
  return averaged(model)
}

export function trainTree(texts: readonly Annotated[], tags: readonly string[][], seed: number): Classifier {
  const model = perceptron(ACTIONS, TREE.bits)
  const features = featureList()
  const scores = new Float32Array(ACTIONS.length)
  const random = randomFrom(seed)
  eachSentence(texts, TREE.rounds, seed, ({ words, silver }, sentence, t, round) => {
    const right = headsIn(silver, sentence)
    if (!right) return
    const state = stateOf(words, tags[t]!, sentence)
    while (!finished(state)) {
      stateFeatures(state, features)
      classify(model, features, scores)
      const guess = bestAllowed(state, scores)
      const costs = ACTIONS.map((_, action) => (mayTake(state, action) ? costOf(state, action, right) : Infinity))
      const least = Math.min(...costs)
      const best = bestAllowed(state, scores.map((score, action) => (costs[action] === least ? score : -Infinity)))
      if (costs[guess]! > least) correct(model, features, best, guess)
      tick(model)
      // Following its own mistakes from the second round on is what the dynamic oracle is for.
      take(state, round > 0 && random() < 0.9 ? guess : best)
    }
  })
  return averaged(model)
}

export function trainRelations(texts: readonly Annotated[], tags: readonly string[][], heads: readonly Int32Array[], seed: number): Classifier {
  const model = perceptron([...new Set(texts.flatMap((text) => text.silver.relations))].sort(), RELATIONS.bits)
  const index = new Map(model.classes.map((relation, c) => [relation, c]))
  const features = featureList()
  const scores = new Float32Array(model.classes.length)
  eachSentence(texts, RELATIONS.rounds, seed, ({ words, silver }, sentence, t) => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (heads[t]![i] !== silver.heads[i]) continue // a wrong head has no right relation
      relationFeatures(words, tags[t]!, sentence, heads[t]!, i, features)
      learnFrom(model, features, scores, index.get(silver.relations[i]!)!)
    }
  })
  return averaged(model)
}

/** The forms whose dictionary form the rules get wrong and CoreNLP gives at least twice and mostly. */
export function lemmaExceptions(texts: readonly Annotated[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { words, silver } of texts)
    words.forEach(({ lower }, i) => {
      const tag = silver.tags[i]!
      if (!/^(VB|NNS|MD)/.test(tag)) return
      const key = `${lower}/${tag[0]}`
      const lemmas = counts.get(key) ?? counts.set(key, new Map()).get(key)!
      const label = `${silver.lemmas[i]!}\t${tag}`
      lemmas.set(label, (lemmas.get(label) ?? 0) + 1)
    })
  const none = new Map<string, string>()
  return new Map([...counts].flatMap(([key, lemmas]) => {
    const [[label, count]] = [...lemmas].sort((a, b) => b[1] - a[1]) as [[string, number]]
    const [lemma, tag] = label.split('\t') as [string, string]
    return count >= 2 && lemmaOf(key.slice(0, -2), tag, none) !== lemma ? [[key, lemma]] : []
  }))
}

function learnFrom(model: Perceptron, features: ReturnType<typeof featureList>, scores: Float32Array, right: number): number {
  const guess = classify(model, features, scores)
  if (guess !== right) correct(model, features, right, guess)
  tick(model)
  return guess
}

/** The sentence's heads counted from its first token; `null` where one lies outside, so that our cut and CoreNLP's differ. */
function headsIn(silver: Silver, { firstToken, endToken }: Sentence): Int32Array | null {
  const heads = silver.heads.slice(firstToken, endToken)
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] === -1) continue
    heads[i]! -= firstToken
    if (heads[i]! < 0 || heads[i]! >= heads.length) return null
  }
  return heads.length > 0 && heads.length <= 200 ? heads : null
}

function eachSentence(texts: readonly Annotated[], rounds: number, seed: number, visit: (text: Annotated, sentence: Sentence, t: number, round: number) => void): void {
  const all = texts.flatMap((text, t) => text.sentences.map((sentence) => ({ text, sentence, t })))
  const random = randomFrom(seed)
  for (let round = 0; round < rounds; round++)
    for (const { text, sentence, t } of shuffled(all, random)) visit(text, sentence, t, round)
}
