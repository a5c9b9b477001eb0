import type { Sentence } from '../../text/sentences.ts'
import type { Cast } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import { singular } from '../names/role-ends.ts'
import { together } from './joint-speakers.ts'
import { isHuman } from './unnamed.ts'

/**
 * In an official account a sentence that begins with "They" goes on about the two of the sentence before: "Lund met Lee.
 * They discussed ports." Where that names one, or three, it is left open.
 */
export function twoBefore(cast: Cast, token: number): Figure | null {
  const { analysis: { sentences }, sentenceOf } = cast
  const here = sentenceOf[token]!
  if (cast.home === null || token > (sentences[here]?.firstToken ?? token) + OPENING) return null
  for (let back = here - 1; back >= 0 && back >= here - LAST_NAMED; back--) {
    const people = peopleIn(cast, sentences[back]!.firstToken, sentences[back]!.endToken)
    if (people.length > 0) return people.length === 2 && !hasOthers(cast, sentences[back]!) ? together(cast, people, [token, token + 1]) : null
  }
  return null
}

/** "Lund, Lee and members of the board discussed ports. They …": two of many are not all of them. */
function hasOthers({ analysis: { tags }, lower, at }: Cast, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i + 2 < endToken; i++) {
    const noun = lower[i] !== 'and' || at.has(i + 1) ? -1 : /^(?:DT|JJ)$/.test(tags[i + 1]!) ? i + 2 : i + 1
    if (noun > 0 && /^NNP?S$/.test(tags[noun]!) && isHuman(singular(lower[noun]!))) return true
  }
  return false
}

function peopleIn({ at, held }: Cast, first: number, end: number): Figure[] {
  const people = new Set<Figure>()
  for (let i = first; i < end; i++) {
    const who = at.get(i) ?? held.get(i)
    if (who?.kind === 'person') people.add(who)
  }
  return [...people]
}

/** So many sentences back the two may have been named: "They agreed. They also discussed ports." */
const LAST_NAMED = 4

/** "During the meeting, they": as many words may come before. */
const OPENING = 6
