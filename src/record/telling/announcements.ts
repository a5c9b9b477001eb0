import type { Analysis } from '../../attribution/analysis.ts'
import { BODY_NOUNS } from '../names/bodies.ts'
import { singular } from '../names/role-ends.ts'
import { isCapital, lowerWords } from '../words.ts'
import type { Clauses } from './condition-clauses.ts'
import { isHuman } from './unnamed.ts'
import { firstPlace } from '../../text/first-place.ts'

/**
 * Whether what would follow is announced: somebody who can act will do something, or the content is itself what is
 * threatened: "to close the port".
 */
export function isAnnouncement(analysis: Analysis, { condition, consequence: [first, end] }: Clauses): boolean {
  const words = lowerWords(analysis)
  const from = afterOpening(words, first, end)
  if (from >= end) return false
  if (words[from] === 'to' || (words[from] === 'not' && words[from + 1] === 'to')) return end - from > 1 && !(words[from] === 'to' && SPEAKING.has(words[from + 1]!))
  const verb = announcingVerb(words, from, end)
  if (verb === null) return isOffered(words, from, end)
  if (isLoose(words, from, verb) || isRetold(words, verb, end) || (!READY.has(words[verb]!) && !/\p{L}/u.test(words.slice(verb + 1, end).join('')))) return false
  if (isDoneTo(words, verb, end)) return true
  if (/^(?:likely|probably|surely)$/.test(words[verb + 1] ?? '')) return false // a forecast, even of one's own
  const isFirst = condition[0] < first
  return (isActor(analysis, afterThinking(words, from, verb), verb, isFirst) || (REFUSING.has(words[condition[0]]!) && isNone(words, from, verb))) && !isState(words, verb, end)
}

/** "agreed | to speak on condition that …": of an interview, and no announcement. */
const SPEAKING: ReadonlySet<string> = new Set(['speak', 'talk', 'comment'])

/** "his remarks saying he would leave | if elected": told by somebody else than who tells the rest. */
const isRetold = (words: readonly string[], verb: number, end: number): boolean => words.slice(verb + 2, end).some((word) => RETELLING.has(word))

const RETELLING: ReadonlySet<string> = new Set(['said', 'says', 'saying', 'told', 'telling', 'argued', 'arguing', 'claimed', 'claiming'])

/** In "I think she will win" she is who will win. */
function afterThinking(words: readonly string[], from: number, verb: number): number {
  for (let i = verb - 1; i > from; i--) if (THINKING.has(words[i]!)) return i + 1
  return from
}

const THINKING: ReadonlySet<string> = new Set(['think', 'thought', 'believe', 'believed', 'expect', 'expected', 'guess', 'suspect', 'hope', 'hoped', 'fear', 'feared', 'doubt', 'bet', 'sure', 'confident', 'concerns', 'concern', 'fears', 'worries'])

/** "There will be no talks until …", "No ship will sail unless …": said by those who would talk and sail. */
const isNone = (words: readonly string[], from: number, verb: number): boolean => /^(?:no|none)$/.test(words[from]!) || words.slice(verb, verb + 3).includes('no')

const REFUSING: ReadonlySet<string> = new Set(['until', 'unless', 'without'])

/** "how he would", "maybe he will": asked or left open; "I would if I could" says nothing that would be done. */
const isLoose = (words: readonly string[], from: number, verb: number): boolean => words.slice(from, verb).some((word) => /^(?:how|whether|why|when|maybe|perhaps)$/.test(word))

/** "was offered a post", "had threatened to leave", "their readiness to act": told as an offer or a threat, and so it is one. */
const isOffered = (words: readonly string[], from: number, end: number): boolean =>
  words.slice(from, end).some((word, k) => (/^(?:offered|promised)$/.test(word) && /^(?:was|were|been|being)$/.test(words[from + k - 1] ?? '')) || (TOLD_OFFERS.has(word) && words[from + k + 1] === 'to'))

/** Before "to": deeds of announcing, and nouns for them. */
const TOLD_OFFERS: ReadonlySet<string> = new Set(
  'threatened threatening vowed vowing pledged pledging promised promising agreed committed readiness willingness determination resolve intention commitment threat threats promise promises pledge vow offer'.split(' '),
)

/** "would be arrested", "will face sanctions": what befalls one at another's hands, and is a threat or a promise. */
export function isDoneTo(words: readonly string[], verb: number, end: number): boolean {
  let next = verb + 1
  while (next < end && /^(?:not|n't|also|then|never|immediately|certainly)$/.test(words[next]!)) next++
  const behind = words.slice(next + 1, next + 4)
  return words[next] === 'face' || (words[next] === 'be' && behind.some((word) => DONE_TO.has(word)) && !behind.some((word) => /^(?:an?|the)$/.test(word))) // "be a long shot"
}

const DONE_TO: ReadonlySet<string> = new Set(
  `arrested met punished fined sanctioned expelled cut withdrawn suspended cancelled canceled closed released freed lifted deported evicted dismissed fired sued prosecuted jailed charged detained
  imprisoned executed killed shot destroyed bombed attacked seized confiscated banned barred blocked rejected vetoed imposed stopped halted revoked rewarded paid compensated returned restored reopened
  spared pardoned admitted considered answered retaliated treated hit struck removed terminated stripped disqualified dropped pulled evacuated demolished resumed investigated tried extradited
  denied refused replaced postponed delisted fired barred allowed permitted granted offered awarded opened`.split(/\s+/),
)

function afterOpening(words: readonly string[], first: number, end: number): number {
  let from = first
  while (from < end && (OPENING.has(words[from]!) || words[from] === 'then')) from++
  return from
}

/** The subject: we, they, a name, or people and bodies. Not "it", "there", "prices". */
function isActor(analysis: Analysis, from: number, verb: number, isFirst: boolean): boolean {
  const words = lowerWords(analysis)
  if (words.slice(from, verb).some((word) => word === 'what' || word === 'which' || word === 'who')) return false
  const quoted = isQuoted(analysis, verb)
  for (let i = from; i < verb; i++)
    if ((isActing(words[i]!) && !(quoted && OTHERS.has(words[i]!))) || (isToldIt(words, i, verb) && i === from && !quoted && !isFirst) || (isCapital(analysis, i) && (i > from || (!THINGS.has(words[i]!) && analysis.tags[i]!.startsWith('NNP'))))) return true
  return false
}

/** "said | it would enter the race": the speaker's body, where a deed follows, and not what takes time or helps. */
const isToldIt = (words: readonly string[], i: number, verb: number): boolean => words[i] === 'it' && verb === i + 1 && !/^(?:take|help|work|make|be)$/.test(words[verb + 1] ?? '')

const isActing = (word: string): boolean => ACTORS.has(word) || BODY_NOUNS.has(word) || isHuman(singular(word))

// In somebody's own words "they" are others, and what they will do is a forecast.
const OTHERS: ReadonlySet<string> = new Set(['he', 'she', 'they'])

function isQuoted({ tokens, quotations }: Analysis, i: number): boolean {
  const behind = firstPlace(quotations.length, (k) => quotations[k]!.span[0] > tokens[i]![0])
  // Inside one another they are few: the nearest before it or the one around that.
  return [behind - 1, behind - 2].some((k) => k >= 0 && quotations[k]!.span[1] >= tokens[i]![1])
}

const THINGS: ReadonlySet<string> = new Set(['people', 'voters', 'many', 'some', 'nobody', 'it', 'this', 'that', 'there', 'the', 'these', 'those', 'prices', 'what', 'things', 'a', 'an', 'its', 'everything', 'nothing', 'all'])
/** Beside bodies and offices: pronouns, and many people. */
const ACTORS: ReadonlySet<string> = new Set(
  `i we he she they our us both sides side country city members workers drivers nurses teachers staff crews tenants residents landlords allies parties states state team
  employers employees management troops military firm airline operator leaders partners regulator strikers`.split(/\s+/),
)

// "would be a disaster", "will have consequences": a forecast, not an act. "would be forced to", "will be ready to" are acts.
function isState(words: readonly string[], verb: number, end: number): boolean {
  const isGoing = words[verb] === 'going' && words[verb + 1] === 'to'
  if (READY.has(words[verb]!) && !isGoing) return false
  let next = isGoing ? verb + 2 : verb + 1
  while (next < end && /^(?:not|n't|t|'|also|then|never|certainly|of|course)$/.test(words[next]!)) next++
  if (NO_ACTS.has(words[next]!) || (words[next] === 'tell' && words[next + 1] === 'you')) return true
  if (words[next] === 'have' || words[next] === "'ve") return !/^(?:to|no)$/.test(words[next + 1] ?? '')
  return words[next] === 'be' && !words.slice(next + 1, next + 4).some((word) => READY.has(word) || BEARINGS.has(word) || /^(?:forced|no)$/.test(word)) && words[next + 1] !== 'to'
}

/** How somebody says that he will bear himself: "we will be open with you". */
const BEARINGS: ReadonlySet<string> = new Set(['upfront', 'honest', 'open', 'there', 'fair', 'tough', 'firm', 'happy', 'glad', 'honored', 'honoured', 'transparent', 'merciless'])

// What befalls one, or goes on in one's head.
const NO_ACTS: ReadonlySet<string> = new Set(
  'cost owe mean become win cause lead result need want like know think see fall rise lose happen find suffer die feel hurt benefit emerge remain depend save make seem love hate go come rain snow require regret say get'.split(' '),
)

// "could" and "may" leave open what one would do: they are forecasts more often than announcements.
export const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", "'d", "won't", 'wouldn', 'won', 'wo'])
const READY: ReadonlySet<string> = new Set(['ready', 'prepared', 'preparing', 'willing', 'going', 'determined', 'set', 'poised', 'reserves', 'reserve', 'threatening', 'promising', 'offering', 'planning', 'pledging', 'vowing'])

/** Where the verb stands by which somebody announces an act: will, would, is preparing, stands ready. */
export function announcingVerb(words: readonly string[], from: number, end: number): number | null {
  for (let i = from; i < end; i++) if (MODALS.has(words[i]!) || READY.has(words[i]!)) return i
  return null
}

/** So many words on an announcing verb may stand. */
const REACH = 14

/** Whether an announcing verb comes before the next comma. */
export function announces(words: readonly string[], from: number, end: number): boolean {
  const until = Math.min(end, from + REACH)
  const verb = announcingVerb(words, from, until)
  return verb !== null && !words.slice(from + 1, verb).some((word) => COMMAS.has(word))
}

export const COMMAS: ReadonlySet<string> = new Set([',', '—', '–', ';', ','])

/** What may stand before a clause without being part of it. */
export const OPENING: ReadonlySet<string> = new Set(['that', 'and', 'but', 'so', ',', '“', '"', '‘', "'", "''", '``', '[', '(', 'only', 'however', 'now', 'or'])
