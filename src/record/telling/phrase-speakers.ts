import { BODY_NOUNS } from '../names/bodies.ts'
import { type Cast, enter, shared, wordsOf } from '../names/cast.ts'
import { type Figure, sideOf } from '../names/figures.ts'
import { headOf, isPossessive, type Role } from '../names/namings.ts'
import { bothHolders, holderOf } from '../names/offices.ts'
import { appositionOf, type Phrase, phraseOf } from '../names/phrases.ts'
import { singular } from '../names/role-ends.ts'
import { HONORIFICS, KIN, PRINCIPALS, ROLE_NOUNS } from '../names/roles.ts'
import { belonging, OTHERS, OURS } from './belongings.ts'
import { together } from './joint-speakers.ts'
import type { Discourse } from './pronouns.ts'
import { twoBefore } from './two-before.ts'
import { isSomebody, unnamedFigure } from './unnamed.ts'

/** What is known where a speaker is looked for. */
export interface Setting {
  readonly discourse: Discourse | null
  /** Who speaks the words that it stands in. */
  readonly around: Figure | null
}

/** Whom a phrase names as the one who speaks: by its head, whichever other names stand in it. */
export function speakerOf(cast: Cast, phrase: Phrase, end: number, setting: Setting): Figure | null {
  if (phrase.head < 0 || cast.unclear.has(phrase.head) || isHeadlineClause(cast, phrase)) return null
  if (cast.at.has(phrase.head) && phrase.first < phrase.head && QUANTIFIERS.has(cast.lower[phrase.first]!)) return unnamedFigure(cast, phrase)
  return personBehind(cast, phrase.head, end) ?? cast.at.get(phrase.head) ?? holderAt(cast, phrase.head) ?? unnamedSpeaker(cast, phrase, end, setting)
}

/** "Elm Transport advanced threat researcher | Ann Lund": who stands last, behind a role and no comma, is the one whose role it is. */
function personBehind({ at, lower, analysis: { tags } }: Cast, head: number, end: number): Figure | null {
  const who = at.get(end - 1)
  let first = end - 1
  while (first > head && at.get(first - 1) === who) first--
  const isOne = who?.kind === 'person' && who !== at.get(head) && at.has(head) && ROLE_NOUNS.has(lower[first - 1]!)
  return isOne && tags.slice(head + 1, first).every((tag) => /^(?:NN|JJ|VB[DN]|POS|IN)/.test(tag)) ? who : null
}

/** "the leaders of thirty states" are not the one leader who has been named. */
function holderAt({ held, analysis: { tags } }: Cast, head: number): Figure | null {
  const who = held.get(head) ?? null
  return who?.kind === 'person' && /^NNP?S$/.test(tags[head]!) ? null : who
}

// "Ann Lee Grills Nordwerk Boss" is no name, though every word has a capital and the tagger sees nothing but names.
const isHeadlineClause = ({ at, headlines, sentenceOf }: Cast, { first, head }: Phrase): boolean =>
  headlines.has(sentenceOf[head]!) && at.has(first) && at.get(head) !== at.get(first)

/** Who has no name there: by office, by whose he is, by what he is. */
export function unnamedSpeaker(cast: Cast, phrase: Phrase, end: number, { discourse, around }: Setting): Figure | null {
  const role = cast.openRoles.get(phrase.head)
  if (role && OURS.has(role.determiner ?? '')) return around && sideOf(around) ? enteredRole(cast, phrase, holderOf(cast, role, cast.figures.slice(0, MOST_FIGURES), sideOf(around))) : null
  if (phrase.determiner !== null && OTHERS.has(phrase.determiner)) return appositionOf(cast, phrase, end) ?? (discourse ? somebodys(cast, phrase, role ?? null, discourse) : null)
  const sender = MESSAGES.has(cast.lower[phrase.head]!) ? senderOf(cast, phrase, end) : null
  if (sender) return sender
  const pair = PAIRS.has(cast.lower[phrase.head]!) && phrase.determiner === 'the' ? discourse?.lastSpeaker : null
  if (pair?.kind === 'group' && pair.name.includes(' and ')) return enteredRole(cast, phrase, pair)
  const both = isBoth(cast, phrase) ? bothHolders(cast, officeWord(cast.lower[phrase.head]!)) : []
  if (both.length > 0) return together(cast, both, [phrase.first, phrase.head + 1])
  if (cast.lower[phrase.head] === 'two' && phrase.determiner === 'the') return twoBefore(cast, phrase.head)
  const named = isSomebody(cast, phrase) ? appositionOf(cast, phrase, end) : null
  if (named) return named
  if (QUANTIFIERS.has(cast.lower[phrase.head]!)) return null
  const isName = cast.analysis.tags[phrase.head]!.startsWith('NNP') && !ROLE_NOUNS.has(singular(cast.lower[phrase.head]!))
  return isName && phrase.head === phrase.first && cast.lower[phrase.head]!.length > 1 && !HONORIFICS.has(cast.lower[phrase.head]!) ? unknownName(cast, phrase) : unnamedFigure(cast, phrase)
}

/** "Her publicist" is named by that word where nobody can tell whose; "his president" could be any side's. */
function somebodys(cast: Cast, phrase: Phrase, role: Role | null, discourse: Discourse): Figure | null {
  const noun = cast.lower[phrase.head]!
  if (role && PRINCIPALS.has(headOf(role.unit, cast.lower))) return null
  const owned = role && !KIN.has(noun) ? null : belonging(cast, phrase, discourse)
  return owned ?? (BODY_NOUNS.has(singular(noun)) ? null : unnamedFigure(cast, phrase))
}

// "the leaders", "the two presidents", "both leaders", "the two"; not "European leaders"
const isBoth = ({ lower, analysis: { tags } }: Cast, { first, head, determiner }: Phrase): boolean =>
  (/^NNP?S$/.test(tags[head]!) || lower[head] === 'two') && ((first === head && (determiner === 'the' || determiner === 'both')) || (first === head - 1 && lower[first] === 'two'))

const officeWord = (noun: string): string => (noun === 'two' ? 'leader' : singular(noun))

/** The two who spoke last, together. */
const PAIRS = new Set(['pair', 'duo', 'couple'])

const MOST_FIGURES = 1000

const QUANTIFIERS = new Set(['some', 'many', 'others', 'most', 'few', 'none', 'one', 'all', 'several', 'both', 'two', 'three', 'those'])

/** Words that are their sender's own: a statement from the ministry is the ministry speaking. A report is not. */
const MESSAGES = new Set(['statement', 'tweet', 'readout', 'release', 'post', 'communique', 'communiqué', 'letter', 'message', 'email', 'e-mail'])

// "the ministry’s statement", "a statement from the ministry"
function senderOf(cast: Cast, { first, head, end: behind }: Phrase, end: number): Figure | null {
  const { at, lower } = cast
  const before = isPossessive(lower[head - 1] ?? '') && head - 1 > first ? at.get(head - 2) : undefined
  if (before || (lower[behind] !== 'from' && lower[behind] !== 'by')) return before ?? null
  return speakerOf(cast, phraseOf(cast, behind + 1, end), end, { discourse: null, around: null })
}

function enteredRole(cast: Cast, { first, head }: Phrase, holder: Figure | null): Figure | null {
  if (holder) enter(cast, holder, { first, end: head + 1 })
  return holder
}

// A name that the tagger knows nothing of, but which speaks.
function unknownName(cast: Cast, { first, head }: Phrase): Figure {
  const range = { first, end: head + 1 }
  const who = shared(cast, wordsOf(cast, range), cast.analysis.tags[head] === 'NNPS' ? 'group' : 'person')
  enter(cast, who, range)
  return who
}
