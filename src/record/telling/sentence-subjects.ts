import type { Cast } from '../names/cast.ts'

/**
 * Whether the one named at a token does something there: a verb follows the name, at once or behind an adverb: "Lund said",
 * "Lund also said"; not "the trust in Lund is", "the credit in the Trade Act is". A comma may follow where no verb has come yet: "The mayor, Ann Lund, whose
 * city is small, said".
 */
export function isSubject(cast: Cast, i: number): boolean {
  const { analysis: { tags }, at } = cast
  const hasVerb = isVerb(tags[i + 1]) || (tags[i + 1] === 'RB' && isVerb(tags[i + 2]))
  if (!hasVerb && !(tags[i + 1] === ',' && isBeforeVerbs(cast, i))) return false
  let first = i
  while (first > 0 && at.get(first - 1) === at.get(i)) first--
  const before = tags[first - 1] === 'DT' ? first - 2 : first - 1
  return tags[before] !== 'IN' || SUBORDINATORS.has(cast.lower[before]!)
}

function isBeforeVerbs({ analysis: { tags, sentences }, sentenceOf }: Cast, i: number): boolean {
  for (let k = sentences[sentenceOf[i]!]?.firstToken ?? i; k < i; k++) if (isVerb(tags[k])) return false
  return true
}

// Tagged as prepositions too, but a clause begins behind them.
const SUBORDINATORS = new Set(['that', 'as', 'while', 'after', 'before', 'because', 'since', 'if', 'although', 'though', 'until', 'when', 'where', 'whether', 'how', 'whereas'])

export const isVerb = (tag: string | undefined): boolean => tag === 'MD' || /^VB[DPZ]$/.test(tag ?? '')
