import { hashOf } from '../learn/hash.ts'
import type { Analysis } from './analysis.ts'
import { tagHash } from './tags.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * An analysis as the feature functions look at it: hashes instead of strings, and for each token
 * its sentence, its quotation and its place in the tree, so that a feature is a look-up.
 */
export interface Sight extends Analysis {
  readonly words: readonly Word[]
  readonly hashes: {
    readonly word: Int32Array
    readonly tag: Int32Array
    readonly lemma: Int32Array
    readonly name: Int32Array
    readonly relation: Int32Array
  }
  readonly sentenceAt: Int32Array
  /** Index of the outermost quotation around the token. */
  readonly quoteAt: Int32Array
  /** The tree downwards: a token's first dependent, and the next one of the same head; -1 ends. */
  readonly firstChild: Int32Array
  readonly nextChild: Int32Array
  /** How likely each token is the main word of a cue; all 0 until the cues have been asked. */
  readonly cueSure: Float32Array
}

export const NO_QUOTATION = -1

export function sightOf(analysis: Analysis): Sight {
  const words = wordsOf(analysis.text, analysis.tokens)
  const { firstChild, nextChild } = childrenOf(analysis.heads)
  return {
    ...analysis,
    words,
    hashes: {
      word: hashed(words, (word) => word.hash),
      tag: hashed(analysis.tags, tagHash),
      lemma: hashed(analysis.lemmas, lemmaHash),
      name: hashed(analysis.names, (name) => (name ? tagHash(name) : 0)),
      relation: hashed(analysis.relations, tagHash),
    },
    sentenceAt: sentencesAt(analysis),
    quoteAt: quotationsAt(analysis),
    firstChild,
    nextChild,
    cueSure: new Float32Array(analysis.tokens.length),
  }
}

/** `Int32Array.from` does the same ten times slower. */
function hashed<T>(list: readonly T[], hash: (item: T) => number): Int32Array {
  const hashes = new Int32Array(list.length)
  for (let i = 0; i < list.length; i++) hashes[i] = hash(list[i]!)
  return hashes
}

const lemmaHashes = new Map<string, number>()

function lemmaHash(lemma: string): number {
  const found = lemmaHashes.get(lemma)
  if (found !== undefined) return found
  if (lemmaHashes.size > 50_000) lemmaHashes.clear()
  const hash = hashOf('lemma:' + lemma)
  lemmaHashes.set(lemma, hash)
  return hash
}

function sentencesAt({ tokens, sentences }: Analysis): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1)
  for (const [s, { firstToken, endToken }] of sentences.entries()) at.fill(s, firstToken, endToken)
  return at
}

function quotationsAt(analysis: Analysis): Int32Array {
  const { tokens, quotations } = analysis
  const at = new Int32Array(tokens.length).fill(NO_QUOTATION)
  let token = 0
  for (const [q, { span, depth }] of quotations.entries()) {
    if (depth > 0) continue
    while (token < tokens.length && tokens[token]![1] <= span[0]) token++
    const first = token
    while (token < tokens.length && tokens[token]![0] < span[1]) token++
    if (!isQuotedVerb(analysis, first, token)) at.fill(q, first, token)
  }
  return at
}

/** The president “made clear” to him that …: the marks are around how it was said, and not around what was. */
function isQuotedVerb({ tags }: Analysis, first: number, end: number): boolean {
  return end - first <= 5 && /^VB[DZ]$/.test(tags[first + 1] ?? '') && /^(?:NN|PRP$)/.test(tags[first - 1] ?? '')
}

function childrenOf(heads: Int32Array): { firstChild: Int32Array; nextChild: Int32Array } {
  const firstChild = new Int32Array(heads.length).fill(-1)
  const nextChild = new Int32Array(heads.length).fill(-1)
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i]!
    if (head < 0) continue
    nextChild[i] = firstChild[head]!
    firstChild[head] = i
  }
  return { firstChild, nextChild }
}
