import type { Cast } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import { phraseOf } from '../names/phrases.ts'
import { type Setting, unnamedSpeaker } from './phrase-speakers.ts'
import { type Discourse, antecedent, HE_SHE } from './pronouns.ts'
import { twoBefore } from './two-before.ts'
import { tokensIn } from '../words.ts'

const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself'])
const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const PRONOUNS = new Set([...FIRST_PERSON, ...RELATIVES, ...HE_SHE.keys(), 'they', 'them', 'their', 'it', 'its', 'we', 'us', 'our', 'you', 'your'])

// Where a source was marked too long ("the network he"), only the last word can be the subject.
const SUBJECTS = new Set(['he', 'she', 'they', 'i', 'we'])

/** The pronoun that the stretch is, apart from "himself", "also" and marks; -1 where it is none. */
export function pronounAt({ lower, analysis: { tags } }: Cast, first: number, end: number): number {
  let i = first
  while (i < end && !/[\p{L}\p{N}]/u.test(lower[i]!)) i++
  if (SUBJECTS.has(lower[end - 1]!)) return end - 1
  const isNounBehind = i + 1 < end && /^(?:NN|JJ|CD)/.test(tags[i + 1]!)
  return i < end && PRONOUNS.has(lower[i]!) && !isNounBehind ? i : -1
}

/** Whom a pronoun means that names a speaker: "I", "who", "she", "They" of an official account. */
export function pronounMeaning(cast: Cast, token: number, discourse: Discourse, around: Figure | null): Figure | null {
  const pronoun = cast.lower[token]!
  if (FIRST_PERSON.has(pronoun)) return around
  if (RELATIVES.has(pronoun)) return before(cast, token, discourse)
  const meant = namedInWords(cast, token, discourse, around) ?? antecedent(cast, token, discourse) ?? tellerHimself(cast, token, around)
  return meant && isOwnVoice(cast, token, meant, { discourse, around }) ? null : meant ?? (pronoun === 'they' ? twoBefore(cast, token) : null)
}

/** “I asked Falk,” Lund said. “He told me no”: in somebody's own words, the one person whom they have named. */
function namedInWords({ analysis, at, unclear, openRoles, lower, quoted }: Cast, token: number, { outer, isTurn }: Discourse, around: Figure | null): Figure | null {
  const gender = HE_SHE.get(lower[token]!)
  if (!gender || (!quoted[token] && !isTurn)) return null
  const named = new Set<Figure>()
  for (const span of outer) {
    const [first, end] = tokensIn(analysis, span)
    for (let i = Math.max(first, token - LONGEST_WORDS); i < Math.min(end, token); i++) {
      if (unclear.has(i) || openRoles.has(i)) return null
      if (at.get(i)?.kind === 'person') named.add(at.get(i)!)
    }
  }
  const [only] = named
  return named.size === 1 && only !== around && (only!.gender === null || only!.gender === gender) ? only! : null
}

/** So many words back one remembers whom somebody named. */
const LONGEST_WORDS = 60

/** "Lund said | he had asked for it": who tells speaks of himself, unless somebody else was named in between. */
function tellerHimself({ at, unclear, openRoles, lower, quoted, sentenceOf }: Cast, token: number, around: Figure | null): Figure | null {
  const gender = HE_SHE.get(lower[token]!)
  if (!gender || quoted[token] || around?.kind !== 'person' || (around.gender !== null && around.gender !== gender)) return null
  for (let i = token - 1; i >= 0 && sentenceOf[i] === sentenceOf[token]; i--) {
    if (at.get(i) === around || HE_SHE.get(lower[i]!) === gender) return around
    if (at.get(i)?.kind === 'person' || unclear.has(i) || openRoles.has(i)) return null
  }
  return around
}

/** In “He said yes,” Lund said, he is not Lund, who would say "I". */
function isOwnVoice(cast: Cast, token: number, who: Figure, { discourse, around }: Setting): boolean {
  if (discourse?.isTurn) return who === around
  if (!cast.quoted[token]) return false
  const { lastSpeaker, lastToken } = discourse ?? { lastSpeaker: null, lastToken: -1 }
  return who === around || (who === lastSpeaker && cast.sentenceOf[lastToken] === cast.sentenceOf[token] && !cast.quoted[lastToken])
}

/** Whom a relative pronoun takes up: what stands right before it or its comma, or whoever spoke in "Lee, 59, of Oslo, who". */
function before(cast: Cast, token: number, { lastSpeaker, lastToken }: Discourse): Figure | null {
  const last = beforeBracket(cast, cast.lower[token - 1] === ',' ? token - 2 : token - 1)
  if (last < 0 || cast.sentenceOf[last] !== cast.sentenceOf[token] || cast.unclear.has(last)) return null
  const named = cast.at.get(last) ?? cast.held.get(last)
  if (named?.kind === 'person' && PLURAL_VERBS.has(cast.lower[token + 1] ?? '')) return null // "allies such as Lund, who have said so"
  if (named?.kind === 'person' && cast.lower[token] === 'which') return null // "the death of Lund, which showed"
  if (named && (cast.lower[token] !== 'who' || isWho(named))) return named
  if (named) return lastSpeaker?.kind === 'person' && cast.sentenceOf[lastToken] === cast.sentenceOf[token] ? lastSpeaker : null
  const phrase = phraseOf(cast, phraseStart(cast, last), last + 1)
  return phrase.head === last ? unnamedSpeaker(cast, phrase, last + 1, { discourse: null, around: null }) : null
}

// "Ann Lund (D-Va.), who"
function beforeBracket({ lower }: Cast, last: number): number {
  if (lower[last] !== ')') return last
  let at = last
  while (at > last - LONGEST_BRACKET && at > 0 && lower[at] !== '(') at--
  return lower[at] === '(' ? at - 1 : last
}

const LONGEST_BRACKET = 8

const PLURAL_VERBS = new Set(['have', 'are', 'were', 'say', 'do'])

const LONGEST_PHRASE = 12

// "a staffer at the ministry who": not the ministry, but "Democrats who".
const isWho = ({ kind, name }: Figure): boolean => kind === 'person' || kind === 'group' || (kind === 'body' && name.endsWith('s'))

function phraseStart({ sentenceOf, analysis: { tags } }: Cast, last: number): number {
  let first = last
  while (first > last - LONGEST_PHRASE && first > 0 && sentenceOf[first - 1] === sentenceOf[last] && /^(?:NN|JJ|DT|CD|POS|PRP\$)/.test(tags[first - 1]!)) first--
  return first
}
