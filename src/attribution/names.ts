import { type Classifier, classify } from '../learn/classifier.ts'
import { add, type FeatureList, featureList } from '../learn/features.ts'
import { hashOf, mixed } from '../learn/hash.ts'
import type { Sentence } from '../text/sentences.ts'
import type { NameKind } from './analysis.ts'
import { tagHash } from './tags.ts'
import { type Word, wordOf } from './words.ts'

/** The classes of the name model, `none` first; neighbouring tokens of one kind are one name. */
export const NAME_CLASSES = ['none', 'person', 'organisation', 'place', 'other'] as const

export type NameClass = (typeof NAME_CLASSES)[number]

/** Which tokens are names, and of what. */
export function namesOf(words: readonly Word[], tags: readonly string[], sentences: readonly Sentence[], model: Classifier): (NameKind | null)[] {
  const classes: NameClass[] = new Array(words.length).fill('none')
  const features = featureList()
  const scores = new Float32Array(model.classes.length)
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!mayBeName(words[i]!, tags[i]!)) continue
      nameFeatures(words, tags, classes, sentence, i, features)
      classes[i] = model.classes[classify(model, features, scores)] as NameClass
    }
  }
  return classes.map((name) => (name === 'none' ? null : name))
}

/** Names begin with a capital, or are the small words inside one; the rest needs no asking. */
export function mayBeName(word: Word, tag: string): boolean {
  return word.capitalised || tag === 'NNP' || tag === 'NNPS' || INSIDE_NAMES.has(word.lower)
}

const INSIDE_NAMES = new Set(['of', 'the', 'for', 'and', '&', 'de', 'al', 'bin', 'von', 'van', 'la', 'del', "'s"])

const OUTSIDE = wordOf('\n')
const TEMPLATE = Array.from({ length: 28 }, (_, i) => hashOf(`name ${i}`))
const NONE = hashOf('none')
const classHashes = new Map(NAME_CLASSES.map((name) => [name, hashOf(name)]))

export function nameFeatures(words: readonly Word[], tags: readonly string[], classes: readonly NameClass[], { firstToken, endToken }: Sentence, i: number, features: FeatureList): void {
  const inside = (j: number) => j >= firstToken && j < endToken
  const at = (j: number) => (inside(j) ? words[j]! : OUTSIDE)
  const tag = (j: number) => (inside(j) ? tagHash(tags[j]!) : 0)
  const name = (j: number) => (inside(j) ? classHashes.get(classes[j]!)! : NONE)
  const word = at(i)
  let template = 0
  features.length = 0
  const say = (hash: number) => add(features, mixed(TEMPLATE[template++]!, hash))
  say(0)
  say(word.hash)
  say(word.suffix3)
  say(word.suffix2)
  say(word.prefix)
  say(mixed(word.shape, tag(i)))
  say(mixed(tag(i), i === firstToken ? 1 : 0))
  say(name(i - 1))
  say(mixed(name(i - 1), word.hash))
  say(mixed(name(i - 1), mixed(name(i - 2), tag(i))))
  say(at(i - 1).hash)
  say(at(i + 1).hash)
  say(at(i - 2).hash)
  say(at(i + 2).hash)
  say(mixed(at(i - 1).hash, word.hash))
  say(mixed(word.hash, at(i + 1).hash))
  say(mixed(at(i - 1).hash, at(i + 1).hash))
  say(mixed(tag(i - 1), mixed(tag(i), tag(i + 1))))
  say(mixed(name(i - 1), at(i + 1).hash))
  say(mixed(name(i - 1), tag(i + 1)))
  say(at(i + 1).shape)
  say(at(i - 1).suffix3)
  say(mixed(at(i + 1).suffix3, tag(i + 1)))
  say(mixed(at(i - 2).hash, at(i - 1).hash))
}
