import { type Cast, toldBetween } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import { isSubject } from './sentence-subjects.ts'
import type { Discourse } from './pronouns.ts'

/**
 * Which body, paper or country “it” means that speaks: who acts in the same sentence, who spoke just before, or who alone acted in the
 * sentence before. Where two of them act, it is left open.
 */
export function thingMeant(cast: Cast, token: number, { lastSpeaker, lastToken }: Discourse): Figure | null {
  if (cast.lower[token] === 'its') return lastThing(cast, token, { lastSpeaker, lastToken }) // whose producers, any show may be
  const here = actingIn(cast, sentenceStart(cast, token), token)
  if (here.size > 0 || isNamedBefore(cast, token)) return only(here)
  const last = lastThing(cast, token, { lastSpeaker, lastToken })
  if (last) return last
  return only(actingIn(cast, sentenceBefore(cast, token), token))
}

/** In "Lundpower discussed how it …" it is somebody of its own sentence, whatever went before. */
function isNamedBefore(cast: Cast, token: number): boolean {
  const { analysis, quoted, at } = cast
  for (let i = sentenceStart(cast, token); i < token; i++) if (!quoted[i] && analysis.names[i] !== null && !THINGS.has(at.get(i)?.kind ?? 'person')) return true
  return false
}

/** Who spoke just before, where nothing else has acted since. */
function lastThing(cast: Cast, token: number, { lastSpeaker, lastToken }: Pick<Discourse, 'lastSpeaker' | 'lastToken'>): Figure | null {
  if (!lastSpeaker || !mayBeIt(lastSpeaker) || toldBetween(cast, lastToken, token) > NEAR) return null
  const since = actingIn(cast, lastToken + 1, token)
  since.delete(lastSpeaker)
  return since.size === 0 ? lastSpeaker : null
}

/** So many sentences on, whoever spoke may still be “it”. */
const NEAR = 1

const only = (figures: ReadonlySet<Figure>): Figure | null => (figures.size === 1 ? [...figures][0]! : null)

/** No further back, however long a sentence is. */
const FARTHEST = 400

const sentenceStart = ({ analysis: { sentences }, sentenceOf }: Cast, token: number): number => Math.max(sentences[sentenceOf[token]!]?.firstToken ?? token, token - FARTHEST)

/** The things that do something between two tokens, outside anybody's words. */
function actingIn(cast: Cast, first: number, end: number): Set<Figure> {
  const acting = new Set<Figure>()
  for (let i = Math.max(first, end - FARTHEST); i < end; i++) {
    const who = cast.quoted[i] ? undefined : cast.at.get(i)
    if (who && THINGS.has(who.kind) && cast.at.get(i + 1) !== who && isSubject(cast, i)) acting.add(who)
  }
  return acting
}

const THINGS: ReadonlySet<Figure['kind']> = new Set(['body', 'outlet', 'document', 'country'])

/** A firm of one word is often taken for somebody; whoever is “it” is not. */
const mayBeIt = ({ kind, name, gender, offices }: Figure): boolean =>
  THINGS.has(kind) || (kind === 'person' && gender === null && offices.length === 0 && !name.includes(' '))

/** Where the last sentence before that of a token begins that the text itself tells. */
function sentenceBefore({ analysis: { sentences }, sentenceOf, told }: Cast, token: number): number {
  let at = sentenceOf[token]! - 1
  while (at > 0 && told[at] === told[at - 1]) at--
  return sentences[at]?.firstToken ?? token
}
