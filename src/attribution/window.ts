import type { Sentence } from '../text/sentences.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'
import { LONGEST_SENTENCE } from './tree.ts'

/** The tokens in which a cue's source and content are looked for, as a half-open range. */
export interface Window {
  readonly first: number
  readonly end: number
}

// Of the training attributions, 86 % lie in their cue's sentence; nearly all others reach over
// a quotation. More sentences than these are a transcript, which is read another way.
const MOST_BEFORE = 4
const MOST_AFTER = 6

/** The cue's sentence, and the sentences that a quotation ties to it. */
export function windowOf(sight: Sight, cue: number): Window {
  const { sentences } = sight
  const home = sight.sentenceAt[cue]!
  if (isEndless(sentences[home]!)) return nearby(sentences[home]!, cue)
  let from = home
  let to = home
  while (from > 0 && home - from < MOST_BEFORE && reachesBack(sight, from)) from--
  while (to + 1 < sentences.length && to - home < MOST_AFTER && reachesOn(sight, to, home)) to++
  return { first: sentences[from]!.firstToken, end: sentences[to]!.endToken }
}

// A list or a table without full stops has no tree (see tree.ts), and as a window would cost its length for every cue in it.
const isEndless = ({ firstToken, endToken }: Sentence): boolean => endToken - firstToken > LONGEST_SENTENCE

const nearby = ({ firstToken, endToken }: Sentence, cue: number): Window => ({
  first: Math.max(firstToken, cue - LONGEST_SENTENCE / 2),
  end: Math.min(endToken, cue + LONGEST_SENTENCE / 2),
})

/** A quotation spans the border before the sentence, or ends right before the words that begin it: “…” He said. */
function reachesBack(sight: Sight, s: number): boolean {
  const { sentences } = sight
  if (isEndless(sentences[s - 1]!)) return false
  const first = sentences[s]!.firstToken
  const last = sentences[s - 1]!.endToken - 1
  if (joined(sight, last, first)) return true
  return sentences[s]!.paragraph === sentences[s - 1]!.paragraph && sight.quoteAt[last] !== NO_QUOTATION
}

/** A quotation spans the border behind the sentence, or the next sentence opens one: He said. “…” */
function reachesOn(sight: Sight, s: number, home: number): boolean {
  const { sentences } = sight
  if (isEndless(sentences[s + 1]!)) return false
  const last = sentences[s]!.endToken - 1
  const first = sentences[s + 1]!.firstToken
  if (joined(sight, last, first)) return true
  if (sight.quoteAt[first] === NO_QUOTATION) return false
  return sentences[s]!.paragraph === sentences[s + 1]!.paragraph || (s === home && sight.words[last]!.lower === ':')
}

/** Both tokens stand in one quotation, or in two of which the second takes the first up in a new paragraph. */
function joined(sight: Sight, a: number, b: number): boolean {
  const one = sight.quoteAt[a]!
  const other = sight.quoteAt[b]!
  if (one === NO_QUOTATION || other === NO_QUOTATION) return false
  return one === other || (sight.quotations[other]!.continues && !sight.quotations[one]!.closed)
}
