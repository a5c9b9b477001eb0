import type { Attribution } from '../../attribution/attribution.ts'
import { textAt } from '../../text/span.ts'
import type { Cast } from './cast.ts'
import type { Figure } from './figures.ts'
import { genderOfName } from './given-names.ts'
import { HE_SHE } from '../telling/pronouns.ts'
import type { Gender } from './roles.ts'
import type { Spoken } from '../telling/speakers.ts'

/**
 * Learns from the article who is "he" and who "she": a sentence that names one person and then goes on with one kind of
 * pronoun is a vote. Where an article does not say, a given name may, of which the table knows that one half alone bears it.
 */
export function learnGenders(cast: Cast): void {
  const votes = new Map<Figure, Votes>()
  for (const { firstToken, endToken } of cast.analysis.sentences) {
    const vote = voteOf(cast, firstToken, endToken)
    if (!vote) continue
    const counts = votes.get(vote.who) ?? { he: 0, she: 0 }
    counts[vote.gender] += vote.weight
    votes.set(vote.who, counts)
  }
  settle(votes)
  for (const who of cast.figures) if (who.kind === 'person' && who.gender === null) who.gender = genderOfName(givenOf(who))
}

// "Ann" of "Ann Lund"; a bare "Lund" has none, though some are called so.
const givenOf = ({ name }: Figure): string => name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase()

interface Votes {
  he: number
  she: number
}

/** One sentence may speak of somebody from the sentence before; two that agree are enough. Says whether any were clear. */
function settle(votes: ReadonlyMap<Figure, Votes>): boolean {
  const clear = [...votes].filter(([{ gender }, { he, she }]) => gender === null && Math.max(he, she) > 1 && Math.max(he, she) > 2 * Math.min(he, she))
  for (const [who, { he, she }] of clear) who.gender = he > she ? 'he' : 'she'
  return clear.length > 0
}

/** The same from whom pronouns were taken for: twice "she" and never "he" is enough. Says whether anything was learnt. */
export function learnFromSpeakers(cast: Cast, attributions: readonly Attribution[], spoken: readonly Spoken[]): boolean {
  const votes = new Map<Figure, Votes>()
  for (const [i, { speaker }] of spoken.entries()) {
    const source = attributions[i]!.source[0]
    const gender = source && HE_SHE.get(textAt(cast.analysis.text, source).toLowerCase())
    if (!gender || speaker?.kind !== 'person' || speaker.gender) continue
    const counts = votes.get(speaker) ?? { he: 0, she: 0 }
    counts[gender]++
    votes.set(speaker, counts)
  }
  return settle(votes)
}

function voteOf(cast: Cast, first: number, end: number): { who: Figure; gender: Gender; weight: number } | null {
  let who: Figure | null = null
  let gender: Gender | null = null
  for (let i = first; i < end; i++) {
    if (cast.quoted[i]) continue
    const named = cast.at.get(i) ?? null
    if (cast.unclear.has(i) || (named?.kind === 'person' && who !== null && named !== who)) return null
    if (named?.kind === 'person') who = named
    const here = who ? (HE_SHE.get(cast.lower[i]!) ?? null) : null
    if (here && gender && here !== gender) return null
    gender ??= here
    if (who && here && isCounterparts(cast, i)) return { who, gender: here, weight: 2 }
  }
  return who && gender ? { who, gender, weight: 1 } : null
}

/** "Lund told her Swedish counterpart, Ann Lee": the one named before has the counterpart, and nobody else. */
const isCounterparts = ({ lower }: Cast, i: number): boolean => lower[i + 1] === 'counterpart' || lower[i + 2] === 'counterpart'
