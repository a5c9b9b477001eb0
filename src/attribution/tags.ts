import { type Classifier, classify } from '../learn/classifier.ts'
import { add, type FeatureList, featureList } from '../learn/features.ts'
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
const TEMPLATE = Array.from({ length: 24 }, (_, i) => hashOf(`tag ${i}`))
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
  let template = 0
  features.length = 0
  const say = (hash: number) => add(features, mixed(TEMPLATE[template++]!, hash))
  say(0)
  say(word.hash)
  say(word.suffix1)
  say(word.suffix2)
  say(word.suffix3)
  say(word.prefix)
  say(mixed(word.shape, i === firstToken ? 1 : 0))
  say(tag1)
  say(mixed(tag1, tag2))
  say(mixed(tag1, word.hash))
  say(mixed(tag1, word.suffix2))
  say(before.hash)
  say(before.suffix3)
  say(mixed(before.hash, word.hash))
  say(at(i - 2).hash)
  say(after.hash)
  say(after.suffix3)
  say(mixed(word.hash, after.hash))
  say(mixed(tag1, after.hash))
  say(at(i + 2).hash)
  say(after.shape)
}
