import type { Analysis } from '../../attribution/analysis.ts'
import type { Sentence } from '../../text/sentences.ts'
import { MONTHS, WEEKDAYS } from '../calendar-words.ts'
import { CHAIN_WORDS, GROUPS, HELD_TO, HOLDING, LOOSE_TALKS, MEDIATING, MEETING_VERBS, NOT_HELD, PARTNER_WORDS, SPEAKING_VERBS, TALKS } from './meeting-words.ts'
import type { Party, Seats } from './seats.ts'
import { FUNCTION_WORDS, isCapital, isNumber, lowerWords, type Range } from '../words.ts'

/** A sentence that tells of talks which have taken place, by the word that says so, and who took part. */
export interface Encounter {
  readonly sentence: Sentence
  readonly cue: number
  readonly parties: readonly Party[]
}

/** The encounters a sentence tells of. Planned, refused and wished-for ones are none. */
export function encountersIn(analysis: Analysis, sentence: Sentence, seats: Seats): Encounter[] {
  const words = lowerWords(analysis)
  const found: Encounter[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const parties = partiesAt({ analysis, words, sentence, seats }, i)
    if (parties) found.push({ sentence, cue: i, parties })
  }
  return found
}

/** Whether a sentence has a word for talks at all: a quick look before the careful one. */
export function mentionsTalks(analysis: Analysis, { firstToken, endToken }: Sentence): boolean {
  const words = lowerWords(analysis)
  for (let i = firstToken; i < endToken; i++) if (isTalkWord(words[i]!)) return true
  return false
}

const isTalkWord = (word: string) => TALKS.has(word) || MEETING_VERBS.has(word) || SPEAKING_VERBS.has(word)

interface View {
  readonly analysis: Analysis
  readonly words: readonly string[]
  readonly sentence: Sentence
  readonly seats: Seats
}

function partiesAt(view: View, i: number): Party[] | null {
  const word = view.words[i]!
  const isVerb = MEETING_VERBS.has(word) || SPEAKING_VERBS.has(word)
  if (!isVerb && !TALKS.has(word)) return null
  if (!isHeld(view, i) || isAppeal(view, i)) return null
  const parties = isVerb ? partiesOfVerb(view, i) : partiesOfTalks(view, i)
  return parties.length > 0 ? parties : null
}

/** "a call for restraint", "calls on the city to pay": no conversation. "A call on Tuesday" is one. */
const isAppeal = ({ words }: View, i: number) =>
  words[i] === 'call' && (/^(?:for|to|of)$/.test(words[i + 1] ?? '') || (words[i + 1] === 'on' && !WEEKDAYS.has(words[i + 2] ?? '') && !isNumber(words[i + 2] ?? '') && !MONTHS.has(words[i + 2] ?? '')))

/** "A met (today in X) (with) B"; "A and B met". */
function partiesOfVerb(view: View, i: number): Party[] {
  const left = chainBefore(view, i)
  if (left.length === 0) return []
  const partner = partnerAfter(view, i)
  const bare = MEETING_VERBS.has(view.words[i]!) || view.words[i] === 'called'
  const right = partner !== null ? chainAfter(view, partner + 1) : bare ? chainAfter(view, i + 1) : []
  return right.length > 0 || distinct(left) > 1 ? [...left, ...right, ...mediators(view, i)] : []
}

/** Where "with" or "to" brings in the partner; not beyond a comma followed by a new clause, nor after "to discuss". */
function partnerAfter({ words, sentence }: View, i: number): number | null {
  for (let j = i + 1; j < sentence.endToken && j <= i + REACH; j++) {
    if (PARTNER_WORDS.has(words[j]!)) return words[j] === 'to' && j > i + 4 ? null : j
    if (/^(?:;|and|that|but|—|–|:|after|before|about)$/.test(words[j]!)) return null
  }
  return null
}

const REACH = 14

/** "talks between A and B", "A's call with B", "A held talks with B", "A-B talks", "A told B in a call". */
function partiesOfTalks(view: View, i: number): Party[] {
  const { words, sentence } = view
  const others = mediators(view, i)
  const between = linkAfter(view, i, 'between')
  if (between !== null) return atLeastTwo([...chainAfter(view, between + 1), ...others])
  const owners = ownersBefore(view, i)
  const partner = linkAfter(view, i, 'with') ?? (words[i] === 'call' ? linkAfter(view, i, 'from') : null)
  const subject = subjectOf(view, i)
  if (partner !== null) return atLeastTwo([...(owners.length > 0 ? owners : subject), ...chainAfter(view, partner + 1), ...others])
  if (distinct(owners) > 1) return [...owners, ...others]
  if (LOOSE_TALKS.has(words[i]!) && !isTheirs(view, i)) return []
  const agents = agentsBefore(view, i)
  if (distinct(agents) > 1) return [...agents, ...others]
  const holding = words.slice(Math.max(sentence.firstToken, i - 14), i).some((word) => HOLDING.has(word))
  const held = holding ? atLeastTwo([...subject, ...others]) : []
  if (held.length > 0 || !isSetting(view, i)) return held
  const told = tellingPair(view)
  return told.length > 0 || words[i - 1] !== 'of' ? told : theTwoOf(view)
}

/** "…, their union said after five hours of talks": the two sides that the sentence names, if it names just two. */
function theTwoOf(view: View): Party[] {
  const { words, sentence } = view
  const parties = partiesIn(view, [sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + FAR)])
  const present = parties.filter(({ token }) => !/^(?:in|at)$/.test(words[token - 1] === 'the' ? words[token - 2]! : words[token - 1] ?? ''))
  return distinct(present) === 2 ? present : []
}

/** The noun only says where it was said: "after a secure video call", "during talks in Belmora". */
function isSetting({ words, sentence }: View, i: number): boolean {
  for (let j = i - 1; j >= sentence.firstToken && j > i - 6; j--) if (SETTINGS.has(words[j]!)) return true
  return false
}

const SETTINGS: ReadonlySet<string> = new Set(['after', 'during', 'in', 'at', 'following'])

/** "A told B that …", anywhere in the sentence. */
function tellingPair(view: View): Party[] {
  const { words, sentence } = view
  for (let i = sentence.firstToken; i < Math.min(sentence.endToken, sentence.firstToken + FAR); i++)
    if (TELLING.has(words[i]!)) return atLeastTwo([...chainBefore(view, i), ...chainAfter(view, i + 1)])
  return []
}

const isTheirs = ({ words }: View, i: number) => words.slice(Math.max(0, i - 9), i).some((word) => word === 'their' || word === 'video' || word === 'phone' || word === 'telephone')

function linkAfter({ words, sentence }: View, i: number, link: string): number | null {
  for (let j = i + 1; j < sentence.endToken && j <= i + 9; j++) {
    if (words[j] === link) return j
    if (/^(?:;|:|and|that|to|which|with|,|who|“|between)$/.test(words[j]!)) return null
  }
  return null
}

/** Directly before the noun, as owners or joined by a hyphen: "Arlo's", "Orland-Morvia", "Arlo and Brin’s". */
function ownersBefore(view: View, i: number): Party[] {
  const { words, sentence, analysis } = view
  let edge = i
  while (edge > sentence.firstToken && edge > i - 12 && (view.seats.has(edge - 1) || CHAIN_WORDS.has(words[edge - 1]!) || MODIFIERS.has(words[edge - 1]!) || /^(?:-|–|\/|,|\.|jr)$/.test(words[edge - 1]!) || isCapital(analysis, edge - 1))) edge--
  const near = partiesIn(view, [edge, i])
  const owned = words.slice(edge, i).some((word) => /^(?:'s|'|-|–)$/.test(word) || word.includes('-') || word.includes('–')) || near.length > 1 || words[edge] === 'of' || /readout|call/.test(words[sentence.firstToken]!)
  return owned ? near : []
}

const MODIFIERS: ReadonlySet<string> = new Set('phone telephone video virtual online bilateral expanded trilateral face-to-face in-person summit peace call meeting first second secure joint long pay wage trade border two-hour'.split(' '))

/** "discussed by A and B during an online meeting". */
function agentsBefore(view: View, i: number): Party[] {
  const { words, sentence } = view
  for (let j = i - 1; j >= sentence.firstToken && j > i - 16; j--) if (words[j] === 'by') return chainAfter(view, j + 1)
  return []
}

/** The parties named before the main verb of the clause, and whom the verb told: "A told B in a call". */
function subjectOf(view: View, i: number): Party[] {
  const { words, analysis } = view
  const start = clauseStart(view, i)
  let verb = start
  while (verb < i && !(/^(?:VB[DZP]|MD)$/.test(analysis.tags[verb]!) && !view.seats.has(verb)) && !HOLDING.has(words[verb]!)) verb++
  const subject = partiesIn(view, [start, verb])
  const told = verb < i && TELLING.has(words[verb]!) ? chainAfter(view, verb + 1) : []
  return [...subject, ...told]
}

const TELLING: ReadonlySet<string> = new Set(['told', 'tells', 'informed', 'warned', 'assured', 'urged', 'asked', 'thanked'])

function clauseStart({ words, sentence }: View, i: number): number {
  const first = Math.max(sentence.firstToken, i - FAR)
  for (let j = i - 1; j > first; j--) if (CLAUSE.has(words[j]!) || (words[j] === '“' && /^[,:]$/.test(words[j - 1]!))) return j + 1
  return first
}

// No clause is longer than this; a megabyte without a full stop is no sentence.
const FAR = 60

const CLAUSE: ReadonlySet<string> = new Set([';', 'that', 'after', 'before', 'when', 'while', 'where', 'as', 'since', 'because', 'who', 'which', '—', '–', ':', 'said'])

/** The parties right before a verb, joined by names, roles and small words only: "With weeks left for lawmakers, Arlo and Brin met" leaves two. */
function chainBefore(view: View, i: number): Party[] {
  const { words, analysis, seats } = view
  const start = clauseStart(view, i)
  let first = i
  while (first > start && (isChainLink(view, first - 1) || /^(?:RB|VBZ|VBP)/.test(analysis.tags[first - 1]!) || /^(?:has|have|had|just)$/.test(words[first - 1]!))) {
    const before = first - 2
    if (words[first - 1] === ',' && before >= start && !(seats.has(before) || isCapital(analysis, before) || GROUPS.has(words[before]!) || /^[).]$|^jr\.?$/.test(words[before]!))) break
    first--
  }
  return partiesIn(view, [first, i]).slice(0, MOST_PARTIES)
}

/** Names, roles, groups and the small words and marks between them. */
const isChainLink = (view: View, i: number) =>
  view.seats.has(i) || CHAIN_WORDS.has(view.words[i]!) || GROUPS.has(view.words[i]!) || isName(view, i) || isRoleWord(view, i) || /^[(),]$|^-$/.test(view.words[i]!)

/** A capital that isn't a headline's: "After", "On". */
const isName = ({ analysis, words }: View, i: number) => isCapital(analysis, i) && !WEEKDAYS.has(words[i]!) && !CLAUSE.has(words[i]!) && !FUNCTION_WORDS.has(words[i]!)

const MOST_PARTIES = 8

/** The parties from here on, as long as only names, roles and small words join them. */
function chainAfter(view: View, from: number): Party[] {
  const { words, sentence } = view
  let end = from
  while (end < Math.min(sentence.endToken, from + FAR) && (view.seats.has(end) || CHAIN_WORDS.has(words[end]!) || GROUPS.has(words[end]!) || isRoleWord(view, end) || isName(view, end) || isJoiningComma(view, end))) end++
  return partiesIn(view, [from, end])
}

// "Finance Minister Ivo Sand", "their Danish counterpart", "union leader Ana Wirth": nouns right before a name.
const isRoleWord = ({ analysis, words, seats, sentence }: View, i: number) =>
  /^(?:NN|JJ)/.test(analysis.tags[i]!) && i + 1 < sentence.endToken && (seats.has(i + 1) || isCapital(analysis, i + 1) || /^(?:and|counterpart|of|leader|minister|president)$/.test(words[i + 1]!))

/** A comma in a list of parties or before an apposition that is a party again. */
const isJoiningComma = ({ analysis, words, seats, sentence }: View, i: number) =>
  words[i] === ',' && i + 1 < sentence.endToken && (seats.has(i + 1) || (isCapital(analysis, i + 1)) || words[i + 1] === 'and' || /^(?:jr\.?|the)$/.test(words[i + 1]!))

/** Whoever brought them together: "mediated by the city". */
function mediators(view: View, i: number): Party[] {
  const { words, sentence } = view
  for (let j = i + 1; j < Math.min(sentence.endToken, i + FAR); j++)
    if (MEDIATING.has(words[j]!) && words[j + 1] === 'by') return chainAfter(view, j + 2)
  return []
}

/** Entities, each once, and groups without a name. A person of no known side speaks for the country named right behind. */
function partiesIn(view: View, [first, end]: Range): Party[] {
  const { analysis, words, seats } = view
  const parties: Party[] = []
  const names = new Set<string>()
  for (let i = first; i < end; i++) {
    const seat = seats.get(i) ?? groupAt(analysis, words, i, seats)
    if (!seat || names.has(seat.name)) continue
    names.add(seat.name)
    const last = parties.at(-1)
    if (last && isStateless(last) && seat.entity?.kind === 'country' && isOf(words, i, last.token)) parties[parties.length - 1] = { ...last, side: seat.side }
    // "President of Orland Mika Arlo"
    else if (last?.entity?.kind === 'country' && isStateless(seat) && words[last.token - 1] === 'of' && seats.get(i - 1)?.name === last.name) parties[parties.length - 1] = { ...seat, side: last.side, token: i }
    else parties.push({ ...seat, token: i })
  }
  return parties
}

const isStateless = ({ entity, side, name }: Party) => entity !== null && entity.kind !== 'country' && side === name

// "Leo Vardan, the Taoiseach of Eirland", "Emir Tamim of Qatria": nothing but an office between them.
const isOf = (words: readonly string[], country: number, person: number) =>
  country - person < 14 && (words[country - 1] === 'of' || (words[country - 1] === 'the' && words[country - 2] === 'of')) && !words.slice(person, country).includes('and')

/** "the tenants", "harbour workers": a group noun with what directly describes it. */
function groupAt(analysis: Analysis, words: readonly string[], i: number, seats: Seats): Party | null {
  if (!GROUPS.has(words[i]!) || GROUPS.has(words[i + 1] ?? '') || /^NN/.test(analysis.tags[i + 1] ?? '') || words[i + 1] === "'s") return null
  if (seats.has(i + 1) || (words[i + 1] === ',' && seats.has(i + 2))) return null // "the landlord, Harrow Estates": it has a name
  if (!/^(?:the|its|their|both)$/.test(words[i - 1] ?? '') && !/s$/.test(words[i]!) && !/^(?:JJ|NN)/.test(analysis.tags[i - 1] ?? '')) return null
  return { entity: null, name: words[i]!, side: words[i]!, token: i }
}

const distinct = (parties: readonly Party[]) => new Set(parties.map(({ side }) => side)).size
const atLeastTwo = (parties: Party[]) => (distinct(parties) > 1 ? parties : [])

/** Whether the talks have taken place, as far as the words around say. */
function isHeld(view: View, i: number): boolean {
  const { words, sentence } = view
  const start = Math.max(sentence.firstToken, i - 8)
  for (let j = i - 1; j >= start; j--) {
    const word = words[j]!
    if (/^(?:that|;|—|–|who|which|“)$/.test(word) || (word === ',' && j < i - 1)) break
    if (!NOT_HELD.has(word)) continue
    if (word === 'to' && (HELD_TO.has(words[j - 1] ?? '') || !/^(?:meet|hold|speak|talk|host|have|resume|begin|start|attend|call|receive|conduct|join|continue)$/.test(words[j + 1] ?? ''))) continue
    return false
  }
  return !isAhead(view, i) && !isComing(view, i)
}

// "ahead of", "on the eve of", "preparations for" their meeting.
const isAhead = ({ words, sentence }: View, i: number) =>
  words.slice(Math.max(sentence.firstToken, i - 8), i).join(' ').match(/\b(?:ahead of|eve of|preparations? for|prior to|in advance of|plans? for|date for|proposal for|invitation to|offer of)\b/) !== null

// "the talks are to begin", "a meeting next week", "talks will", "have been cancelled".
const isComing = ({ words, sentence }: View, i: number) =>
  /^(?:(?:[a-z']+ ){0,6}?)(?:next (?:week|month|year)|tomorrow|will|would|is scheduled|are scheduled|is due|are due|is expected|are expected|scheduled for|planned for|set for|could|may|might|was cancelled|were cancelled|was canceled|were canceled|called off|never took place|did not take place|postponed|is planned|are planned|to be held|to take place)\b/.test(
    words.slice(i + 1, Math.min(sentence.endToken, i + 12)).join(' '))
