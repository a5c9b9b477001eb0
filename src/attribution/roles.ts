import type { Sequence } from '../learn/chain.ts'
import { type FeatureList, questions, say } from '../learn/features.ts'
import { hashOf, mixed } from '../learn/hash.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'
import type { Window } from './window.ts'

/** What a token is to a cue. */
export const ROLES = ['none', 'cue', 'source', 'content'] as const
export const [NONE, CUE, SOURCE, CONTENT] = [0, 1, 2, 3]

/** Room for one cue's features, used again for the next. */
export interface RoleSequence extends Sequence {
  readonly view: View
}

export function roleSequence(): RoleSequence {
  return { length: 0, node: ragged(), step: ragged(), view: view(256) }
}

const ragged = () => ({ hashes: new Int32Array(4096), starts: new Int32Array(256) })

/** Fills the sequence with the features of every token of the window, as seen from the cue. */
export function lookFrom(sight: Sight, cue: number, window: Window, sequence: RoleSequence): void {
  sequence.length = window.end - window.first
  makeRoom(sequence)
  lookAround(sight, cue, window, sequence.view)
  const features: FeatureList = { hashes: sequence.node.hashes, length: 0 }
  for (let i = 0; i < sequence.length; i++) {
    sequence.node.starts[i] = features.length
    nodeFeatures(sight, cue, window, i, sequence.view, features)
  }
  sequence.node.starts[sequence.length] = features.length
  features.hashes = sequence.step.hashes
  features.length = 0
  for (let i = 0; i < sequence.length; i++) {
    sequence.step.starts[i] = features.length
    if (i > 0) stepFeatures(sight, cue, window, i, sequence.view, features)
  }
  sequence.step.starts[sequence.length] = features.length
}

const MOST_FEATURES = 64

function makeRoom(sequence: RoleSequence): void {
  for (const part of [sequence.node, sequence.step]) {
    if (part.starts.length <= sequence.length) part.starts = new Int32Array(sequence.length * 2)
    if (part.hashes.length < sequence.length * MOST_FEATURES) part.hashes = new Int32Array(sequence.length * MOST_FEATURES * 2)
  }
  if (sequence.view.side.length < sequence.length) Object.assign(sequence.view, view(sequence.length * 2))
}

/** How each token of the window lies towards the cue. */
interface View {
  /** 0 before the cue, 1 behind it, 2 the cue itself. */
  side: Int32Array
  commas: Int32Array
  verbs: Int32Array
  /** A "that" stands between. */
  that: Int32Array
  /** Likely cues between. */
  cues: Int32Array
  /** A verb joined to the cue by "and" or "but" stands between: he said … and warned … */
  joined: Int32Array
  /** Its quotation, from the cue's point of view. */
  quote: Int32Array
  /** The way through the tree from the cue to the token, shortened to its first arc. */
  branch: Int32Array
  /** The same with its second arc. */
  twig: Int32Array
  sentence: Int32Array
}

function view(size: number): View {
  const list = () => new Int32Array(size)
  return { side: list(), commas: list(), verbs: list(), that: list(), cues: list(), joined: list(), quote: list(), branch: list(), twig: list(), sentence: list() }
}

function lookAround(sight: Sight, cue: number, window: Window, view: View): void {
  const home = sight.sentenceAt[cue]!
  walk(sight, cue, window, view, -1)
  walk(sight, cue, window, view, 1)
  const at = cue - window.first
  view.side[at] = 2
  view.commas[at] = view.verbs[at] = view.that[at] = view.cues[at] = view.joined[at] = 0
  for (let t = window.first; t < window.end; t++) {
    view.quote[t - window.first] = quotationFrom(sight, cue, t)
    view.sentence[t - window.first] = Math.max(-3, Math.min(3, sight.sentenceAt[t]! - home))
  }
  branches(sight, cue, window, view)
}

/** Counts what is passed on the way out from the cue. */
function walk(sight: Sight, cue: number, window: Window, view: View, by: 1 | -1): void {
  let commas = 0
  let verbs = 0
  let that = 0
  let cues = 0
  let joined = 0
  for (let t = cue + by; t >= window.first && t < window.end; t += by) {
    const i = t - window.first
    if (isJoined(sight, cue, t)) joined = 1
    view.side[i] = by < 0 ? 0 : 1
    view.commas[i] = Math.min(commas, 4)
    view.verbs[i] = Math.min(verbs, 3)
    view.that[i] = that
    view.cues[i] = cues
    view.joined[i] = joined
    if (sight.cueSure[t]! > 0.5) cues = Math.min(2, cues + 1)
    const tag = sight.tags[t]!
    if (tag === ',') commas++
    else if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') verbs++
    else if (sight.words[t]!.lower === 'that') that = 1
  }
}

/** The "and" before a verb of the cue's form that is a likely cue itself or hangs from the cue. */
function isJoined(sight: Sight, cue: number, t: number): boolean {
  if (sight.tags[t] !== 'CC') return false
  for (let verb = t + 1; verb <= t + 3 && verb < sight.tags.length; verb++) {
    if (sight.tags[verb] === sight.tags[cue]) return true
    if (sight.tags[verb] !== 'RB') return false
  }
  return false
}

const [NOT_QUOTED, SAME_QUOTE, QUOTE_BEFORE, QUOTE_AFTER] = [0, 1, 2, 4]

function quotationFrom(sight: Sight, cue: number, t: number): number {
  const quote = sight.quoteAt[t]!
  if (quote === NO_QUOTATION) return NOT_QUOTED
  if (quote === sight.quoteAt[cue]) return SAME_QUOTE
  const between = sight.quotations[quote]!.span
  const cueSpan = sight.tokens[cue]!
  const gap = between[1] <= cueSpan[0] ? cueSpan[0] - between[1] : between[0] - cueSpan[1]
  return (between[1] <= cueSpan[0] ? QUOTE_BEFORE : QUOTE_AFTER) + (gap > 40 ? 1 : 0)
}

const UP = hashOf('up')
const DOWN = hashOf('down')
const FAR = hashOf('far')
const MOST_UP = 6

/** The tree's way from the cue to each token of its sentence: how far up, by which relation, and which branch down. */
function branches(sight: Sight, cue: number, { first, end }: Window, { branch, twig }: View): void {
  branch.fill(0, 0, end - first)
  twig.fill(0, 0, end - first)
  const sentence = sight.sentences[sight.sentenceAt[cue]!]!
  for (let t = first; t < end; t++) if (t < sentence.firstToken || t >= sentence.endToken) branch[t - first] = FAR
  let way = DOWN
  for (let up = cue, steps = 0; up >= 0 && steps < MOST_UP; up = sight.heads[up]!, steps++) {
    if (up >= first && up < end && branch[up - first] === 0) branch[up - first] = way
    spread(sight, up, first, branch, twig, way)
    way = mixed(UP, mixed(steps < 2 ? way : UP, sight.hashes.relation[up]!))
  }
}

/** Marks everything that hangs from `top` and is not marked yet; each branch by the relation that begins it, each twig by the next one too. */
function spread(sight: Sight, top: number, first: number, branch: Int32Array, twig: Int32Array, way: number): void {
  for (let child = sight.firstChild[top]!; child >= 0; child = sight.nextChild[child]!) {
    if (branch[child - first] !== 0) continue
    const mark = mixed(way, sight.hashes.relation[child]!)
    branch[child - first] = twig[child - first] = mark
    for (let next = sight.firstChild[child]!; next >= 0; next = sight.nextChild[next]!)
      fill(sight, next, first, branch, twig, mark, mixed(mark, sight.hashes.relation[next]!))
  }
}

function fill(sight: Sight, top: number, first: number, branch: Int32Array, twig: Int32Array, mark: number, mark2: number): void {
  const open = [top]
  while (open.length > 0) {
    const t = open.pop()!
    if (branch[t - first] !== 0) continue
    branch[t - first] = mark
    twig[t - first] = mark2
    for (let next = sight.firstChild[t]!; next >= 0; next = sight.nextChild[next]!) open.push(next)
  }
}

const NODE = questions('role', MOST_FEATURES)
const STEP = questions('step', MOST_FEATURES)

function nodeFeatures(sight: Sight, cue: number, window: Window, i: number, view: View, features: FeatureList): void {
  const { word, tag, lemma, name, relation } = sight.hashes
  const t = window.first + i
  const w = (j: number) => (j >= window.first && j < window.end ? word[j]! : 1)
  const g = (j: number) => (j >= window.first && j < window.end ? tag[j]! : 1)
  const cueLemma = lemma[cue]!
  const cueTag = tag[cue]!
  const side = view.side[i]!
  const quote = view.quote[i]!
  const branch = view.branch[i]!
  const commas = mixed(side, view.commas[i]!)
  const verbs = mixed(side, view.verbs[i]!)
  const far = mixed(side, distance(t - cue))
  const placed = mixed(side, mixed(quote, view.sentence[i]!))
  const head = sight.heads[t]!
  const cues = mixed(side, view.cues[i]!)
  const joined = mixed(side, view.joined[i]!)
  say(features, NODE, [
    0,
    word[t]!,
    mixed(word[t]!, side),
    mixed(tag[t]!, side),
    mixed(w(t - 1), side),
    mixed(w(t + 1), side),
    mixed(g(t - 1), mixed(tag[t]!, g(t + 1))),
    far,
    mixed(far, tag[t]!),
    mixed(far, cueLemma),
    commas,
    mixed(commas, verbs),
    mixed(commas, cueLemma),
    mixed(commas, quote),
    mixed(mixed(commas, verbs), tag[t]!),
    mixed(verbs, cueLemma),
    placed,
    mixed(placed, cueLemma),
    mixed(placed, commas),
    mixed(placed, cueTag),
    branch,
    mixed(branch, side),
    mixed(branch, cueLemma),
    mixed(branch, tag[t]!),
    mixed(branch, word[t]!),
    mixed(branch, commas),
    mixed(branch, quote),
    mixed(mixed(branch, cueTag), side),
    mixed(relation[t]!, head === cue ? 1 : 2),
    mixed(branch, head < 0 ? 1 : lemma[head]!),
    mixed(mixed(name[t]!, commas), tag[t]!),
    mixed(mixed(side, view.that[i]!), cueLemma),
    mixed(mixed(side, view.that[i]!), mixed(commas, verbs)),
    mixed(mixed(cueLemma, tag[t]!), side),
    mixed(cueTag, mixed(tag[t]!, far)),
    mixed(view.sentence[i]!, mixed(view.commas[i]!, quote)),
    mixed(cues, cueLemma),
    mixed(cues, mixed(verbs, commas)),
    mixed(cues, branch),
    mixed(joined, mixed(cues, quote)),
    mixed(joined, mixed(verbs, branch)),
    mixed(side, step(sight.cueSure[t]!)),
    view.twig[i]!,
    mixed(view.twig[i]!, cueLemma),
    mixed(view.twig[i]!, tag[t]!),
    mixed(view.twig[i]!, side),
  ])
}

const step = (sure: number): number => Math.round(sure * 5)

function stepFeatures(sight: Sight, cue: number, window: Window, i: number, view: View, features: FeatureList): void {
  const { word, tag, lemma } = sight.hashes
  const t = window.first + i
  const cueLemma = lemma[cue]!
  const side = view.side[i]!
  const quotes = mixed(view.quote[i - 1]!, view.quote[i]!)
  const same = view.branch[i] === view.branch[i - 1] ? 1 : 0
  const branches = mixed(view.branch[i - 1]!, view.branch[i]!)
  const near = Math.max(-4, Math.min(4, t - cue))
  const border = sight.sentenceAt[t] === sight.sentenceAt[t - 1] ? 0 : 1
  say(features, STEP, [
    0,
    mixed(word[t]!, side),
    mixed(word[t - 1]!, side),
    mixed(tag[t - 1]!, tag[t]!),
    mixed(mixed(tag[t - 1]!, tag[t]!), side),
    near,
    mixed(near, cueLemma),
    mixed(quotes, side),
    mixed(quotes, mixed(word[t - 1]!, word[t]!)),
    mixed(border, quotes),
    mixed(branches, side),
    mixed(same, mixed(tag[t - 1]!, tag[t]!)),
    mixed(same, mixed(side, mixed(view.commas[i - 1]!, view.commas[i]!))),
    mixed(mixed(side, view.commas[i]!), word[t]!),
    mixed(mixed(side, view.verbs[i]!), mixed(word[t - 1]!, tag[t]!)),
    mixed(cueLemma, mixed(side, word[t]!)),
    mixed(cueLemma, mixed(branches, side)),
    mixed(side, mixed(step(sight.cueSure[t]!), step(sight.cueSure[t - 1]!))),
    mixed(mixed(side, view.cues[i]!), mixed(view.joined[i]!, word[t]!)),
    mixed(mixed(side, view.cues[i]!), mixed(quotes, same)),
    mixed(view.twig[i - 1]!, mixed(view.twig[i]!, side)),
  ])
}

function distance(steps: number): number {
  const far = Math.abs(steps)
  if (far <= 6) return far
  return far <= 10 ? 7 : far <= 20 ? 8 : far <= 40 ? 9 : 10
}
