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

/** The subject of a verb, with its apposition, which a parse often takes for a second subject: "The widow, Ann Lee, said". */
export function subjectOf(analysis: Analysis, verb: number): Range | null {
  const { firstToken } = sentenceAt(analysis, analysis.tokens[verb]![0])!
  const heads = analysis.tags.slice(firstToken, verb).flatMap((_, i) => (analysis.heads[firstToken + i] === verb && analysis.relations[firstToken + i] === 'nsubj' ? [firstToken + i] : []))
  return heads.length === 0 ? null : [treeOf(analysis, heads[0]!)[0], treeOf(analysis, heads.at(-1)!)[1]]
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
