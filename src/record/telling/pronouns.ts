import type { Span } from '../../text/span.ts'
import { likelyAntecedent } from './antecedents.ts'
import { type Cast, toldBetween } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import type { Gender } from '../names/roles.ts'
import { isSubject, isVerb } from './sentence-subjects.ts'
import { thingMeant } from './things-meant.ts'
import { tokensIn } from '../words.ts'

/** What is known where a pronoun stands. */
export interface Discourse {
  /** Who spoke in the attribution before, and at which token. */
  readonly lastSpeaker: Figure | null
  readonly lastToken: number
  /** What the speaker looked for says: nobody calls himself by name there. */
  readonly content: readonly Span[]
  /** What is said around it; nothing where it stands in nobody's words. */
  readonly outer: readonly Span[]
  /** It stands in a turn of a transcript: whoever has the turn is “I”, and nobody else. */
  readonly isTurn: boolean
}

/**
 * Whom "he", "she", "it" or "they" means, by what a careful reader goes by: the only one it can be, else whoever
 * spoke just before and was still the subject. Everything less clear is `null`.
 */
export function antecedent(cast: Cast, token: number, discourse: Discourse): Figure | null {
  const pronoun = cast.lower[token]!
  if (pronoun === 'they' || pronoun === 'their' || pronoun === 'them') return lastAs(cast, token, discourse, PLURAL) ?? lastAs(cast, token, discourse, COLLECTIVE)
  if (pronoun === 'it' || pronoun === 'its') return thingMeant(cast, token, discourse)
  const gender = HE_SHE.get(pronoun)
  return gender ? person(cast, token, gender, discourse) ?? likely(cast, token, gender, discourse) : null
}

export const HE_SHE: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'],
])

// In somebody's own words other people are meant than those whom the text around them speaks of.
const likely = (cast: Cast, token: number, gender: Gender, { lastSpeaker, content }: Discourse): Figure | null =>
  cast.quoted[token] ? null : likelyAntecedent(cast, { token, gender, lastSpeaker, not: namedIn(cast, content) })

const PLURAL = new Set<Figure['kind']>(['group'])
/** "The family thanked them. They added …" */
const COLLECTIVE = new Set<Figure['kind']>(['body', 'group'])

// A group or a body goes on speaking from the sentence before or the one before that, and only if nothing of its kind did anything between.
function lastAs(cast: Cast, token: number, { lastSpeaker, lastToken }: Discourse, kinds: ReadonlySet<Figure['kind']>): Figure | null {
  if (!lastSpeaker || !kinds.has(lastSpeaker.kind) || token - lastToken > NEAR_TOKENS || toldBetween(cast, lastToken, token) > 2) return null
  for (let i = lastToken + 1; i < token; i++) {
    const other = cast.at.get(i)
    if (other && other !== lastSpeaker && kinds.has(other.kind) && !cast.quoted[i] && (kinds !== PLURAL || isSubject(cast, i))) return null
  }
  return lastSpeaker
}

/** How many sentences back a person may have been named for the last time, and how many words. */
const NEAR = 3
const NEAR_TOKENS = 400

/** Somebody the text speaks of and we could not name: stands in the way of a guess. */
const SOMEBODY = Symbol('somebody')

function person(cast: Cast, token: number, gender: Gender, { lastSpeaker, lastToken, content }: Discourse): Figure | null {
  const inContent = namedIn(cast, content)
  const candidates = new Set<Figure>()
  const here = new Set<Figure | typeof SOMEBODY>()
  let hasRival = false
  let subject: { readonly who: Figure | typeof SOMEBODY; readonly sentence: number } | null = null
  for (let i = token - 1; i >= 0 && i > token - NEAR_TOKENS && toldBetween(cast, i, token) <= NEAR; i--) {
    if (cast.quoted[i]) continue
    const who = personAt(cast, i)
    if (!who || (who !== SOMEBODY && (!agrees(who, gender) || inContent.has(who)))) continue
    if (who !== SOMEBODY) candidates.add(who)
    const sentence = cast.sentenceOf[i]!
    if (sentence === cast.sentenceOf[token]) here.add(who)
    if (!isSubject(cast, i)) continue
    if (subject === null || subject.sentence === sentence) subject = { who, sentence }
    if (i > lastToken && who !== lastSpeaker) hasRival = true
  }
  const isStill = !hasRival && (subject === null || subject.who === lastSpeaker || subject.sentence <= (cast.sentenceOf[lastToken] ?? -1))
  if (lastSpeaker && candidates.has(lastSpeaker) && isStill) return rivalBetween(cast, lastToken, token, candidates) || isInReport(cast, lastToken) ? null : lastSpeaker
  const heir = lastSpeaker && candidates.has(lastSpeaker) ? null : subjectBefore(cast, token)
  if (heir && candidates.has(heir) && isNamed(heir)) return heir
  const [only] = candidates
  if (candidates.size !== 1 || !only || !isNamed(only)) return null
  return subject?.who === only || (subject === null && here.has(only)) ? only : null
}

/** Who is the subject and the only person of the sentence before, for a pronoun that opens the next one. */
function subjectBefore(cast: Cast, token: number): Figure | null {
  const { analysis: { sentences }, sentenceOf, quoted } = cast
  const before = sentences[sentenceOf[token]! - 1]
  if (!before || sentences[sentenceOf[token]!]!.firstToken !== token) return null
  const people = new Set<Figure | typeof SOMEBODY>()
  let isTold = false
  for (let i = before.firstToken; i < before.endToken; i++) {
    const who = quoted[i] ? null : personAt(cast, i)
    if (who) people.add(who)
    if (who && isSubject(cast, i)) isTold = true
  }
  const [only] = people
  return isTold && people.size === 1 && only !== SOMEBODY ? only! : null
}

// In "Lund told Lee that she" both may be meant; a sentence later the subject goes on.
function rivalBetween(cast: Cast, lastToken: number, token: number, candidates: ReadonlySet<Figure>): boolean {
  if (cast.sentenceOf[lastToken] !== cast.sentenceOf[token] || token - lastToken > NEAR_TOKENS) return false
  const speaker = cast.at.get(lastToken)
  for (let i = lastToken; i < token; i++) {
    const who = cast.at.get(i)
    if (who && speaker && who !== speaker && candidates.has(who)) return true
  }
  return false
}

// In "Lund said Lee had promised it. “No,” she added." Lund may be meant as well: Lee stands between two verbs.
function isInReport({ analysis: { tags }, at, lower, sentenceOf }: Cast, token: number): boolean {
  const who = at.get(token)
  if (!who) return false
  let [first, end] = [token, token + 1]
  while (first > 0 && at.get(first - 1) === who) first--
  while (at.get(end) === who) end++
  const before = lower[first - 1] === 'that' ? first - 2 : first - 1
  return before >= 0 && sentenceOf[before] === sentenceOf[token] && isVerb(tags[before]) && isVerb(tags[end])
}

function personAt(cast: Cast, i: number): Figure | typeof SOMEBODY | null {
  const who = cast.at.get(i)
  if (who) return who.kind === 'person' ? who : null
  return cast.unclear.has(i) || cast.openRoles.has(i) ? SOMEBODY : null
}

const isNamed = ({ name }: Figure): boolean => /^\p{Lu}/u.test(name)

const agrees = (who: Figure, gender: Gender): boolean => who.gender === null || who.gender === gender

/** Everybody named in these words. */
export function namedIn(cast: Cast, spans: readonly Span[]): Set<Figure> {
  const named = new Set<Figure>()
  for (const span of spans) {
    const [first, end] = tokensIn(cast.analysis, span)
    for (let i = first; i < end; i++) if (cast.at.has(i)) named.add(cast.at.get(i)!)
  }
  return named
}
