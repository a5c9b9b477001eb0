import type { Attribution } from '../attribution/attribution.ts'
import { type Cast, wordsOf } from './cast.ts'
import type { Figure } from './figures.ts'
import { phraseOf } from './phrases.ts'
import { antecedent, type Discourse } from './pronouns.ts'
import type { VerbClass } from './verbs.ts'
import { tokensIn } from './words.ts'

/**
 * To whom it is said, by what stands behind the cue: "told | Lund", "made clear | to Lund", "urged | everyone".
 * A figure, or the text's own words for an audience ("reporters"), or `null` where the text names nobody.
 */
export function addresseeOf(cast: Cast, { cue, content }: Attribution, verb: VerbClass, discourse: Discourse): Figure | string | null {
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

function audience(cast: Cast, first: number, end: number, discourse: Discourse): Figure | string | null {
  const word = cast.lower[first]
  if (word === undefined || NO_AUDIENCE.has(word) || first >= end) return null
  if (OBJECTS.has(word)) return objectMeant(cast, first, discourse)
  const phrase = phraseOf(cast, first, end)
  if (phrase.head < 0 || phrase.first > first + 1 || cast.unclear.has(phrase.head)) return EVERYBODY.has(word) ? word : null
  const who = cast.at.get(phrase.head) ?? cast.held.get(phrase.head)
  if (who) return who.kind === 'place' || who.kind === 'document' ? null : who
  return cast.quoted[phrase.head] || !isHearer(cast, phrase.head) ? null : wordsOf(cast, { first: phrase.first, end: phrase.head + 1 })
}

const NO_AUDIENCE = new Set(['to', 'by', 'that', 'it', 'this', 'these', 'what', 'how', 'why', 'when', 'where', 'whether', 'if', 'about', 'on', 'in', 'for'])
const EVERYBODY = new Set(['everyone', 'everybody', 'all', 'anyone', 'nobody'])
const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us', 'you'])

function objectMeant(cast: Cast, token: number, discourse: Discourse): Figure | null {
  const meant = antecedent(cast, token, { ...discourse, lastSpeaker: null })
  return meant === discourse.lastSpeaker ? null : meant
}

// Who can hear: many people, or one with an office. "told a story" tells nobody.
const isHearer = (cast: Cast, head: number): boolean =>
  cast.openRoles.has(head) || HEARERS.has(cast.lower[head]!) || (cast.analysis.tags[head]!.startsWith('NNP') && cast.analysis.names[head] !== null)

const HEARERS = new Set(
  `reporters journalists everyone everybody lawmakers legislators parliament congress voters supporters members people crowd audience officials leaders police investigators
  media press staff employees workers colleagues citizens parents students americans delegates donors activists viewers readers listeners investors tenants residents
  ministers senators representatives aides guests fans followers shareholders customers relatives friends family public nation world`.split(/\s+/),
)
