import { type Classifier, classify } from '../learn/classifier.ts'
import { type FeatureList, featureList, questions, say } from '../learn/features.ts'
import { hashOf, mixed } from '../learn/hash.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Word, wordOf } from './words.ts'

/**
 * Part-of-speech tags, left to right, one decision a token (Collins 2002 has the features, the
 * averaged perceptron the weights).
 */
export function tagsOf(words: readonly Word[], sentences: readonly Sentence[], model: Classifier): string[] {
  const tags: string[] = new Array(words.length).fill('')
  const features = featureList()
  const scores = new Float32Array(model.classes.length)
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      tagFeatures(words, tags, sentence, i, features)
      tags[i] = model.classes[classify(model, features, scores)]!
    }
  }
  return tags
}

const OUTSIDE = wordOf('\n')
const QUESTIONS = questions('tag', 24)
const tagHashes = new Map<string, number>()

export function tagHash(tag: string): number {
  const found = tagHashes.get(tag)
  if (found !== undefined) return found
  const hash = hashOf('tag:' + tag)
  tagHashes.set(tag, hash)
  return hash
}

export function tagFeatures(words: readonly Word[], tags: readonly string[], { firstToken, endToken }: Sentence, i: number, features: FeatureList): void {
  const at = (j: number) => (j >= firstToken && j < endToken ? words[j]! : OUTSIDE)
  const word = at(i)
  const before = at(i - 1)
  const after = at(i + 1)
  const tag1 = i > firstToken ? tagHash(tags[i - 1]!) : 0
  const tag2 = i > firstToken + 1 ? tagHash(tags[i - 2]!) : 0
  features.length = 0
  say(features, QUESTIONS, [
    0,
    word.hash,
    word.suffix1,
    word.suffix2,
    word.suffix3,
    word.prefix,
    mixed(word.shape, i === firstToken ? 1 : 0),
    tag1,
    mixed(tag1, tag2),
    mixed(tag1, word.hash),
    mixed(tag1, word.suffix2),
    before.hash,
    before.suffix3,
    mixed(before.hash, word.hash),
    at(i - 2).hash,
    after.hash,
    after.suffix3,
    mixed(word.hash, after.hash),
    mixed(tag1, after.hash),
    at(i + 2).hash,
    after.shape,
  ])
}
