import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import type { Conditional, Entity, Statement } from '../record.ts'
import { isCapital, lowerWords, type Range, spanOf, tokensIn } from '../words.ts'

/**
 * A conditional announcement in a statement's content: a threat, a promise or an offer with its "if". Both parts are
 * kept whole, deadlines included. `null` where the "if" asks, compares or supposes, or where nobody says what they would do:
 * "If demand falls, prices will drop" announces nothing.
 */
export function conditionalOf(analysis: Analysis, content: readonly Span[]): { condition: Span; consequence: Span } | null {
  const pieces = piecesOf(analysis, content)
  for (const [i, piece] of pieces.entries()) {
    const parts = splitAtCondition(analysis, piece) ?? splitAtOtherwise(analysis, piece) ?? acrossPieces(analysis, piece, pieces[i + 1])
    if (parts && isAnnouncement(analysis, parts.consequence)) return { condition: trimmed(analysis, parts.condition), consequence: trimmed(analysis, parts.consequence) }
  }
  return null
}

/**
 * The conditional announcements among the statements, each with its own speaker's side: what Orland says that Morvia
 * would do is a forecast. One that relays another's leaves it to the closer one.
 */
export function conditionalsOf(statements: readonly Statement[], attributions: readonly Attribution[], analysis: Analysis, entities: readonly Entity[] = []): Conditional[] {
  const contents = new Map(attributions.map(({ id, content }) => [id, content]))
  const sides = new Map(entities.map(({ id, side }) => [id, side]))
  const found = statements.flatMap(({ id, attribution, speaker, verb, act }) => {
    const parts = act === 'thought' ? null : conditionalOf(analysis, contents.get(attribution) ?? [])
    if (parts && ASKING.has(verb) && isToDo(analysis, parts.consequence)) return []
    return parts && !isOthers(analysis, parts.consequence, { speaker, side: speaker === null ? null : sides.get(speaker) ?? null }, entities) ? [{ statement: id, ...parts }] : []
  })
  const outer = new Map(statements.map((statement) => [statement.id, statement.within]))
  const relayed = new Set(found.map(({ statement, condition }) => `${outer.get(statement)} ${condition}`))
  return found.filter(({ statement, condition }) => !relayed.has(`${statement} ${condition}`))
}

/** "asked them | to call if they need help": what somebody else shall do is no announcement. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'urge', 'request', 'demand', 'call for', 'advise', 'tell', 'order', 'invite', 'encourage', 'recommend'])

const isToDo = (analysis: Analysis, [start, end]: Span): boolean => lowerWords(analysis)[tokensIn(analysis, [start, end])[0]] === 'to'

/** Whether another than the speaker, or another side than his, is named as the one who will act. */
function isOthers(analysis: Analysis, [start, end]: Span, { speaker, side }: { readonly speaker: string | null; readonly side: string | null }, entities: readonly Entity[]): boolean {
  const [first, last] = tokensIn(analysis, [start, end])
  const words = lowerWords(analysis)
  const verb = announcingVerb(words, first, last)
  if (verb === null || isDoneTo(words, verb, last)) return false // who is threatened is not who acts
  const until = analysis.tokens[verb]![0]
  const acting = entities.filter(({ mentions }) => mentions.some((mention) => mention[0] >= start && mention[1] <= until))
  if (side === null) return speaker !== null && acting.length > 0 && acting.every(({ id, kind, name }) => id !== speaker && kind === 'person' && name.includes(' '))
  return acting.length > 0 && !acting.some((entity) => (entity.side ?? entity.name) === side)
}

interface Parts {
  readonly condition: Range
  readonly consequence: Range
}

/** The content sentence by sentence: a condition and its consequence stand in one, unless the attribution parts them. */
function piecesOf(analysis: Analysis, content: readonly Span[]): Range[] {
  const pieces: Range[] = []
  let sentence = 0
  for (const span of content) {
    const [first, end] = tokensIn(analysis, span)
    while (sentence > 0 && (analysis.sentences[sentence]?.firstToken ?? Infinity) > first) sentence--
    for (; sentence < analysis.sentences.length; sentence++) {
      const { firstToken, endToken } = analysis.sentences[sentence]!
      if (firstToken >= end) break
      const piece: Range = [Math.max(first, firstToken), Math.min(end, endToken)]
      if (piece[1] > piece[0]) pieces.push(piece)
    }
  }
  return pieces
}

// The first word of a marker, and what may follow it. Longest first.
const MARKERS: readonly (readonly string[])[] = [
  'if', 'unless', 'provided that', 'provided', 'providing that', 'as long as', 'so long as', 'on condition that', 'on the condition that',
  'in the event of', 'in the event that', 'in the event', 'in case of', 'in case', 'only if', 'should', 'were', 'until', 'without', 'in exchange for', 'in return for',
].map((marker) => marker.split(' ')).sort((a, b) => b.length - a.length)

const STARTS: ReadonlySet<string> = new Set(MARKERS.map(([first]) => first!))

/** "If X, Y" or "Y if X": where the condition begins, and where the consequence takes over again. */
function splitAtCondition(analysis: Analysis, [first, end]: Range): Parts | null {
  for (let i = first; i < end; i++) {
    const length = markerAt(analysis, i, first, end)
    if (length === 0) continue
    if (opensClause(analysis, i, first)) {
      const turn = mainClauseAfter(analysis, i + length, end)
      return turn === null ? null : { condition: [i, turn], consequence: [turn + 1, end] }
    }
    return { condition: [i, conditionEnd(analysis, i + length, end)], consequence: [announcedFrom(analysis, first, i), i] }
  }
  return null
}

/** "Arlo told Brin that | Orland would …": who told whom is no part of what is announced. */
function announcedFrom(analysis: Analysis, first: number, end: number): number {
  const words = lowerWords(analysis)
  const verb = announcingVerb(words, first, end) ?? end
  for (let i = verb - 1; i > first; i--) if (words[i] === 'that' && i > first + 1) return i + 1
  return first
}

/** How many tokens the marker at `i` has; 0 where there is none, or where the word marks something else. */
function markerAt(analysis: Analysis, i: number, first: number, end: number): number {
  const words = lowerWords(analysis)
  if (!STARTS.has(words[i]!)) return 0
  const marker = MARKERS.find((parts) => parts.every((part, j) => words[i + j] === part && i + j < end))
  if (!marker) return 0
  const word = marker[0]!
  if (word === 'if' && !isRealIf(words, i, first)) return 0
  if (word === 'provided' && marker.length === 1 && (i === first || !/^(?:,|will|would|go)$/.test(words[i - 1]!))) return 0
  if ((word === 'should' || word === 'were') && !isInverted(analysis, i, first, end)) return 0
  if (LASTING.has(word) && (/^(?:\d|possible|necessary|needed)/.test(words[i + 3] ?? '') || (words[i + 3] === 'it' && words[i + 4] === 'takes'))) return 0 // "as long as it takes"
  if ((word === 'until' || word === 'without') && !hasNo(words, first, i)) return 0
  return marker.length
}

const LASTING: ReadonlySet<string> = new Set(['as', 'so'])

// "asked if", "as if", "even if", "if so", "if not", "if any": no condition that anybody sets.
const NO_IF_AFTER: ReadonlySet<string> = new Set(
  `as even what ask asked asks asking wonder wondered wonders wondering know knew knows known see sure unclear whether question questioned
  questions decide doubt tell say determine check uncertain matter or and-or`.split(/\s+/),
)
const NO_IF_BEFORE: ReadonlySet<string> = new Set(['so', 'not', 'any', 'anything', 'ever', 'possible', 'only', 'and', 'true', 'necessary', 'needed', 'you', 'nothing', 'at'])

// "if not" alone is none, "if not stopped by Friday" neither: it is too often "large, if not the largest".
const isRealIf = (words: readonly string[], i: number, first: number) =>
  !(i > first && NO_IF_AFTER.has(words[i - 1]!)) && !NO_IF_BEFORE.has(words[i + 1] ?? '') && !(i > first && words[i - 1] === 'only' && words[i + 1] === 'because')

/** "should Orland withdraw", "were they to leave": the verb stands before its subject. */
function isInverted(analysis: Analysis, i: number, first: number, end: number): boolean {
  const words = lowerWords(analysis)
  const open = i === first || /^(?:,|that|and|but|“)$/.test(words[i - 1]!)
  if (i + 2 >= end || (!open && !isBehindNoun(analysis, i))) return false
  const subject = SUBJECTS.has(words[i + 1]!) || isCapital(analysis, i + 1) || /^(?:the|any|this|our|their|his|her|its)$/.test(words[i + 1]!)
  return subject && (words[i] === 'should' || words.slice(i + 2, i + 8).includes('to'))
}

/** "We stand ready | should the state need help": a verb's "should" has its subject before it, and no other behind. */
const isBehindNoun = ({ tags }: Analysis, i: number): boolean => /^(?:NN|JJ|CD)/.test(tags[i - 1]!) && /^(?:DT|PRP|PRP\$|NNPS?)$/.test(tags[i + 1]!)

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'you', 'i', 'anyone', 'there'])

/** "There will be no talks until …": what is refused until then is announced with its condition. */
const hasNo = (words: readonly string[], first: number, i: number) => words.slice(first, i).some((word) => NEGATIONS.has(word))

const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'never', "n't", 't', "won't", 'nothing', 'none', 'cannot', 'refuse', 'refuses', 'refused'])

/** At the beginning, or with only small words, a comma or a mark before it. */
function opensClause(analysis: Analysis, i: number, first: number): boolean {
  const words = lowerWords(analysis)
  let before = i
  while (before > first && OPENING.has(words[before - 1]!)) before--
  return before === first || words[before - 1] === ';' || words[before - 1] === ':'
}

const OPENING: ReadonlySet<string> = new Set(['that', 'and', 'but', 'so', ',', '“', '"', '‘', "'", '``', '[', '(', 'only', 'however', 'now', 'or'])

/** The comma after which somebody will or would do something; "then" serves as one. */
function mainClauseAfter(analysis: Analysis, from: number, end: number): number | null {
  const words = lowerWords(analysis)
  for (let i = from; i < end; i++) {
    const turns = words[i] === 'then' || (COMMAS.has(words[i]!) && !GOES_ON.has(words[i + 1] ?? ''))
    if (turns && announces(words, i + 1, end)) return i
  }
  return null
}

const COMMAS: ReadonlySet<string> = new Set([',', '—', '–', ';', ','])
// After the comma the condition goes on: "if she wins, as we hope, …", "if they come, or even call, …".
const GOES_ON: ReadonlySet<string> = new Set(['and', 'or', 'as', 'which', 'who', 'particularly', 'especially', 'including', 'even', 'such', 'when', 'where'])
const REACH = 14

/** Whether an announcing verb comes before the next comma. */
function announces(words: readonly string[], from: number, end: number): boolean {
  const until = Math.min(end, from + REACH)
  const verb = announcingVerb(words, from, until)
  return verb !== null && !words.slice(from + 1, verb).some((word) => COMMAS.has(word))
}

/** The condition goes on to the end, unless the consequence takes over again: "if they come, and would never leave". */
function conditionEnd(analysis: Analysis, from: number, end: number): number {
  const words = lowerWords(analysis)
  for (let i = from; i < end; i++) {
    if (words[i] === ';' || words[i] === '”' && i + 1 < end) return i
    if (words[i] === ',' && /^(?:and|but|or)$/.test(words[i + 1] ?? '') && MODALS.has(words[i + 2] ?? '')) return i
  }
  return end
}

/** "Pay by Friday, or else we will strike": the condition is that the first is not done. */
function splitAtOtherwise(analysis: Analysis, [first, end]: Range): Parts | null {
  const words = lowerWords(analysis)
  for (let i = first + 2; i < end - 2; i++) {
    const length = words[i] === 'or' && words[i + 1] === 'else' ? 2 : words[i] === 'otherwise' ? 1 : 0
    if (length === 0 || !/^[,;—–.]$/.test(words[i - 1]!)) continue
    if (announces(words, i + length, end)) return { condition: [first, i], consequence: [i + length, end] }
  }
  return null
}

/** “If they come,” he said, “we will fight.” */
function acrossPieces(analysis: Analysis, piece: Range, next: Range | undefined): Parts | null {
  if (!next) return null
  const [first, end] = piece
  const words = lowerWords(analysis)
  const start = Array.from({ length: Math.min(4, end - first) }, (_, k) => first + k).find((i) => markerAt(analysis, i, first, end) > 0 && opensClause(analysis, i, first))
  if (start !== undefined && words[lastWord(words, piece)] === ',' && announces(words, next[0], next[1])) return { condition: [start, end], consequence: next }
  const other = /^(?:otherwise)$/.test(words[next[0]]!) && announces(words, next[0], next[1])
  return other ? { condition: piece, consequence: [next[0] + 1, next[1]] } : null
}

function lastWord(words: readonly string[], [first, end]: Range): number {
  let last = end - 1
  while (last > first && /^[”"’']$/.test(words[last]!)) last--
  return last
}

// "could" and "may" leave open what one would do: they are forecasts more often than announcements.
const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", "'d", "won't", 'wouldn', 'won', 'wo'])
const READY: ReadonlySet<string> = new Set(['ready', 'prepared', 'preparing', 'willing', 'going', 'determined', 'set', 'poised', 'reserves', 'reserve', 'threatening', 'promising', 'offering', 'planning'])

/** Where the verb stands by which somebody announces an act: will, would, is preparing, stands ready. */
function announcingVerb(words: readonly string[], from: number, end: number): number | null {
  for (let i = from; i < end; i++) if (MODALS.has(words[i]!) || READY.has(words[i]!)) return i
  return null
}

/** Somebody who can act will do something; or the content is itself what is threatened: "to close the port". */
function isAnnouncement(analysis: Analysis, [first, end]: Range): boolean {
  const words = lowerWords(analysis)
  const from = afterOpening(words, first, end)
  if (from >= end) return false
  if (words[from] === 'to' || (words[from] === 'not' && words[from + 1] === 'to')) return end - from > 1
  const verb = announcingVerb(words, from, end)
  if (verb === null) return isOffered(words, from, end)
  if (isLoose(words, from, verb) || !/\p{L}/u.test(words.slice(verb + 1, end).join(''))) return false
  if (isDoneTo(words, verb, end)) return true
  if (/^(?:likely|probably|surely)$/.test(words[verb + 1] ?? '')) return false // a forecast, even of one's own
  return isActor(analysis, from, verb) && !isState(words, verb, end)
}

/** "how he would", "maybe he will": asked or left open; "I would if I could" says nothing that would be done. */
const isLoose = (words: readonly string[], from: number, verb: number): boolean => words.slice(from, verb).some((word) => /^(?:how|whether|why|when|maybe|perhaps)$/.test(word))

/** "was offered a post", "had threatened to leave": told as an offer or a threat, and so it is one. */
const isOffered = (words: readonly string[], from: number, end: number): boolean =>
  words.slice(from, end).some((word, k) => (/^(?:offered|promised)$/.test(word) && /^(?:was|were|been|being)$/.test(words[from + k - 1] ?? '')) || (/^(?:threatened|threatening|vowed|pledged)$/.test(word) && words[from + k + 1] === 'to'))

/** "would be arrested", "will face sanctions": what befalls one at another's hands, and is a threat or a promise. */
function isDoneTo(words: readonly string[], verb: number, end: number): boolean {
  let next = verb + 1
  while (next < end && /^(?:not|n't|also|then|never|immediately|certainly)$/.test(words[next]!)) next++
  return words[next] === 'face' || (words[next] === 'be' && words.slice(next + 1, next + 4).some((word) => DONE_TO.has(word)))
}

const DONE_TO: ReadonlySet<string> = new Set(
  `arrested met punished fined sanctioned expelled cut withdrawn suspended cancelled canceled closed released freed lifted deported evicted dismissed fired sued prosecuted jailed charged detained
  imprisoned executed killed shot destroyed bombed attacked seized confiscated banned barred blocked rejected vetoed imposed stopped halted revoked rewarded paid compensated returned restored reopened
  protected spared pardoned admitted considered answered retaliated treated hit struck`.split(/\s+/),
)

function afterOpening(words: readonly string[], first: number, end: number): number {
  let from = first
  while (from < end && (OPENING.has(words[from]!) || words[from] === 'then')) from++
  return from
}

/** The subject: we, they, a name, or people and bodies. Not "it", "there", "prices". */
function isActor(analysis: Analysis, from: number, verb: number): boolean {
  const words = lowerWords(analysis)
  if (words.slice(from, verb).some((word) => word === 'what' || word === 'which' || word === 'who')) return false
  const quoted = isQuoted(analysis, verb)
  for (let i = from; i < verb; i++)
    if ((ACTORS.has(words[i]!) && !(quoted && OTHERS.has(words[i]!))) || (isCapital(analysis, i) && i > from) || (isCapital(analysis, i) && !THINGS.has(words[i]!))) return true
  // "There will be no talks until …", "No ship will sail unless …": said by those who would talk and sail.
  return /^(?:no|none)$/.test(words[from]!) || words.slice(verb, verb + 3).includes('no')
}

// In somebody's own words "they" are others, and what they will do is a forecast.
const OTHERS: ReadonlySet<string> = new Set(['he', 'she', 'they'])

function isQuoted({ tokens, quotations }: Analysis, i: number): boolean {
  const start = tokens[i]![0]
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.span[0] <= start) low = middle + 1
    else high = middle
  }
  // Inside one another they are few: the nearest before it or the one around that.
  return [low - 1, low - 2].some((k) => k >= 0 && quotations[k]!.span[1] >= tokens[i]![1])
}

const THINGS: ReadonlySet<string> = new Set(['people', 'voters', 'many', 'some', 'nobody', 'it', 'this', 'that', 'there', 'the', 'these', 'those', 'prices', 'what', 'things', 'a', 'an', 'its', 'everything', 'nothing', 'all'])
const ACTORS: ReadonlySet<string> = new Set(
  `i we he she they our us both sides side country government union company city ministry members workers drivers nurses teachers staff crews tenants residents
  landlord landlords allies parties delegation administration council states state team employers employees management board troops forces army military
  police party coalition alliance federation firm airline operator court president minister mayor leader leaders partners bank regulator commission strikers`.split(/\s+/),
)

// "would be a disaster", "will have consequences": a forecast, not an act. "would be forced to", "will be ready to" are acts.
function isState(words: readonly string[], verb: number, end: number): boolean {
  if (READY.has(words[verb]!)) return false
  let next = verb + 1
  while (next < end && /^(?:not|n't|t|'|also|then|never|certainly|of|course)$/.test(words[next]!)) next++
  if (NO_ACTS.has(words[next]!)) return true
  if (words[next] === 'have' || words[next] === "'ve") return !/^(?:to|no)$/.test(words[next + 1] ?? '')
  return words[next] === 'be' && !words.slice(next + 1, next + 4).some((word) => READY.has(word) || /^(?:to|forced|no)$/.test(word))
}

// What befalls one, or goes on in one's head.
const NO_ACTS: ReadonlySet<string> = new Set(
  'cost owe mean become win cause lead result need want like know think see fall rise lose happen find suffer die feel hurt benefit emerge remain depend save make seem consider love hate go come'.split(' '),
)

/** Without the marks and the stop around it. */
function trimmed(analysis: Analysis, [first, end]: Range): Span {
  const words = lowerWords(analysis)
  let from = first
  let to = end
  while (to - 1 > from && /^(?:[.,;:”"“’'—–!\])]|but|and|that|only|because)$/.test(words[to - 1]!)) to--
  while (from < to - 1 && /^(?:[,.;:”"“‘'—–[(]|that)$/.test(words[from]!)) from++
  return spanOf(analysis, [from, to])
}
