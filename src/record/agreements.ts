import type { Analysis } from '../attribution/analysis.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { type Span, within } from '../text/span.ts'
import { AGREEMENT_NOUNS, AGREEMENT_SUBJECTS, type AgreementNoun, INDEFINITE, INVOKING_NOUNS, MAKING_VERBS, NO_AGREEMENT } from './agreement-words.ts'
import { MONTHS, WEEKDAYS } from './calendar-words.ts'
import { mergedMentions, type Mention, type NamedAgreement } from './names/merged-mentions.ts'
import type { Agreement, Statement } from './record.ts'
import { FUNCTION_WORDS, isCapital, isNumber, lowerWords, spanOf } from './words.ts'

export type { NamedAgreement } from './names/merged-mentions.ts'

/**
 * The agreements, treaties, formats and resolutions an article invokes, known by their form: a noun for an agreement
 * with a name, a year or a place of making. Variants are one: "the Minsk accords", "the Minsk implementation".
 * "An agreement" alone names none.
 */
export function agreementMentions(analysis: Analysis): NamedAgreement[] {
  const found: Mention[] = []
  const words = lowerWords(analysis)
  for (const sentence of analysis.sentences) {
    const place: Place = { analysis, words, first: sentence.firstToken, end: sentence.endToken, titleCase: isTitleCase(analysis, sentence.firstToken, sentence.endToken) }
    for (let i = place.first; i < place.end; i++) {
      const mention = mentionAt(place, i)
      if (mention) found.push(mention)
    }
  }
  return mergedMentions(analysis, found)
}

/** The same with what is claimed of each: the statements that invoke it and hold no closer statement that does. */
export function agreementsOf(named: readonly NamedAgreement[], statements: readonly Statement[], attributions: readonly Attribution[]): Agreement[] {
  const contents = new Map(attributions.map(({ id, content }) => [id, content]))
  const invoking = (mentions: readonly Span[]) =>
    statements.filter(({ attribution }) => contents.get(attribution)?.some((span) => mentions.some((mention) => within(mention, span))))
  return named.map(({ name, mentions }) => {
    const claims = invoking(mentions)
    const outer = new Set(claims.map((statement) => statement.within))
    return { name, mentions, claims: claims.map(({ id }) => id).filter((id) => !outer.has(id)) }
  })
}

interface Place {
  readonly analysis: Analysis
  readonly words: readonly string[]
  readonly first: number
  readonly end: number
  /** In a headline In Title Case a capital says nothing. */
  readonly titleCase: boolean
}

function mentionAt(place: Place, i: number): Mention | null {
  const noun = AGREEMENT_NOUNS.get(place.words[i]!)
  if (place.analysis.names[i] === 'person') return null // Governor Deal
  if (!noun) return INVOKING_NOUNS.has(place.words[i]!) ? invokedAt(place, i) : null
  const first = leftEdge(place, i)
  const end = rightEdge(place, i)
  const marks = marksIn(place, first, end, i)
  if (marks.size === 0 || !isNamed(place, noun, i, first, end)) return null
  const weak = place.titleCase || (INDEFINITE.has(place.words[first - 1] ?? '') && first > place.first && !isCapital(place.analysis, i)) || isLoose(place, noun, first, i)
  return { tokens: [first, end], name: nameOf(place, first, i, end), family: noun.family, marks, subjects: subjectsIn(place, first, i), weak }
}

/** "the Minsk implementation": the name alone, to be joined to an agreement of that name. */
function invokedAt(place: Place, i: number): Mention | null {
  const first = leftEdge(place, i)
  const marks = marksIn(place, first, i, i)
  if (marks.size === 0) return null
  return { tokens: [first, i + 1], name: '', family: 'pact', marks, subjects: new Set(), weak: true }
}

/** Names, years and subjects to the left of the noun: [the] "2015 Iran nuclear" deal. */
function leftEdge({ analysis, words, first }: Place, i: number): number {
  let edge = i
  while (edge > first && edge > i - MAX_LEFT) {
    const word = words[edge - 1]!
    const belongs = AGREEMENT_SUBJECTS.has(word) || isYear(word) || (isCapital(analysis, edge - 1) && !FUNCTION_WORDS.has(word) && !MONTHS.has(word) && !OPENERS.has(word))
    if (!belongs) break
    edge--
  }
  return edge
}

const MAX_LEFT = 6
const MAX_RIGHT = 14
// Begin a sentence with a capital and are no names.
const OPENERS: ReadonlySet<string> = new Set(['under', 'despite', 'signed', 'last', 'next', 'following', 'earlier', 'later', 'president', 'minister'])
const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word)

/** What follows the noun and belongs to the name: a number, "on the Law of the Sea", "reached within the framework of …", "of 12 May". */
function rightEdge(place: Place, i: number): number {
  const { words, end } = place
  let next = i + 1
  if (words[next] === 'of' && words[next + 1] === 'understanding') next += 2
  if (next >= end) return next
  const word = words[next]!
  if (word === 'no' || word === 'no.' || word === 'number') return isNumber(words[next + 1] ?? '') ? next + 2 : next
  if (isNumber(word)) return next + 1
  if (MAKING_VERBS.has(word)) return namesAfter(place, next, true)
  if (word === 'of' || word === 'from') return dateAfter(place, next) ?? (word === 'of' && isCapital(place.analysis, i) ? namesAfter(place, next, false) : next)
  if (word === 'between') return betweenTwo(place, next)
  if (word === 'with' && words[leftEdge(place, i) - 1] === 'the') return namesAfter(place, next, false)
  if (TITLE_LINKS.has(word) && isCapital(place.analysis, i)) return namesAfter(place, next, false)
  return next
}

const TITLE_LINKS: ReadonlySet<string> = new Set(['on', 'for', 'against', 'relating', 'concerning'])
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'on', 'for', 'in', 'at', 'within', 'framework', 'by', 'with', 'under', 'auspices', 'to', 'between', 'against', 'relating', 'concerning', 'during', 'a', 'last', 'as', 'part'])
const EVENTS: ReadonlySet<string> = new Set(['summit', 'talks', 'meeting', 'conference', 'negotiations', 'format', 'process', 'round'])

/** The last name, number or event reached from the noun through small words only. */
function namesAfter({ analysis, words, end }: Place, from: number, verb: boolean): number {
  let edge = from
  for (let i = verb ? from + 1 : from; i < end && i < from + MAX_RIGHT; i++) {
    const named = (isCapital(analysis, i) && !FUNCTION_WORDS.has(words[i]!) && !WEEKDAYS.has(words[i]!)) || isYear(words[i]!) || (edge > from && EVENTS.has(words[i]!)) || (isNumber(words[i]!) && edge > from)
    if (named) edge = i + 1
    else if (!LINKS.has(words[i]!) || (edge > from && (words[i] === 'and' ? !isCapital(analysis, i + 1 < end ? i + 1 : i) : !verb && CLAUSE_LINKS.has(words[i]!)))) break
  }
  // "with the Arlo administration"
  const bare = edge > from + 1 && edge < end && words[edge - 2] === 'the' && /^NNS?$/.test(analysis.tags[edge]!)
  return bare ? edge + 1 : edge
}

// After a name these open another phrase: "the Treaty of Arvo in the north".
const CLAUSE_LINKS: ReadonlySet<string> = new Set(['in', 'at', 'by', 'with', 'to', 'during', 'as', 'under'])

/** "between Serbia and Kosovo"; with one name only, none of it. */
function betweenTwo(place: Place, from: number): number {
  const edge = namesAfter(place, from, false)
  return place.words.slice(from, edge).includes('and') ? edge : from
}

/** "of 12 May", "of May 12, 2021", "from 2019". */
function dateAfter({ words, end }: Place, of: number): number | null {
  let edge = of + 1
  let months = 0
  let years = 0
  while (edge < end && edge < of + 5) {
    const word = words[edge]!
    if (MONTHS.has(word.replace('.', ''))) months++
    else if (isYear(word)) years++
    else if (!isNumber(word) && !(word === ',' && isYear(words[edge + 1] ?? ''))) break
    edge++
  }
  return months + years > 0 ? edge : null
}

function isNamed(place: Place, noun: AgreementNoun, i: number, first: number, end: number): boolean {
  const { analysis, words } = place
  if (end === i + 1 && goesOn(place, end)) return false
  if (i > first && NO_AGREEMENT.has(words[i - 1]!) && end === i + 1) return false
  if (noun.needs === 'number') return isNumber(words[end - 1]!) && end > i + 1
  if (noun.needs === 'capital') return isCapital(analysis, i) && (first < i || end > i + 1)
  if (noun.needs === 'text') return isText(place, i, first, end)
  if (noun.needs === 'place') return isPlaceNamed(place, i, first, end)
  return true
}

/** A convention that is a text, not a gathering: "the Vienna Conventions", "the 1984 Convention against Torture"; none held "at" it. */
function isText({ analysis, words }: Place, i: number, first: number, end: number): boolean {
  if (!isCapital(analysis, i) || words.slice(first, i).some((word) => NO_AGREEMENT.has(word))) return false
  const before = words[first - 1] === 'the' ? words[first - 2] : words[first - 1]
  return (first < i || end > i + 1) && !AT_EVENT.has(before ?? '')
}

const AT_EVENT: ReadonlySet<string> = new Set(['at', 'to', 'during', 'after', 'before', 'from', 'outside', 'inside', 'into'])

/** The noun is only part of a longer name: "North Atlantic Treaty Organization", "Arvo Charter School". */
const goesOn = ({ analysis, words, end }: Place, next: number) =>
  next < end && isCapital(analysis, next - 1) && isCapital(analysis, next) && !FUNCTION_WORDS.has(words[next]!)

/** A place, or at least a capitalised noun with a name: "Vienna Convention", "Normandy format", but no "PDF format". */
function isPlaceNamed({ analysis, words }: Place, i: number, first: number, end: number): boolean {
  if (isCapital(analysis, i)) return end > i + 1 || (i > first && !NO_AGREEMENT.has(words[first]!))
  return i > first && isCapital(analysis, first) && analysis.names[first] !== 'person' && analysis.names[first] !== 'organisation' && !isAllCapitals(analysis, first)
}

const isAllCapitals = ({ text, tokens }: Analysis, i: number) => /^[\p{Lu}\d.]+$/u.test(text.slice(...tokens[i]!))

/** A format or a process is loosely said; it counts on its own only with a name of a place. */
const isLoose = ({ analysis }: Place, noun: AgreementNoun, first: number, i: number) =>
  noun.family === 'format' && !isCapital(analysis, i) && analysis.names[first] === null && KNOWN_KINDS(analysis)

const KNOWN_KINDS = (analysis: Analysis) => analysis.names.some((kind) => kind !== null)

function marksIn(place: Place, first: number, end: number, noun: number): Set<string> {
  const { analysis, words } = place
  const marks = new Set<string>()
  for (let i = first; i < end; i++) {
    const word = words[i]!
    if (i === noun || AGREEMENT_SUBJECTS.has(word) || FUNCTION_WORDS.has(word) || isOpening(place, i)) continue
    if (isCapital(analysis, i) || isNumber(word)) marks.add(word.replace(/'s$/, ''))
  }
  return marks
}

/** A sentence's first word has its capital anyway, unless a name is known to begin there: "Immunity deals", "Foreign deals". */
const isOpening = ({ analysis, first }: Place, i: number) => i === first && analysis.names[i] === null && !isNumber(analysis.text[analysis.tokens[i]![0]]!) && !(isCapital(analysis, i + 1) && i + 2 < analysis.tokens.length)

function subjectsIn({ words }: Place, first: number, noun: number): Set<string> {
  return new Set(words.slice(first, noun).filter((word) => AGREEMENT_SUBJECTS.has(word)))
}

/** In the article's words; a long "agreements reached within the framework of the X summit" becomes "X summit agreements". */
function nameOf({ analysis, words, titleCase }: Place, first: number, noun: number, end: number): string {
  const said = (from: number, to: number) => analysis.text.slice(...spanOf(analysis, [from, to])).replace(/\s+/g, ' ')
  if (!MAKING_VERBS.has(words[noun + 1] ?? '') || end - noun <= 4 || titleCase) return said(first, end)
  let name = end - 1
  while (name > noun + 2 && !LINKS.has(words[name - 1]!)) name--
  return `${said(name, end)} ${said(first, noun + 1)}`
}

function isTitleCase(analysis: Analysis, first: number, end: number): boolean {
  let capitals = 0
  let words = 0
  for (let i = first; i < end; i++) {
    const length = analysis.tokens[i]![1] - analysis.tokens[i]![0]
    if (length < 5) continue
    words++
    if (isCapital(analysis, i)) capitals++
  }
  return words > 2 && capitals === words
}
