import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import type { Cast } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import { phraseOf } from '../names/phrases.ts'
import { headOfMany, jointParts, pluralApposition, together } from './joint-speakers.ts'
import { levelsOf } from './nesting.ts'
import { subjectOfParticiple } from './participles.ts'
import { PARTS, partOf, someAlone } from './parts.ts'
import { type Setting, speakerOf } from './phrase-speakers.ts'
import { pronounAt, pronounMeaning } from './pronoun-speakers.ts'
import type { Discourse } from './pronouns.ts'
import { quotingIn } from './quoting.ts'
import { tokensIn } from '../words.ts'

export interface Spoken {
  readonly speaker: Figure | null
  /** What was known there, to tell whom its pronouns mean. */
  readonly discourse: Discourse
  /** Who is said to quote it: "the Courier quoted Lund as saying". */
  readonly quotedBy: Figure | null
}

/**
 * Who speaks in each attribution. In: the cast, the attributions, and for each the index of the one it stands in.
 * Out: a figure for each, or `null` where the text leaves it open: a wrong name is worse than none.
 * Outer attributions come before inner ones, since "our president" asks whose words it stands in.
 */
export function speakersOf(cast: Cast, attributions: readonly Attribution[], parents: readonly (number | null)[]): Spoken[] {
  const spoken: Spoken[] = []
  for (const level of levelsOf(attributions, parents)) {
    let last: Pick<Discourse, 'lastSpeaker' | 'lastToken'> = { lastSpeaker: null, lastToken: -1 }
    for (const a of level) {
      const { source, content } = attributions[a]!
      const { quoted, quoter } = quotingIn(cast, attributions[a]!)
      const parent = parents[a] ?? null
      const around = parent === null ? null : spoken[parent]!.speaker
      const named = tokensOver(cast, source)
      const range = quoted ?? subjectOfParticiple(cast.analysis, attributions[a]!) ?? named
      const discourse = { ...last, content, outer: parent === null ? [] : attributions[parent]!.content, isTurn: parent !== null && isTurn(attributions[parent]!) }
      const speaker = range && speakerIn(cast, range[0], range[1], discourse, around)
      const quoting = quoted ? named : quoter
      spoken[a] = { speaker, discourse, quotedBy: quoting && speakerIn(cast, quoting[0], quoting[1], discourse, around) }
      if (range) last = { lastSpeaker: speaker, lastToken: range[0] }
    }
  }
  return spoken
}

/** A label and what stands behind it: “MINISTER LUND: We will pay.” */
const isTurn = ({ source, cue }: Attribution): boolean => source.length > 0 && cue.length === 0

function tokensOver(cast: Cast, spans: readonly Span[]): readonly [number, number] | null {
  if (spans.length === 0) return null
  const [from, end] = tokensIn(cast.analysis, [spans[0]![0], spans.at(-1)![1]])
  const first = behindCaption(cast, from, end)
  return first < end ? [first, end] : null
}

/** "Morvia fires rocket | A newsreader said": a caption runs on into the sentence, which begins where its article has a capital. */
function behindCaption({ analysis: { text, tokens } }: Cast, first: number, end: number): number {
  for (let i = first + 1; i + 1 < end; i++) if (/^(?:An?|The)$/.test(text.slice(...tokens[i]!)) && /^\p{Ll}/u.test(text.slice(...tokens[i - 1]!)) && /^\p{Ll}/u.test(text.slice(...tokens[i + 1]!))) return i
  return first
}

/** Whom a stretch of tokens names as the one who speaks. `around` is who speaks the words that it stands in. */
function speakerIn(cast: Cast, first: number, end: number, discourse: Discourse, around: Figure | null): Figure | null {
  if (PARTS.has(cast.lower[first]!) && cast.lower[first + 1] === 'of') return partOf(cast, first, end)
  const alone = end === first + 1 ? someAlone(cast, first) : null
  if (alone) return alone
  const pronoun = pronounAt(cast, first, end)
  if (pronoun < 0) return namedIn(cast, first, end, { discourse, around })
  if (pronoun + 1 < end && JOINING.has(cast.lower[pronoun + 1]!)) return null
  return nameInBrackets(cast, pronoun, end) ?? pronounMeaning(cast, pronoun, discourse, around)
}

/** “He (Bo Falk) said”: whom the paper means, it adds. */
function nameInBrackets({ at, lower }: Cast, pronoun: number, end: number): Figure | null {
  const who = lower[pronoun + 1] === '(' || lower[pronoun + 1] === '[' ? at.get(pronoun + 2) : undefined
  return who?.kind === 'person' && pronoun + 2 < end ? who : null
}

function namedIn(cast: Cast, first: number, end: number, setting: Setting): Figure | null {
  const head = headOfMany(cast, first, end)
  if (head) return head
  const until = pluralApposition(cast, first, end)
  const parts = jointParts(cast, first, until)
  if (parts.length > 1) return together(cast, parts.map((phrase) => speakerOf(cast, phrase, phrase.end, setting)), [first, until])
  const phrase = phraseOf(cast, first, end)
  return phrase.end + 1 < end && JOINING.has(cast.lower[phrase.end]!) ? null : speakerOf(cast, phrase, end, setting)
}

/** "Lund and others": one of them must not be given what all are said to have said. */
const JOINING = new Set(['and', 'or', '&'])
