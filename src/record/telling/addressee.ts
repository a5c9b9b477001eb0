import type { Attribution } from '../../attribution/attribution.ts'
import { type Cast, wordsOf } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import { type Phrase, phraseOf } from '../names/phrases.ts'
import { antecedent, type Discourse, HE_SHE } from './pronouns.ts'
import { isAnybody } from './unnamed.ts'
import type { VerbClass } from './verbs.ts'
import { tokensIn } from '../words.ts'

/** What is known where a hearer is looked for: also who says, around it, that it was said. */
export interface Hearing extends Discourse {
  readonly teller: Figure | null
}

/**
 * To whom it is said, by what stands behind the cue: "told | Lund", "made clear | to Lund", "urged | everyone".
 * A figure, or the text's own words for an audience ("reporters"), or `null` where the text names nobody.
 */
export function addresseeOf(cast: Cast, { cue, content }: Attribution, verb: VerbClass, discourse: Hearing): Figure | string | null {
  const last = cue.at(-1)
  if (!last) return null
  const [, behind] = tokensIn(cast.analysis, last)
  const [from] = tokensIn(cast.analysis, cue[0]!)
  const isTo = WITH_TO.has(verb.name)
  const first = objectInside(cast, from, behind, isTo) ?? objectBehind(cast, from, behind, isTo)
  return first === null ? null : audience(cast, first, limitOf(cast, content, first), discourse)
}

// Some cues hold their hearer: "made clear to Lund", "had reminded Lee of"; or end at it: "“made clear” to | Lund that".
function objectInside(cast: Cast, from: number, behind: number, isTo: boolean): number | null {
  if (isTo && cast.lower[behind - 1] === 'to' && behind - 1 > from && startsHearer(cast, behind)) return behind
  for (let i = from; i + 1 < behind; i++) {
    if (isTo && cast.lower[i] === 'to' && !isVerb(cast, i + 1) && i > from) return i + 1
    if (ADDRESSING.has(cast.analysis.lemmas[i]!) && !isPassive(cast, i) && startsHearer(cast, i + 1)) return i + 1
  }
  return null
}

const startsHearer = ({ at, held, lower }: Cast, i: number): boolean => at.has(i) || held.has(i) || OBJECTS.has(lower[i]!)

function objectBehind(cast: Cast, from: number, behind: number, isTo: boolean): number | null {
  const start = skipMarks(cast, behind)
  if (isTo && cast.lower[start] === 'to' && !isVerb(cast, start + 1)) return start + 1
  return isTo && cast.lower[start] === 'in' ? messageTo(cast, start) : objectOf(cast, from, behind, start)
}

// "said in a letter to | Lund"
function messageTo({ lower, sentenceOf }: Cast, start: number): number | null {
  for (let i = start + 1; i < start + 6 && sentenceOf[i] === sentenceOf[start]; i++) if (MESSAGES.has(lower[i]!) && lower[i + 1] === 'to') return i + 2
  return null
}

const MESSAGES = new Set(['letter', 'message', 'email', 'e-mail', 'memo', 'note', 'text', 'statement', 'cable', 'telegram'])

function objectOf(cast: Cast, from: number, behind: number, start: number): number | null {
  return takesObject(cast, from, behind) ? start : null
}

/** Verbs whose object is the one spoken to. */
const ADDRESSING = new Set(
  'tell inform notify ask urge warn assure remind brief thank congratulate invite encourage advise caution implore promise reassure beg order instruct update'.split(' '),
)

/** Classes whose hearer may come with "to": one says to somebody, but agrees to something. */
const WITH_TO = new Set([
  'say', 'write', 'tell', 'add', 'repeat', 'stress', 'note', 'mention', 'explain', 'make clear', 'announce', 'confirm', 'report', 'suggest', 'propose', 'offer', 'promise',
  'apologize', 'express concern', 'answer', 'thank', 'condole', 'congratulate', 'describe', 'warn',
])

function takesObject(cast: Cast, from: number, behind: number): boolean {
  const { analysis: { lemmas }, lower } = cast
  for (let i = from; i < behind; i++) if (ADDRESSING.has(lemmas[i]!)) return !isPassive(cast, i)
  return lemmas[behind - 2] === 'call' && lower[behind - 1] === 'on'
}

// "was told", "has since been told": the hearer stands before it.
const isPassive = ({ analysis: { lemmas, tags } }: Cast, i: number): boolean =>
  tags[i] === 'VBN' && [i - 1, i - 2, i - 3].some((k) => lemmas[k] === 'be')

const isVerb = ({ analysis: { tags } }: Cast, i: number): boolean => /^(?:VB|RB|MD)/.test(tags[i] ?? '')

function skipMarks({ lower }: Cast, i: number): number {
  while (i < lower.length && MARKS.has(lower[i]!)) i++
  return i
}

const MARKS = new Set(['”', '"', "''", '’', "'", '['])

const LONGEST = 10

// The content ends the search, unless the annotation puts the hearer into it ("urged | everyone to leave").
function limitOf(cast: Cast, content: readonly (readonly [number, number])[], first: number): number {
  const sentence = cast.sentenceOf[first]
  let end = first
  while (end < first + LONGEST && end < cast.lower.length && cast.sentenceOf[end] === sentence) end++
  for (const span of content) {
    const [start] = tokensIn(cast.analysis, span)
    if (start > first) end = Math.min(end, start)
  }
  return end
}

function audience(cast: Cast, first: number, end: number, discourse: Hearing): Figure | string | null {
  const word = cast.lower[first]
  if (word === undefined || NO_AUDIENCE.has(word) || first >= end) return null
  if (OBJECTS.has(word) && !isTheirs(cast, first)) return objectMeant(cast, first, discourse)
  const start = behindGroup(cast, first)
  const phrase = phraseOf(cast, start, end)
  if (phrase.head < 0 || isSubject(cast, phrase)) return null
  if (phrase.first > start + 1 || cast.unclear.has(phrase.head)) return EVERYBODY.has(word) ? word : null
  const who = cast.at.get(phrase.head) ?? cast.held.get(phrase.head)
  if (who) return who.kind === 'place' || who.kind === 'document' ? null : who
  return cast.quoted[phrase.head] || !isHearer(cast, phrase) ? null : wordsOf(cast, { first: phrase.first, end: phrase.head + 1 })
}

// "told a group of | reporters"
const behindGroup = ({ lower }: Cast, first: number): number => {
  const group = GROUPS.has(lower[first]!) ? first : GROUPS.has(lower[first + 1] ?? '') ? first + 1 : -1
  return group >= 0 && lower[group + 1] === 'of' ? group + 2 : first
}

const GROUPS = new Set(['group', 'crowd', 'number', 'handful', 'room', 'gathering', 'panel', 'team'])

// "told her father", not "told her"
const isTheirs = ({ lower, analysis: { tags } }: Cast, i: number): boolean => lower[i] === 'her' && /^(?:NNS?|JJ)$/.test(tags[i + 1] ?? '')

// In "warned | Lund would lose" she is whom the warning is about. A mark or "that" in between makes her the one who is warned.
const isSubject = ({ analysis: { tags } }: Cast, { head, end }: Phrase): boolean => end === head + 1 && /^(?:MD|VB[DPZ])$/.test(tags[end] ?? '')

const NO_AUDIENCE = new Set(['to', 'by', 'that', 'it', 'this', 'these', 'what', 'how', 'why', 'when', 'where', 'whether', 'if', 'about', 'on', 'in', 'for'])
const EVERYBODY = new Set(['everyone', 'everybody', 'all', 'anyone', 'nobody'])
const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us', 'you'])

function objectMeant(cast: Cast, token: number, discourse: Hearing): Figure | null {
  const meant = antecedent(cast, token, { ...discourse, lastSpeaker: null }) ?? tellerMeant(cast, token, discourse)
  return meant === discourse.lastSpeaker ? null : meant
}

/** "Lund said that Lee told her": whoever tells it, unless it is another's gender. */
function tellerMeant({ lower }: Cast, token: number, { teller }: Hearing): Figure | null {
  const gender = HE_SHE.get(lower[token]!) ?? null
  if (lower[token] === 'me') return teller?.kind === 'person' ? teller : null
  return gender !== null && teller?.kind === 'person' && (teller.gender === null || teller.gender === gender) ? teller : null
}

// Who can hear: many people, one with an office, a body; "the jury", "her father". "told a story" tells nobody.
const isHearer = (cast: Cast, phrase: Phrase): boolean =>
  cast.openRoles.has(phrase.head) || HEARERS.has(cast.lower[phrase.head]!) || isAnybody(cast, phrase) || (cast.analysis.tags[phrase.head]!.startsWith('NNP') && cast.analysis.names[phrase.head] !== null)

const HEARERS = new Set(
  `reporters journalists everyone everybody lawmakers legislators parliament congress voters supporters members people crowd audience officials leaders police investigators
  media press staff employees workers colleagues citizens parents students americans delegates donors activists viewers readers listeners investors tenants residents
  ministers senators representatives aides guests fans followers shareholders customers relatives friends family public nation world
  participants attendees organizations organisations agencies companies departments states countries governments partners allies families jury jurors judge court station
  children women men teachers nurses doctors lawyers detectives prosecutors`.split(/\s+/),
)
