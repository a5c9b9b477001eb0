import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import { type Cast, enter, knownBy, push, shared, wordsOf } from '../names/cast.ts'
import { type Figure, figure, sideOf } from '../names/figures.ts'
import { bothHolders, holderOf } from '../names/offices.ts'
import { jointParts, together } from './joint-speakers.ts'
import { levelsOf } from './nesting.ts'
import { appositionOf, type Phrase, phraseOf } from '../names/phrases.ts'
import { type Discourse, antecedent, HE_SHE } from './pronouns.ts'
import { quotingIn } from './quoting.ts'
import { BODY_NOUNS } from '../names/bodies.ts'
import { isPossessive } from '../names/namings.ts'
import { HONORIFICS, KIN, ROLE_NOUNS } from '../names/roles.ts'
import { singular } from '../names/role-ends.ts'
import { bodyMeant, isHuman, isSomebody, unnamedFigure } from './unnamed.ts'
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
      const range = quoted ?? named
      const discourse = { ...last, content }
      const speaker = range && speakerIn(cast, range[0], range[1], discourse, around)
      const quoting = quoted ? named : quoter
      spoken[a] = { speaker, discourse, quotedBy: quoting && speakerIn(cast, quoting[0], quoting[1], discourse, around) }
      if (range) last = { lastSpeaker: speaker, lastToken: range[0] }
    }
  }
  return spoken
}

function tokensOver(cast: Cast, spans: readonly Span[]): readonly [number, number] | null {
  if (spans.length === 0) return null
  const [first, end] = tokensIn(cast.analysis, [spans[0]![0], spans.at(-1)![1]])
  return first < end ? [first, end] : null
}

/** Whom a stretch of tokens names as the one who speaks. `around` is who speaks the words that it stands in. */
export function speakerIn(cast: Cast, first: number, end: number, discourse: Discourse, around: Figure | null): Figure | null {
  if (PARTS.has(cast.lower[first]!) && cast.lower[first + 1] === 'of') return partOf(cast, first, end)
  const pronoun = pronounAt(cast, first, end)
  if (pronoun >= 0 && pronoun + 1 < end && JOINING.has(cast.lower[pronoun + 1]!)) return null
  if (pronoun >= 0) return pronounMeaning(cast, pronoun, discourse, around)
  const parts = jointParts(cast, first, end)
  if (parts.length > 1) return together(cast, parts.map((phrase) => speakerOf(cast, phrase, phrase.end, { discourse, around })), [first, end])
  const phrase = phraseOf(cast, first, end)
  return phrase.end + 1 < end && JOINING.has(cast.lower[phrase.end]!) ? null : speakerOf(cast, phrase, end, { discourse, around })
}

/** “One of the lines” is not the lines, and which of them it is the text leaves open: named by just these words. */
function partOf(cast: Cast, first: number, end: number): Figure | null {
  const { head } = phraseOf(cast, first + 2, end)
  if (head < 0 || NO_PARTS.has(cast.lower[first]!) || !/^NN/.test(cast.analysis.tags[head]!)) return null
  const range = { first, end: head + 1 }
  const words = wordsOf(cast, range)
  const before = knownBy(cast, words).length
  const who = figure(before === 0 ? words : `${words} (${before + 1})`, cast.lower[first] === 'one' && isHuman(singular(cast.lower[head]!)) ? 'person' : 'group')
  push(cast.byWord, words, who)
  enter(cast, who, range)
  return who
}

const PARTS = new Set(['one', 'some', 'many', 'most', 'few', 'none', 'several', 'two', 'three', 'neither', 'either'])
const NO_PARTS = new Set(['few', 'none', 'neither', 'either'])

/** "Lund and others": one of them must not be given what all are said to have said. */
const JOINING = new Set(['and', 'or', '&'])

interface Setting {
  readonly discourse: Discourse | null
  readonly around: Figure | null
}

function speakerOf(cast: Cast, phrase: Phrase, end: number, setting: Setting): Figure | null {
  if (phrase.head < 0 || cast.unclear.has(phrase.head) || isHeadlineClause(cast, phrase)) return null
  if (cast.at.has(phrase.head) && phrase.first < phrase.head && QUANTIFIERS.has(cast.lower[phrase.first]!)) return unnamedFigure(cast, phrase)
  return personBehind(cast, phrase.head, end) ?? cast.at.get(phrase.head) ?? holderAt(cast, phrase.head) ?? unnamedSpeaker(cast, phrase, end, setting)
}

/** "Elm Transport advanced threat researcher | Ann Lund": who stands last, behind a role and no comma, is the one whose role it is. */
function personBehind({ at, lower, analysis: { tags } }: Cast, head: number, end: number): Figure | null {
  const who = at.get(end - 1)
  let first = end - 1
  while (first > head && at.get(first - 1) === who) first--
  const isOne = who?.kind === 'person' && who !== at.get(head) && at.has(head) && at.get(head)!.kind !== 'person' && ROLE_NOUNS.has(lower[first - 1]!)
  return isOne && tags.slice(head + 1, first).every((tag) => /^(?:NN|JJ|VBN|POS|IN)/.test(tag)) ? who : null
}

/** "the leaders of thirty states" are not the one leader who has been named. */
function holderAt({ held, analysis: { tags } }: Cast, head: number): Figure | null {
  const who = held.get(head) ?? null
  return who?.kind === 'person' && /^NNP?S$/.test(tags[head]!) ? null : who
}

// "Ann Lee Grills Nordwerk Boss" is no name, though every word has a capital and the tagger sees nothing but names.
const isHeadlineClause = ({ at, headlines, sentenceOf }: Cast, { first, head }: Phrase): boolean =>
  headlines.has(sentenceOf[head]!) && at.has(first) && at.get(head) !== at.get(first)

function unnamedSpeaker(cast: Cast, phrase: Phrase, end: number, { discourse, around }: Setting): Figure | null {
  const role = cast.openRoles.get(phrase.head)
  if (role && OURS.has(role.determiner ?? '')) return around && sideOf(around) ? enteredRole(cast, phrase, holderOf(cast, role, cast.figures.slice(0, MOST_FIGURES), sideOf(around))) : null
  if (phrase.determiner !== null && OTHERS.has(phrase.determiner)) return (role && !KIN.has(cast.lower[phrase.head]!)) || !discourse ? null : belonging(cast, phrase, discourse)
  const sender = MESSAGES.has(cast.lower[phrase.head]!) ? senderOf(cast, phrase, end) : null
  if (sender) return sender
  const both = isBoth(cast, phrase) ? bothHolders(cast, officeWord(cast.lower[phrase.head]!)) : []
  if (both.length > 0) return together(cast, both, [phrase.first, phrase.head + 1])
  const named = isSomebody(cast, phrase) ? appositionOf(cast, phrase, end) : null
  if (named) return named
  if (QUANTIFIERS.has(cast.lower[phrase.head]!)) return null
  const isName = cast.analysis.tags[phrase.head]!.startsWith('NNP') && !ROLE_NOUNS.has(singular(cast.lower[phrase.head]!))
  return isName && phrase.head === phrase.first && cast.lower[phrase.head]!.length > 1 && !HONORIFICS.has(cast.lower[phrase.head]!) ? unknownName(cast, phrase) : unnamedFigure(cast, phrase)
}

// "the leaders", "the two presidents", "both leaders", "the two"; not "European leaders"
const isBoth = ({ lower, analysis: { tags } }: Cast, { first, head, determiner }: Phrase): boolean =>
  (/^NNP?S$/.test(tags[head]!) || lower[head] === 'two') && ((first === head && (determiner === 'the' || determiner === 'both')) || (first === head - 1 && lower[first] === 'two'))

const officeWord = (noun: string): string => (noun === 'two' ? 'leader' : singular(noun))

const MOST_FIGURES = 1000

const OURS = new Set(['our', 'my'])
/** Whose they are is a guess of its own; whose president "his president" is would take two. */
const OTHERS = new Set(['his', 'her', 'their', 'your', 'its'])
const QUANTIFIERS = new Set(['some', 'many', 'others', 'most', 'few', 'none', 'one', 'all', 'several', 'both', 'two', 'three', 'those'])

/** "her office" is that of whoever "her" is, or nobody's; under its own name, where the article names it. */
function belonging(cast: Cast, { first, head }: Phrase, discourse: Discourse): Figure | null {
  const owner = antecedent(cast, first - 1, { ...discourse, content: [] }) ?? ownerInContent(cast, first - 1, discourse)
  if (!owner) return cast.lower[head] === 'union' ? theUnion(cast, first, head) : null
  const noun = cast.lower[head]!
  if (OWN_WORDS.has(noun)) return owner
  const kind = BODY_NOUNS.has(noun) ? 'body' : cast.analysis.tags[head] === 'NNS' ? 'group' : 'person'
  const found = officeOf(cast, noun, owner) ?? shared(cast, `${owner.name}’s ${wordsOf(cast, { first, end: head + 1 })}`, kind, sideOf(owner))
  enter(cast, found, { first, end: head + 1 })
  return found
}

/** "according to her account" is according to her. */
const OWN_WORDS = new Set(['account', 'voice', 'reading', 'view', 'opinion', 'telling', 'statement', 'words', 'remarks', 'testimony', 'tweet', 'letter'])

// "their union": workers have one, and so has the article, or nobody is meant.
function theUnion(cast: Cast, first: number, head: number): Figure | null {
  const meant = first === head ? bodyMeant(cast, 'union') : null
  if (meant) enter(cast, meant, { first, end: head + 1 })
  return meant
}

// In "President Ann Lund has told the king that it was late, her office said" she is the only one it can be.
function ownerInContent({ at, lower, sentenceOf, analysis }: Cast, token: number, { content }: Discourse): Figure | null {
  const gender = HE_SHE.get(lower[token]!)
  if (!gender || content.length === 0) return null
  const [first, end] = tokensIn(analysis, content[0]!)
  if (first >= token || sentenceOf[first] !== sentenceOf[token]) return null
  const people = new Set<Figure>()
  for (let i = first; i < end; i++) if (at.get(i)?.kind === 'person') people.add(at.get(i)!)
  const fitting = [...people].filter((who) => who.gender === gender)
  const open = [...people].filter((who) => who.gender === null)
  return fitting.length === 1 ? fitting[0]! : fitting.length === 0 && open.length === 1 ? open[0]! : null
}

/** The "Presidential Office" of a president, the "Mayor’s Office" of a mayor; it then speaks for the same side. */
function officeOf(cast: Cast, noun: string, owner: Figure): Figure | null {
  const named = knownBy(cast, noun).filter(({ kind, name }) => kind === 'body' && owner.offices.some(({ head }) => name.toLowerCase().startsWith(head)))
  if (named.length !== 1) return null
  named[0]!.side ??= sideOf(owner)
  return named[0]!
}

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

// ---- pronouns

const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself'])
const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const PRONOUNS = new Set([...FIRST_PERSON, ...RELATIVES, ...HE_SHE.keys(), 'they', 'them', 'their', 'it', 'its', 'we', 'us', 'our', 'you', 'your'])

// Where a source was marked too long ("the network he"), only the last word can be the subject.
const SUBJECTS = new Set(['he', 'she', 'they', 'i', 'we'])

/** The pronoun that the stretch is, apart from "himself", "also" and marks; -1 where it is none. */
function pronounAt({ lower, analysis: { tags } }: Cast, first: number, end: number): number {
  let i = first
  while (i < end && !/[\p{L}\p{N}]/u.test(lower[i]!)) i++
  if (SUBJECTS.has(lower[end - 1]!)) return end - 1
  const isNounBehind = i + 1 < end && /^(?:NN|JJ|CD)/.test(tags[i + 1]!)
  return i < end && PRONOUNS.has(lower[i]!) && !isNounBehind ? i : -1
}

function pronounMeaning(cast: Cast, token: number, discourse: Discourse, around: Figure | null): Figure | null {
  const pronoun = cast.lower[token]!
  if (FIRST_PERSON.has(pronoun)) return around
  if (RELATIVES.has(pronoun)) return before(cast, token, discourse)
  const meant = antecedent(cast, token, discourse) ?? tellerHimself(cast, token, around)
  return meant && isOwnVoice(cast, token, meant, { discourse, around }) ? null : meant ?? (pronoun === 'they' ? theTwo(cast, token) : null)
}

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
  if (!cast.quoted[token]) return false
  const { lastSpeaker, lastToken } = discourse ?? { lastSpeaker: null, lastToken: -1 }
  return who === around || (who === lastSpeaker && cast.sentenceOf[lastToken] === cast.sentenceOf[token] && !cast.quoted[lastToken])
}

/**
 * In an official account a sentence that begins with "They" goes on about the two of the sentence before: "Lund met Lee.
 * They discussed ports." Where that names one, or three, it is left open.
 */
function theTwo(cast: Cast, token: number): Figure | null {
  const { analysis: { sentences }, sentenceOf } = cast
  const here = sentenceOf[token]!
  if (cast.home === null || token > (sentences[here]?.firstToken ?? token) + OPENING) return null
  for (let back = here - 1; back >= 0 && back >= here - LAST_NAMED; back--) {
    const people = peopleIn(cast, sentences[back]!.firstToken, sentences[back]!.endToken)
    if (people.length > 0) return people.length === 2 ? together(cast, people, [token, token + 1]) : null
  }
  return null
}

function peopleIn({ at, held }: Cast, first: number, end: number): Figure[] {
  const people = new Set<Figure>()
  for (let i = first; i < end; i++) {
    const who = at.get(i) ?? held.get(i)
    if (who?.kind === 'person') people.add(who)
  }
  return [...people]
}

/** So many sentences back the two may have been named: "They agreed. They also discussed ports." */
const LAST_NAMED = 4

/** "In addition, they": as many words may come before. */
const OPENING = 3

/** Whom a relative pronoun takes up: what stands right before it or its comma, or whoever spoke in "Lee, 59, of Oslo, who". */
function before(cast: Cast, token: number, { lastSpeaker, lastToken }: Discourse): Figure | null {
  const last = beforeBracket(cast, cast.lower[token - 1] === ',' ? token - 2 : token - 1)
  if (last < 0 || cast.sentenceOf[last] !== cast.sentenceOf[token] || cast.unclear.has(last)) return null
  const named = cast.at.get(last) ?? cast.held.get(last)
  if (named?.kind === 'person' && PLURAL_VERBS.has(cast.lower[token + 1] ?? '')) return null // "allies such as Lund, who have said so"
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
