import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { type Range, sentenceAt, tokensIn } from '../words.ts'

/** The verb that a cue is built on, by its token; -1 where there is none. */
export function cueVerb(analysis: Analysis, cue: Attribution['cue']): number {
  if (cue.length === 0) return -1
  const [first, end] = tokensIn(analysis, cue[0]!)
  for (let i = end - 1; i >= first; i--) if (/^VB[DPZN]$/.test(analysis.tags[i]!)) return i
  return -1
}

/** From the first to the last token that hangs on this one, marks at the ends left out. */
export function treeOf(analysis: Analysis, root: number): Range {
  const { firstToken, endToken } = sentenceAt(analysis, analysis.tokens[root]![0])!
  let [first, end] = [root, root + 1]
  for (let i = firstToken; i < endToken; i++) if (hangsOn(analysis, i, root)) [first, end] = [Math.min(first, i), Math.max(end, i + 1)]
  while (end > root + 1 && analysis.relations[end - 1] === 'punct') end--
  while (first < root && analysis.relations[first] === 'punct') first++
  return [first, end]
}

/** More steps up than any sentence has; a parse may not be a tree. */
const DEEPEST = 60

function hangsOn({ heads }: Analysis, token: number, root: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < DEEPEST; at = heads[at]!, steps++) if (at === root) return true
  return false
}
