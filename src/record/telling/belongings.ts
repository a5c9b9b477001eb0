import { BODY_NOUNS } from '../names/bodies.ts'
import { type Cast, enter, knownBy, shared, wordsOf } from '../names/cast.ts'
import { type Figure, sideOf } from '../names/figures.ts'
import type { Phrase } from '../names/phrases.ts'
import { tokensIn } from '../words.ts'
import { type Discourse, antecedent, HE_SHE } from './pronouns.ts'
import { bodyMeant } from './unnamed.ts'

/** Of whoever speaks the words. */
export const OURS = new Set(['our', 'my'])
/** Whose they are is a guess of its own; whose president "his president" is would take two. */
export const OTHERS = new Set(['his', 'her', 'their', 'your', 'its'])

/** "her office" is that of whoever "her" is, or nobody's; under its own name, where the article names it. */
export function belonging(cast: Cast, { first, head }: Phrase, discourse: Discourse): Figure | null {
  const owner = antecedent(cast, first - 1, { ...discourse, content: [] }) ?? ownerInContent(cast, first - 1, discourse)
  if (!owner) return cast.lower[head] === 'union' ? theUnion(cast, first, head) : null
  const noun = cast.lower[head]!
  if (OWN_WORDS.has(noun)) return owner
  const kind = BODY_NOUNS.has(noun) ? 'body' : cast.analysis.tags[head] === 'NNS' ? 'group' : 'person'
  const found = officeOf(cast, noun, owner) ?? shared(cast, `${owner.name}’s ${wordsOf(cast, { first, end: head + 1 })}`, kind, sideOf(owner))
  enter(cast, found, { first, end: head + 1 })
  return found
}

/** "according to her account" is according to her. */
const OWN_WORDS = new Set(['account', 'voice', 'reading', 'view', 'opinion', 'telling', 'statement', 'words', 'remarks', 'testimony', 'tweet', 'letter'])

// "their union": workers have one, and so has the article, or nobody is meant.
function theUnion(cast: Cast, first: number, head: number): Figure | null {
  const meant = first === head ? bodyMeant(cast, 'union') : null
  if (meant) enter(cast, meant, { first, end: head + 1 })
  return meant
}

// In "President Ann Lund has told the king that it was late, her office said" she is the only one it can be.
function ownerInContent({ at, lower, sentenceOf, analysis }: Cast, token: number, { content }: Discourse): Figure | null {
  const gender = HE_SHE.get(lower[token]!)
  if (!gender || content.length === 0) return null
  const [first, end] = tokensIn(analysis, content[0]!)
  if (first >= token || sentenceOf[first] !== sentenceOf[token]) return null
  const people = new Set<Figure>()
  for (let i = first; i < end; i++) if (at.get(i)?.kind === 'person') people.add(at.get(i)!)
  const fitting = [...people].filter((who) => who.gender === gender)
  const open = [...people].filter((who) => who.gender === null)
  return fitting.length === 1 ? fitting[0]! : fitting.length === 0 && open.length === 1 ? open[0]! : null
}

/** The "Presidential Office" of a president, the "Mayor’s Office" of a mayor; it then speaks for the same side. */
function officeOf(cast: Cast, noun: string, owner: Figure): Figure | null {
  const named = knownBy(cast, noun).filter(({ kind, name }) => kind === 'body' && owner.offices.some(({ head }) => name.toLowerCase().startsWith(head)))
  if (named.length !== 1) return null
  named[0]!.side ??= sideOf(owner)
  return named[0]!
}
