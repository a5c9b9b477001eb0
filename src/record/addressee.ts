import type { Attribution } from '../attribution/attribution.ts'
import { type Cast, wordsOf } from './cast.ts'
import type { Figure } from './figures.ts'
import { phraseOf } from './phrases.ts'
import { antecedent, type Discourse } from './pronouns.ts'
import { tokensIn } from './words.ts'

/**
 * To whom it is said, by what stands behind the cue: "told | Lund", "made clear | to Lund", "urged | everyone".
 * A figure, or the text's own words for an audience ("reporters"), or `null` where the text names nobody.
 */
export function addresseeOf(cast: Cast, { cue, content }: Attribution, discourse: Discourse): Figure | string | null {
  const last = cue.at(-1)
  if (!last) return null
  const [, behind] = tokensIn(cast.analysis, last)
  const [from] = tokensIn(cast.analysis, cue[0]!)
  const first = objectInside(cast, from, behind) ?? objectBehind(cast, from, behind)
  return first === null ? null : audience(cast, first, limitOf(cast, content, first), discourse)
}

// Some cues hold their hearer: "made clear to Lund", "had reminded Lee of".
function objectInside(cast: Cast, from: number, behind: number): number | null {
  for (let i = from; i + 1 < behind; i++) {
    if (cast.lower[i] === 'to' && !isVerb(cast, i + 1) && i > from) return i + 1
    if (ADDRESSING.has(cast.analysis.lemmas[i]!) && !isPassive(cast.lower, cast.analysis.lemmas, i) && startsHearer(cast, i + 1)) return i + 1
  }
  return null
}

const startsHearer = ({ at, lower }: Cast, i: number): boolean => at.has(i) || OBJECTS.has(lower[i]!)

function objectBehind(cast: Cast, from: number, behind: number): number | null {
  const start = skipMarks(cast, behind)
  if (cast.lower[start] === 'to' && !isVerb(cast, start + 1)) return start + 1
  return takesObject(cast, from, behind) ? start : null
}

/** Verbs whose object is the one spoken to. */
const ADDRESSING = new Set(
  'tell inform notify ask urge warn assure remind brief thank congratulate invite encourage advise caution implore promise persuade convince reassure beg order instruct update'.split(' '),
)

const takesObject = ({ analysis: { lemmas }, lower }: Cast, from: number, behind: number): boolean => {
  for (let i = from; i < behind; i++) if (ADDRESSING.has(lemmas[i]!)) return !isPassive(lower, lemmas, i)
  return lemmas[behind - 2] === 'call' && lower[behind - 1] === 'on'
}

// "was told" has its hearer before it.
const isPassive = (lower: readonly string[], lemmas: readonly string[], i: number): boolean =>
  lemmas[i - 1] === 'be' && lower[i]!.endsWith('d')

const isVerb = ({ analysis: { tags } }: Cast, i: number): boolean => tags[i] === 'VB'

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

const NO_AUDIENCE = new Set(['that', 'it', 'this', 'these', 'what', 'how', 'why', 'when', 'where', 'whether', 'if', 'about', 'on', 'in', 'for'])
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
