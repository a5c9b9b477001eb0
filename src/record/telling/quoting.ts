import type { Attribution } from '../../attribution/attribution.ts'
import type { Cast } from '../names/cast.ts'
import { type Range, sentenceAt, tokensIn } from '../words.ts'

/** Who is quoted, and who quotes, where a sentence says so: "the Courier quoted | Lund | as saying", "Lund was quoted by | the Courier | as saying". */
export interface Quoting {
  /** Who is quoted by the source; `null` where the source is who is quoted. */
  readonly quoted: Range | null
  readonly quoter: Range | null
}

const NOBODY: Quoting = { quoted: null, quoter: null }

/** In "the Courier quoted Lund as saying" the source passes on what the object says; it says nothing itself. */
export function quotingIn(cast: Cast, { cue, source }: Attribution): Quoting {
  const { analysis: { lemmas, tags }, lower } = cast
  if (cue.length === 0 || source.length === 0) return NOBODY
  const [first, end] = tokensIn(cast.analysis, [cue[0]![0], cue.at(-1)![1]])
  const saying = first < end ? sayingBehind(cast, first) : -1
  const from = Math.max(0, saying - LONGEST)
  const verb = saying < 0 ? -1 : from + lemmas.slice(from, saying).findLastIndex((lemma) => QUOTING.has(lemma))
  if (verb < from || (verb < first && first !== saying + 1)) return NOBODY
  const between: Range = [verb + 1, saying]
  if (tags[verb] === 'VBN' && lemmas.slice(Math.max(0, verb - 3), verb).includes('be')) return { quoted: null, quoter: BY.has(lower[verb + 1]!) && saying > verb + 2 ? [verb + 2, saying] : null }
  const isQuoter = first >= saying && tokensIn(cast.analysis, source[0]!)[0] < verb // its cue is "as saying" alone
  return { quoted: ((verb >= first && verb < end) || isQuoter) && saying > verb + 1 ? between : null, quoter: null }
}

/** Where "as saying" begins: behind the cue or with its last word. */
function sayingBehind({ analysis, analysis: { tags }, lower }: Cast, first: number): number {
  const { endToken } = sentenceAt(analysis, analysis.tokens[first]![0])!
  for (let i = Math.max(0, first - 1); i < Math.min(endToken - 1, first + LONGEST); i++) if (lower[i] === 'as' && (SAYING.has(lower[i + 1]!) || tags[i + 1] === 'VBG')) return i
  return -1
}

const SAYING = new Set(['saying', 'telling', 'stating', 'writing', 'adding'])
/** "The report cited Lund as denying it." */
const QUOTING = new Set(['quote', 'cite'])
const BY = new Set(['by', 'in'])
/** So many words may stand between "quoted" and "as saying". */
const LONGEST = 16
