import { type Classifier, classify } from '../learn/classifier.ts'
import { type FeatureList, featureList, questions, say } from '../learn/features.ts'
import { mixed } from '../learn/hash.ts'
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

const QUESTIONS = questions('relation', 24)

export function relationFeatures(words: readonly Word[], tags: readonly string[], { firstToken, endToken }: Sentence, heads: Int32Array, i: number, features: FeatureList): void {
  const inside = (j: number) => j >= firstToken && j < endToken
  const w = (j: number) => (inside(j) ? words[j]!.hash : 1)
  const t = (j: number) => (inside(j) ? tagHash(tags[j]!) : 1)
  const head = heads[i]!
  const side = head < 0 ? 0 : (head > i ? 1 : 2) + (Math.abs(head - i) > 3 ? 2 : 0) + (Math.abs(head - i) === 1 ? 4 : 0)
  features.length = 0
  say(features, QUESTIONS, [
    side,
    mixed(w(i), side),
    mixed(t(i), side),
    mixed(w(head), side),
    mixed(t(head), side),
    mixed(t(head), mixed(t(i), side)),
    mixed(w(head), mixed(t(i), side)),
    mixed(t(head), mixed(w(i), side)),
    mixed(w(head), w(i)),
    mixed(t(i - 1), mixed(t(i), side)),
    mixed(t(i + 1), mixed(t(i), side)),
    mixed(t(i - 1), mixed(t(i), t(head))),
    mixed(t(head - 1), mixed(t(i), t(head))),
    mixed(t(head + 1), mixed(t(i), t(head))),
    mixed(w(i - 1), mixed(t(i), t(head))),
    mixed(firstDependent(heads, firstToken, i, w), mixed(t(i), t(head))),
    mixed(firstDependent(heads, firstToken, i, t), mixed(t(i), mixed(t(head), side))),
  ])
}

/** What hangs from the token furthest left: the "that" of a clause, the preposition of a phrase. */
function firstDependent(heads: Int32Array, firstToken: number, i: number, say: (j: number) => number): number {
  for (let j = Math.max(firstToken, i - 12); j < i; j++) if (heads[j] === i) return say(j)
  return 0
}
