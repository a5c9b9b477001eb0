import type { Cast } from './cast.ts'
import type { Figure } from './figures.ts'
import { HE_SHE } from './pronouns.ts'
import type { Gender } from './roles.ts'

/**
 * Learns from the article who is "he" and who "she": a sentence that names one person and then goes on with one kind of
 * pronoun is a vote. First names are no evidence here: lists of them know only some of the world.
 */
export function learnGenders(cast: Cast): void {
  const votes = new Map<Figure, { he: number; she: number }>()
  for (const { firstToken, endToken } of cast.analysis.sentences) {
    const vote = voteOf(cast, firstToken, endToken)
    if (!vote) continue
    const counts = votes.get(vote.who) ?? { he: 0, she: 0 }
    counts[vote.gender]++
    votes.set(vote.who, counts)
  }
  for (const [who, { he, she }] of votes) who.gender ??= he > 2 * she ? 'he' : she > 2 * he ? 'she' : null
}

function voteOf(cast: Cast, first: number, end: number): { who: Figure; gender: Gender } | null {
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
  }
  return who && gender ? { who, gender } : null
}
