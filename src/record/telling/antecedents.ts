import { type AntecedentSign, type AntecedentWeights, LIMITS, WEIGHTS } from './antecedent-weights.ts'
import { type Cast, toldBetween } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import type { Gender } from '../names/roles.ts'
import { isSubject } from './sentence-subjects.ts'

/**
 * Whom "he" or "she" means where the rules of `pronouns.ts` leave it open: everybody named in the sentences before is
 * given a likelihood by what was learnt of a corpus, and one is meant only where he is likely and nobody else is.
 */
export interface Candidate {
  readonly who: Figure
  readonly signs: readonly AntecedentSign[]
}

/** What is looked for, and by whom the last words were said. */
export interface Wanted {
  readonly token: number
  readonly gender: Gender
  readonly lastSpeaker: Figure | null
  /** Who is named in what is being said: nobody calls himself by name. */
  readonly not: ReadonlySet<Figure>
}

export function likelyAntecedent(cast: Cast, wanted: Wanted): Figure | null {
  const candidates = candidatesFor(cast, wanted)
  if (candidates.filter(({ signs }) => signs.includes('back 0')).length > 1) return null // "Lund told Lee no, her office said"
  const likelihoods = likelihoodsOf(candidates)
  const best = likelihoods.findIndex((it) => it >= LIMITS.least)
  return best < 0 || likelihoods.some((it, i) => i !== best && it > LIMITS.rival) ? null : candidates[best]!.who
}

/** How likely each is, where one of them or somebody else is meant: together they are less than one. */
export function likelihoodsOf(candidates: readonly Candidate[], weights: AntecedentWeights = WEIGHTS): number[] {
  const shares = candidates.map(({ signs }) => Math.exp(signs.reduce((sum, sign) => sum + weights[sign], weights.always)))
  const whole = shares.reduce((sum, share) => sum + share, 1)
  return shares.map((share) => share / whole)
}

/** So many sentences and words back somebody may have been named for the last time. */
const NEAR = 6
const NEAR_TOKENS = 400

/** Everybody whom the pronoun may mean, the one named last first. */
export function candidatesFor(cast: Cast, wanted: Wanted): Candidate[] {
  const seen = lookingBack(cast, wanted)
  const most = Math.max(...seen.map(({ who, at }) => timesBefore(who, at)))
  const knownOnes = seen.filter(({ who }) => who.gender !== null).length
  return seen.map((sight, place) => ({ who: sight.who, signs: signsOf(cast, sight, { wanted, place, most, others: seen.length - 1, knownOnes }) }))
}

/** Somebody where he was named last before the pronoun. */
interface Sight {
  readonly who: Figure
  readonly at: number
  readonly isSubject: boolean
  /** Nobody who could be meant has done anything since. */
  readonly isLastSubject: boolean
  /** He was only named in somebody's words. */
  readonly isQuoted: boolean
  /** "he" or "she" has stood there since, and nobody else was named. */
  readonly goesOn: boolean
  readonly isBehindSomebody: boolean
}

function lookingBack(cast: Cast, { token, gender, not }: Wanted): Sight[] {
  const seen = new Map<Figure, Sight>()
  let [hasSubject, hasPronoun, hasSomebody] = [false, false, false]
  for (let i = token - 1; i >= 0 && i > token - NEAR_TOKENS && toldBetween(cast, i, token) <= NEAR; i--) {
    const who = cast.at.get(i)
    if (!cast.quoted[i] && SUBJECT[gender] === cast.lower[i]) hasPronoun = true
    if (cast.unclear.has(i) || cast.openRoles.has(i)) hasSomebody = true
    if (who?.kind !== 'person' || (who.gender !== null && who.gender !== gender) || not.has(who)) continue
    const acts = !cast.quoted[i] && isSubject(cast, i)
    if (!seen.has(who)) seen.set(who, { who, at: i, isSubject: acts, isLastSubject: acts && !hasSubject, isQuoted: cast.quoted[i] === 1, goesOn: hasPronoun && seen.size === 0, isBehindSomebody: hasSomebody })
    hasSubject ||= acts
  }
  return [...seen.values()]
}

const SUBJECT: { readonly [gender in Gender]: string } = { he: 'he', she: 'she' }

interface Among {
  readonly wanted: Wanted
  /** How many were named later. */
  readonly place: number
  /** How often the one most named was named so far. */
  readonly most: number
  readonly others: number
  /** Of how many the article says that they are "he", or "she". */
  readonly knownOnes: number
}

function signsOf(cast: Cast, sight: Sight, { wanted, place, most, others, knownOnes }: Among): AntecedentSign[] {
  const { who, at, isSubject: acts } = sight
  const back = Math.min(4, toldBetween(cast, at, wanted.token))
  const times = timesBefore(who, at)
  const paragraph = (i: number) => cast.analysis.sentences[cast.sentenceOf[i]!]?.paragraph
  const asked: readonly [AntecedentSign, boolean][] = [
    ['last speaker', who === wanted.lastSpeaker],
    ['another spoke last', wanted.lastSpeaker?.kind === 'person' && who !== wanted.lastSpeaker],
    ['last subject', sight.isLastSubject],
    ['named in words only', sight.isQuoted],
    ['goes on', sight.goesOn],
    ['somebody since', sight.isBehindSomebody],
    ['known gender', who.gender !== null],
    ['same paragraph', paragraph(at) === paragraph(wanted.token)],
    ['most named', times === most],
    ['named once', times === 1],
    ['first named', who === cast.figures.find(({ kind }) => kind === 'person')],
    ['bare name', isBare(who)],
    ['only known one', who.gender !== null && knownOnes === 1],
    ['another known one', knownOnes > Number(who.gender !== null)],
    ['named often', timesSince(cast, who, wanted.token) > 2],
    ['opens and went before', acts && back === 1 && opensSentence(cast, wanted.token)],
    ['spoke, told behind', who === wanted.lastSpeaker && !opensSentence(cast, wanted.token)],
    ['alone', others === 0],
    ['one of many', others > 1],
    [`place ${Math.min(place, 2) as 0 | 1 | 2}`, true],
    [`back ${back as 0 | 1 | 2 | 3 | 4}`, true],
    [`subject back ${back as 0 | 1 | 2 | 3 | 4}`, acts],
  ]
  return asked.filter(([, isSo]) => isSo).map(([sign]) => sign)
}

const timesBefore = ({ mentions }: Figure, at: number): number => mentions.filter(({ first }) => first <= at).length

/** How often somebody was named in the last sentences. */
const timesSince = (cast: Cast, { mentions }: Figure, token: number): number => mentions.filter(({ first }) => first < token && toldBetween(cast, first, token) <= NEAR).length

/** One word, without office or form of address: as often a firm that the tagger takes for somebody. */
const isBare = ({ name, gender, offices }: Figure): boolean => gender === null && offices.length === 0 && !name.includes(' ')

const opensSentence = ({ analysis: { sentences }, sentenceOf }: Cast, token: number): boolean => sentences[sentenceOf[token]!]?.firstToken === token
