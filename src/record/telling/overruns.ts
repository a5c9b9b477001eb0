import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { cueVerb, treeOf } from './parse.ts'
import { lowerWords, type Range, tokensIn } from '../words.ts'

/**
 * In "since the Post reported that the port would close, prices have risen" the prices are nobody’s report: what is told
 * ends where the sentence goes on that the telling itself hangs on.
 */
export const withoutOverruns = (analysis: Analysis, found: readonly Attribution[]): Attribution[] => found.map((it) => cutDenial(analysis, cut(analysis, it)))

function cut(analysis: Analysis, attribution: Attribution): Attribution {
  const verb = attribution.content.length === 1 ? cueVerb(analysis, attribution.cue) : -1
  if (verb < 0 || !/^(?:advcl|acl)/.test(analysis.relations[verb]!)) return attribution // a telling in the main clause hangs on nothing
  const [start, end] = attribution.content[0]!
  const range = tokensIn(analysis, [start, end])
  const told = isIn(range, analysis.heads[verb]!) ? complementOf(analysis, verb, range) : -1
  const behind = told < 0 ? -1 : treeOf(analysis, told)[1]
  if (behind < 0 || behind >= range[1] || behind > analysis.heads[verb]! || lowerWords(analysis)[behind] !== ',') return attribution
  return { ...attribution, content: [[start, analysis.tokens[behind - 1]![1]]] }
}

const isIn = ([first, end]: Range, token: number): boolean => token >= first && token < end

function complementOf({ heads, relations }: Analysis, verb: number, [first, end]: Range): number {
  for (let i = first; i < end; i++) if (heads[i] === verb && relations[i] === 'ccomp') return i
  return -1
}

/** "denied the report | until he resigned", "rejected the claim, | saying that": what is denied ends before that. */
function cutDenial(analysis: Analysis, attribution: Attribution): Attribution {
  const verb = cueVerb(analysis, attribution.cue)
  const [content] = attribution.content
  if (verb < 0 || !content || attribution.content.length > 1 || !DENYING.has(analysis.lemmas[verb]!)) return attribution
  const words = lowerWords(analysis)
  const [first, end] = tokensIn(analysis, content)
  const last = words.slice(0, end).findIndex((word, i) => i > first && BEHIND_DENIED.has(word))
  if (words[first] === 'that' || last < 0) return attribution
  return { ...attribution, content: [[content[0], analysis.tokens[words[last - 1] === ',' ? last - 2 : last - 1]![1]]] }
}

const DENYING: ReadonlySet<string> = new Set(['deny', 'reject', 'dismiss', 'dispute', 'refute', 'rebut'])
const BEHIND_DENIED: ReadonlySet<string> = new Set(['until', 'despite', 'although', 'though', 'saying', 'insisting', 'calling', 'telling', 'adding', 'arguing', 'noting', 'claiming'])
