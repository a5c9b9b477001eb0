import { type Classifier, classify } from '../learn/classifier.ts'
import { type FeatureList, featureList, questions, say } from '../learn/features.ts'
import { hashOf, mixed } from '../learn/hash.ts'
import type { Sentence } from '../text/sentences.ts'
import { tagHash } from './tags.ts'
import { type Word, wordOf } from './words.ts'

/**
 * Which token depends on which: a greedy transition parser, arc-hybrid (Kuhlmann, Gómez-Rodríguez
 * and Satta 2011), with features after Zhang and Nivre 2011. One pass, two decisions a token; how a
 * token depends on its head is asked afterwards, in `relations.ts`.
 */
export const ACTIONS = ['shift', 'left', 'right'] as const
export const [SHIFT, LEFT, RIGHT] = [0, 1, 2]

/** The parser's state in one sentence. Tokens count from 0 there; ROOT is the bottom of the stack. */
export interface State {
  readonly words: readonly Word[]
  readonly tags: Int32Array
  readonly length: number
  readonly stack: Int32Array
  depth: number
  next: number
  /** -1 while there is none, and for what hangs from the root. */
  readonly heads: Int32Array
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  readonly dependents: Int32Array
}

export const ROOT = -1

export function stateOf(words: readonly Word[], tags: readonly string[], { firstToken, endToken }: Sentence): State {
  const length = endToken - firstToken
  const none = () => new Int32Array(length).fill(-1)
  return {
    words: words.slice(firstToken, endToken),
    tags: Int32Array.from(tags.slice(firstToken, endToken), tagHash),
    length,
    stack: new Int32Array(length + 1).fill(ROOT),
    depth: 1,
    next: 0,
    heads: none(),
    leftmost: none(),
    rightmost: none(),
    dependents: new Int32Array(length),
  }
}

export const finished = (state: State): boolean => state.next === state.length && state.depth === 1

export function mayTake(state: State, action: number): boolean {
  if (action === SHIFT) return state.next < state.length
  if (state.depth < 2) return false
  // Several words may hang from the root: a headline or a list has no single head.
  return action === RIGHT || state.next < state.length
}

export function take(state: State, action: number): void {
  if (action === SHIFT) {
    state.stack[state.depth++] = state.next++
    return
  }
  const dependent = state.stack[--state.depth]!
  attach(state, dependent, action === LEFT ? state.next : state.stack[state.depth - 1]!)
}

function attach(state: State, dependent: number, head: number): void {
  state.heads[dependent] = head
  if (head === ROOT) return
  state.dependents[head]!++
  if (dependent < head) {
    if (state.leftmost[head] === -1 || dependent < state.leftmost[head]!) state.leftmost[head] = dependent
  } else if (dependent > state.rightmost[head]!) state.rightmost[head] = dependent
}

// A tree over more tokens than this is a table or a list without full stops; it gets none.
export const LONGEST_SENTENCE = 200

/** Writes the heads of one sentence into `heads` (indices of the whole text's tokens; -1 for the root). */
export function parseSentence(words: readonly Word[], tags: readonly string[], sentence: Sentence, model: Classifier, heads: Int32Array): void {
  if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) return
  const state = stateOf(words, tags, sentence)
  const features = featureList()
  const scores = new Float32Array(ACTIONS.length)
  while (!finished(state)) {
    stateFeatures(state, features)
    classify(model, features, scores)
    take(state, bestAllowed(state, scores))
  }
  for (let i = 0; i < state.length; i++) heads[sentence.firstToken + i] = state.heads[i] === ROOT ? ROOT : sentence.firstToken + state.heads[i]!
}

export function bestAllowed(state: State, scores: Float32Array): number {
  let best = -1
  for (let action = 0; action < ACTIONS.length; action++)
    if (mayTake(state, action) && (best < 0 || scores[action]! > scores[best]!)) best = action
  return best
}

const QUESTIONS = questions('tree', 64)
const OUTSIDE = wordOf('\n')
const OUTSIDE_TAG = hashOf('tag outside')

export function stateFeatures(state: State, features: FeatureList): void {
  const { stack, depth, next, length } = state
  const s0 = stack[depth - 1]!
  const s1 = depth > 1 ? stack[depth - 2]! : ROOT
  const s2 = depth > 2 ? stack[depth - 3]! : ROOT
  const tag = (i: number) => (i >= 0 && i < length ? state.tags[i]! : OUTSIDE_TAG)
  const word = (i: number) => (i >= 0 && i < length ? state.words[i]! : OUTSIDE).hash
  const left = (i: number) => (i >= 0 && i < length ? state.leftmost[i]! : -1)
  const right = (i: number) => (i >= 0 && i < length ? state.rightmost[i]! : -1)
  const count = (i: number) => (i >= 0 && i < length ? Math.min(3, state.dependents[i]!) : 4)
  const s0t = tag(s0)
  const s1t = tag(s1)
  const b0t = tag(next)
  const b1t = tag(next + 1)
  const b2t = tag(next + 2)
  const s0w = word(s0)
  const s1w = word(s1)
  const b0w = word(next)
  const gap = s0 === ROOT ? 0 : Math.min(7, next - s0)
  features.length = 0
  say(features, QUESTIONS, [
    0,
    s0w, s0t, b0w, b0t, s1w, s1t,
    word(next + 1), b1t, b2t, tag(s2),
    mixed(s0w, s0t), mixed(b0w, b0t),
    mixed(s0w, b0w), mixed(s0t, b0t), mixed(s0w, b0t), mixed(s0t, b0w),
    mixed(s1t, s0t), mixed(s1w, s0w), mixed(s1w, s0t), mixed(s1t, s0w),
    mixed(s0t, mixed(b0t, b1t)), mixed(s1t, mixed(s0t, b0t)), mixed(tag(s2), mixed(s1t, s0t)),
    mixed(b0t, mixed(b1t, b2t)),
    mixed(gap, mixed(s0t, b0t)), mixed(gap, s0w), mixed(gap, b0w),
    mixed(s0t, mixed(b0t, tag(left(s0)))), mixed(s0t, mixed(b0t, tag(right(s0)))), mixed(s0t, mixed(b0t, tag(left(next)))),
    mixed(s1t, mixed(s0t, tag(right(s1)))), mixed(s1t, mixed(s0t, tag(left(s0)))), mixed(s1t, mixed(s0t, tag(right(s0)))),
    mixed(s0w, count(s0)), mixed(b0w, count(next)), mixed(s0t, mixed(count(s0), b0t)), mixed(s1t, mixed(count(s1), s0t)),
    mixed(word(left(s0)), s0t), mixed(word(right(s0)), s0t), mixed(word(left(next)), b0t),
    mixed(s0w, mixed(b0t, b1t)), mixed(s0t, mixed(b0w, b1t)), mixed(s1w, mixed(s0t, b0t)),
    mixed(word(next + 1), mixed(s0t, b0t)),
  ])
}
