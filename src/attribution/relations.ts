import { type Classifier, classify } from '../learn/classifier.ts'
import { add, type FeatureList, featureList } from '../learn/features.ts'
import { hashOf, mixed } from '../learn/hash.ts'
import type { Sentence } from '../text/sentences.ts'
import { tagHash } from './tags.ts'
import type { Word } from './words.ts'

/** Names how each token of a parsed sentence depends on its head, into `relations`. */
export function nameRelations(words: readonly Word[], tags: readonly string[], sentence: Sentence, heads: Int32Array, model: Classifier, relations: string[]): void {
  const features = featureList()
  const scores = new Float32Array(model.classes.length)
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    relationFeatures(words, tags, sentence, heads, i, features)
    relations[i] = model.classes[classify(model, features, scores)]!
  }
}

const TEMPLATE = Array.from({ length: 24 }, (_, i) => hashOf(`relation ${i}`))

export function relationFeatures(words: readonly Word[], tags: readonly string[], { firstToken, endToken }: Sentence, heads: Int32Array, i: number, features: FeatureList): void {
  const inside = (j: number) => j >= firstToken && j < endToken
  const w = (j: number) => (inside(j) ? words[j]!.hash : 1)
  const t = (j: number) => (inside(j) ? tagHash(tags[j]!) : 1)
  const head = heads[i]!
  const side = head < 0 ? 0 : (head > i ? 1 : 2) + (Math.abs(head - i) > 3 ? 2 : 0) + (Math.abs(head - i) === 1 ? 4 : 0)
  let template = 0
  features.length = 0
  const say = (hash: number) => add(features, mixed(TEMPLATE[template++]!, hash))
  say(side)
  say(mixed(w(i), side))
  say(mixed(t(i), side))
  say(mixed(w(head), side))
  say(mixed(t(head), side))
  say(mixed(t(head), mixed(t(i), side)))
  say(mixed(w(head), mixed(t(i), side)))
  say(mixed(t(head), mixed(w(i), side)))
  say(mixed(w(head), w(i)))
  say(mixed(t(i - 1), mixed(t(i), side)))
  say(mixed(t(i + 1), mixed(t(i), side)))
  say(mixed(t(i - 1), mixed(t(i), t(head))))
  say(mixed(t(head - 1), mixed(t(i), t(head))))
  say(mixed(t(head + 1), mixed(t(i), t(head))))
  say(mixed(w(i - 1), mixed(t(i), t(head))))
  say(mixed(firstDependent(heads, firstToken, i, w), mixed(t(i), t(head))))
  say(mixed(firstDependent(heads, firstToken, i, t), mixed(t(i), mixed(t(head), side))))
}

/** What hangs from the token furthest left: the "that" of a clause, the preposition of a phrase. */
function firstDependent(heads: Int32Array, firstToken: number, i: number, say: (j: number) => number): number {
  for (let j = Math.max(firstToken, i - 12); j < i; j++) if (heads[j] === i) return say(j)
  return 0
}
