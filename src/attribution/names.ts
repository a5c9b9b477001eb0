import { type Classifier, classify } from '../learn/classifier.ts'
import { type FeatureList, featureList, questions, say } from '../learn/features.ts'
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
const QUESTIONS = questions('name', 28)
const NONE = hashOf('none')
const classHashes = new Map(NAME_CLASSES.map((name) => [name, hashOf(name)]))

export function nameFeatures(words: readonly Word[], tags: readonly string[], classes: readonly NameClass[], { firstToken, endToken }: Sentence, i: number, features: FeatureList): void {
  const inside = (j: number) => j >= firstToken && j < endToken
  const at = (j: number) => (inside(j) ? words[j]! : OUTSIDE)
  const tag = (j: number) => (inside(j) ? tagHash(tags[j]!) : 0)
  const name = (j: number) => (inside(j) ? classHashes.get(classes[j]!)! : NONE)
  const word = at(i)
  features.length = 0
  say(features, QUESTIONS, [
    0,
    word.hash,
    word.suffix3,
    word.suffix2,
    word.prefix,
    mixed(word.shape, tag(i)),
    mixed(tag(i), i === firstToken ? 1 : 0),
    name(i - 1),
    mixed(name(i - 1), word.hash),
    mixed(name(i - 1), mixed(name(i - 2), tag(i))),
    at(i - 1).hash,
    at(i + 1).hash,
    at(i - 2).hash,
    at(i + 2).hash,
    mixed(at(i - 1).hash, word.hash),
    mixed(word.hash, at(i + 1).hash),
    mixed(at(i - 1).hash, at(i + 1).hash),
    mixed(tag(i - 1), mixed(tag(i), tag(i + 1))),
    mixed(name(i - 1), at(i + 1).hash),
    mixed(name(i - 1), tag(i + 1)),
    at(i + 1).shape,
    at(i - 1).suffix3,
    mixed(at(i + 1).suffix3, tag(i + 1)),
    mixed(at(i - 2).hash, at(i - 1).hash),
  ])
}
