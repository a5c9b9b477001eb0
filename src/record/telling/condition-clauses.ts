import type { Analysis } from '../../attribution/analysis.ts'
import { isCapital, lowerWords, type Range } from '../words.ts'
import { announces, announcingVerb, COMMAS, MODALS, OPENING } from './announcements.ts'

/** An "if" and what would follow, as ranges of tokens. */
export interface Clauses {
  readonly condition: Range
  readonly consequence: Range
}

/**
 * "If X, Y", "Y if X", "X, or else Y" in one piece of what somebody says; or on both sides of a "he said", where the
 * next piece goes on. Every way in which it may be parted, the likelier first; whether Y announces anything is asked elsewhere.
 */
export function clausesIn(analysis: Analysis, piece: Range, next: Range | undefined): Clauses[] {
  return [...splitsAtConditions(analysis, piece), splitAtOtherwise(analysis, piece), acrossPieces(analysis, piece, next)].filter((it) => it !== null)
}

// The first word of a marker, and what may follow it. Longest first.
const MARKERS: readonly (readonly string[])[] = [
  'if', 'unless', 'provided that', 'provided', 'providing that', 'as long as', 'so long as', 'on condition that', 'on the condition that',
  'in the event of', 'in the event that', 'in the event', 'in case of', 'in case', 'only if', 'should', 'were', 'until', 'without', 'in exchange for', 'in return for',
].map((marker) => marker.split(' ')).sort((a, b) => b.length - a.length)

const STARTS: ReadonlySet<string> = new Set(MARKERS.map(([first]) => first!))

/** "If X, Y" or "Y if X": where each condition begins, and where the consequence takes over again; also behind a mark: "Sir, if X, Y". */
function splitsAtConditions(analysis: Analysis, [first, end]: Range): Clauses[] {
  const found: Clauses[] = []
  for (let i = first; i < end && found.length < MOST; i++) {
    const length = markerAt(analysis, i, first, end)
    if (length === 0) continue
    const [opens, goesOn] = [opensClause(analysis, i, first), goesOnWith(analysis, i, first)]
    const turn = opens || goesOn || COMMAS.has(lowerWords(analysis)[i - 1]!) ? mainClauseAfter(analysis, i + length, end) : null
    if (!opens && !(goesOn && turn !== null)) found.push({ condition: [i, conditionEnd(analysis, i + length, end)], consequence: [announcedFrom(analysis, first, i), i] })
    if (turn !== null) found.push({ condition: [i, turn], consequence: [turn + 1, end] })
  }
  return found
}

/** No sentence that anybody says sets more conditions. */
const MOST = 6

/** "He will decide by June, and | if he is chosen, he will fight": what stands before is another sentence. */
const goesOnWith = (analysis: Analysis, i: number, first: number): boolean =>
  i - 2 > first && /^(?:and|but|or)$/.test(lowerWords(analysis)[i - 1]!) && COMMAS.has(lowerWords(analysis)[i - 2]!)

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
  if (!marker || (i > first && words[i - 1] === 'even')) return 0
  const word = marker[0]!
  if (word === 'if' && !isRealIf(words, i, first)) return 0
  if (word === 'provided' && marker.length === 1 && (i === first || !/^(?:,|will|would|go)$/.test(words[i - 1]!))) return 0
  if ((word === 'should' || word === 'were') && !isInverted(analysis, i, first, end)) return 0
  if (LASTING.has(word) && (/^(?:\d|possible|necessary|needed)/.test(words[i + 3] ?? '') || (words[i + 3] === 'it' && words[i + 4] === 'takes'))) return 0 // "as long as it takes"
  if ((word === 'until' || word === 'without') && !hasNo(words, first, i)) return 0
  if (word === 'until' && words.slice(first, i).some((before) => ENDURING.has(before))) return 0
  return marker.length
}

const LASTING: ReadonlySet<string> = new Set(['as', 'so'])

/** "We will not rest until they are home": how long, and no condition. */
const ENDURING: ReadonlySet<string> = new Set(['rest', 'stop', 'relent', 'quit', 'tire'])

// "asked if", "as if", "even if", "if so", "if not", "if any": no condition that anybody sets.
const NO_IF_AFTER: ReadonlySet<string> = new Set(
  `as even because what ask asked asks asking wonder wondered wonders wondering know knew knows known see sure unclear whether question questioned
  questions decide doubt tell say determine check uncertain matter or and-or`.split(/\s+/),
)
const NO_IF_BEFORE: ReadonlySet<string> = new Set(['so', 'not', 'any', 'anything', 'ever', 'possible', 'only', 'and', 'true', 'necessary', 'needed', 'need', 'you', 'nothing', 'at'])

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

/** What cannot come about supposes something, and sets no condition. */
export function isUnreal(analysis: Analysis, [first, end]: Range): boolean {
  return UNREAL.test(lowerWords(analysis).slice(first, Math.min(end, first + REACH)).join(' '))
}

// takes "if I were you", "if Iran were a stock", "if I had to bet", "if she had asked"; leaves "if they were paid", "were they to attack"
const UNREAL = /^if (?:\S+ ){1,6}(?:were (?:an?|the|you|me|him|her|in \S+ (?:shoes|place)) |had (?:to|been|not been|\S+ed) )/

/** A supposition shows in its first words. */
const REACH = 12

/** The comma after which somebody will or would do something; "then" serves as one. */
function mainClauseAfter(analysis: Analysis, from: number, end: number): number | null {
  const words = lowerWords(analysis)
  for (let i = from; i < end; i++) {
    const turns = words[i] === 'then' || (COMMAS.has(words[i]!) && !GOES_ON.has(words[i + 1] ?? ''))
    if (turns && announces(words, i + 1, end)) return i
  }
  return null
}

// After the comma the condition goes on: "if she wins, as we hope, …", "if they come, or even call, …".
const GOES_ON: ReadonlySet<string> = new Set(['and', 'or', 'as', 'which', 'who', 'particularly', 'especially', 'including', 'even', 'such', 'when', 'where'])
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
function splitAtOtherwise(analysis: Analysis, [first, end]: Range): Clauses | null {
  const words = lowerWords(analysis)
  for (let i = first + 2; i < end - 2; i++) {
    const length = otherwiseAt(words, i)
    if (length === 0 || !/^[,;—–.]$/.test(words[i - 1]!)) continue
    if (announces(words, i + length, end)) return { condition: [first, i], consequence: [i + length, end] }
  }
  return null
}

// takes "or else", "otherwise", "or we will"; leaves "or they would", which may go on with what was said
function otherwiseAt(words: readonly string[], i: number): number {
  if (words[i] === 'otherwise') return 1
  if (words[i] !== 'or') return 0
  return words[i + 1] === 'else' ? 2 : /^(?:we|i)$/.test(words[i + 1]!) && MODALS.has(words[i + 2] ?? '') ? 1 : 0
}

/** “If they come,” he said, “we will fight.” */
function acrossPieces(analysis: Analysis, piece: Range, next: Range | undefined): Clauses | null {
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
