import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { firstPlace } from '../../text/first-place.ts'
import { overlaps, type Span, textAt } from '../../text/span.ts'
import type { Denial, Statement } from '../record.ts'
import { verbClass } from './verbs.ts'
import { contentStems, lowerWords, type Range, spanOf, tokensIn } from '../words.ts'

/**
 * The statements, each denial with what it denies: the statement it answers where the article holds it, else the denied
 * words alone. Silence is never a denial, and neither is refusing to answer or to do something.
 */
export function withDenials(statements: readonly Statement[], attributions: readonly Attribution[], analysis: Analysis): Statement[] {
  const parts = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const known = statements.map((statement) => claimOf(statement, parts.get(statement.attribution), analysis))
  const denied = known.map((claim) => deniedIn(claim, analysis))
  if (denied.every((it) => it === null)) return [...statements]
  const rarity = rarityOf(known)
  return known.map((claim, i) => (denied[i] ? { ...claim.statement, denies: denialOf(claim, denied[i], known.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS), rarity, analysis) } : claim.statement))
}

// No article has as many statements; a page of thousands stays linear.
const NEIGHBOURS = 150
const MOST_STEMS = 80

interface Claim {
  readonly statement: Statement
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly negated: boolean
  /** What it is about; worked out where something may be denied. */
  readonly stems: ReadonlySet<string>
}

interface Denied {
  readonly span: Span
  /** A verb of denial says so itself; a "not" in the content does only if somebody claims the opposite. */
  readonly explicit: boolean
}

function claimOf(statement: Statement, attribution: Attribution | undefined, analysis: Analysis): Claim {
  const content = attribution?.content ?? []
  let stems: ReadonlySet<string> | undefined
  const negated = content.some((span) => isNegated(span, analysis))
  return { statement, content, negated, cue: attribution?.cue ?? [], get stems() { return (stems ??= contentStems(analysis, content)) } }
}

/** The words a content puts into marks of its own: “plan”. Two statements that share them speak of one thing. */
function quotedStems(content: readonly Span[], analysis: Analysis): Set<string> {
  const stems = new Set<string>()
  for (const span of content) {
    for (let i = firstQuotationIn(analysis, span); i < analysis.quotations.length && analysis.quotations[i]!.span[0] < span[1]; i++) {
      const quotation = analysis.quotations[i]!.span
      if (quotation[1] - quotation[0] < MOST_QUOTED) for (const stem of contentStems(analysis, [quotation])) stems.add(stem)
    }
  }
  return stems
}

const firstQuotationIn = ({ quotations }: Analysis, [start]: Span): number => firstPlace(quotations.length, (i) => quotations[i]!.span[0] >= start)

// A few words in marks are a name for the thing; a whole sentence in marks is just direct speech.
const MOST_QUOTED = 60

function deniedIn(claim: Claim, analysis: Analysis): Denied | null {
  const [content] = claim.content
  if (!content) return null
  if (isRefutation(claim, analysis)) return { span: deniedWords(claim.content.find((span) => isCalledUntrue(span, analysis)) ?? content, analysis), explicit: true }
  return claim.negated ? { span: content, explicit: false } : null
}

/** Denied, rejected, called false, or said not to be true. */
function isRefutation({ statement, content, cue }: Claim, analysis: Analysis): boolean {
  if (verbClass(statement.verb)?.denial) return !isUnwilling(content[0]!, analysis) && !isDeprived(statement, content[0]!, cue, analysis)
  if (content.some((span) => isCalledUntrue(span, analysis))) return true
  const [first, end] = tokensIn(analysis, [cue[0]?.[0] ?? 0, cue.at(-1)?.[1] ?? 0])
  const words = lowerWords(analysis)
  const calls = words.slice(first, end).some((word) => CALLING.has(word))
  return calls && rangesOf(content, analysis).some(([from, to]) => words.slice(from, to).some((word) => FALSE.has(word)))
}

const CALLING: ReadonlySet<string> = new Set('call calls called calling describe describes described describing dub dubbed brand branded label labelled labeled term termed consider considers considered'.split(' '))

/** Ways to say that something is not so. */
const FALSE: ReadonlySet<string> = new Set(
  `false untrue lie lies fake fantasy fantasies fabrication fabrications fabricated baseless groundless unfounded nonsense absurd invention inventions
  myth hoax fiction slander libel wrong incorrect inaccurate misleading made-up disinformation misinformation rubbish hysteria fairy-tale`.split(/\s+/),
)

// "rejected to leave", "refused to": an act that one won't do, no claim that one denies.
const isUnwilling = ([start, end]: Span, analysis: Analysis) => lowerWords(analysis)[tokensIn(analysis, [start, end])[0]] === 'to'

/** "denied him", "was denied bail", "women denied a job": somebody goes without something, and nothing is said of it. */
function isDeprived({ verb }: Statement, content: Span, cue: readonly Span[], analysis: Analysis): boolean {
  if (verb !== 'deny' || cue.length === 0) return false
  const words = lowerWords(analysis)
  const [first, end] = tokensIn(analysis, content)
  if (end - first === 1 && PERSONS.has(words[first]!)) return true
  const [from, to] = tokensIn(analysis, cue[0]!)
  const lemmas = analysis.lemmas.slice(Math.max(0, from - 2), to)
  return analysis.tags[to - 1] === 'VBN' && content[0] > cue[0]![0] && (lemmas.includes('be') || !lemmas.includes('have'))
}

const PERSONS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'us', 'me'])

/** "the report was untrue", "it is not true that", "they do not accord with the facts": not "is not false". */
function isCalledUntrue(content: Span, analysis: Analysis): boolean {
  const words = lowerWords(analysis)
  const [first, end] = tokensIn(analysis, content)
  for (let i = first + 1; i < Math.min(end, first + LONGEST_JUDGED); i++) {
    const said = words.slice(first, i)
    const isNot = said.slice(-4).some((word) => word === 'not' || word === "n't" || word === 'no')
    if (UNTRUE.has(words[i]!) && !isNot && isJudged(said)) return true
    if (TRUE.has(words[i]!) && isNot && isJudged(said)) return true
  }
  return false
}

/** What is judged is something said, and a form of "be" or "accord" stands before the judgement. */
const isJudged = (said: readonly string[]): boolean => said.slice(-4).some((word) => BE.has(word)) && said.some((word) => PRO_CLAIMS.has(word) || (word !== 'that' && CLAIMS.has(word)))

const LONGEST_JUDGED = 20
const UNTRUE: ReadonlySet<string> = new Set('false untrue unfounded baseless groundless fabricated nonsense lie lies'.split(' '))
const TRUE: ReadonlySet<string> = new Set(['true', 'so', 'facts', 'truth'])
/** What may stand for a claim. */
const PRO_CLAIMS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'they', 'these', 'those', 'accounts'])
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'accord', 'accords'])

/** "the “plan” as nothing but “fantasies”": what is denied ends where the judgement begins; "that he acted as a judge" has none. */
function deniedWords([start, end]: Span, analysis: Analysis): Span {
  const words = lowerWords(analysis)
  const [first, last] = tokensIn(analysis, [start, end])
  const judged = first + words.slice(first, last).findLastIndex((word) => FALSE.has(word))
  let inClause = false
  for (let i = first + 1; i < last; i++) {
    if (words[i] === 'that' && words[i - 1] === 'true' && i + 1 < last) return spanOf(analysis, [i + 1, last]) // "it is not true that | …"
    inClause ||= words[i] === 'that'
    if (words[i] === 'as' && !inClause) return spanOf(analysis, [first, i])
    if (i === judged && i > first + 1) return spanOf(analysis, [first, words[i - 1] === 'a' || words[i - 1] === 'an' || BE.has(words[i - 1]!) ? i - 1 : i])
    // "denied the strike but admitted …": a partial denial denies its first half.
    if (words[i] === 'but' && words[i - 1] !== 'nothing' && words[i - 1] !== 'anything') return spanOf(analysis, [first, words[i - 1] === ',' ? i - 1 : i])
  }
  return [start, end]
}

const rangesOf = (spans: readonly Span[], analysis: Analysis): Range[] => spans.map((span) => tokensIn(analysis, span))

/** "that he did not order the strike", "we never said", "there is no such plan". What is "not to be" done denies nothing. */
function isNegated(content: Span, analysis: Analysis): boolean {
  const words = lowerWords(analysis)
  const [first, end] = tokensIn(analysis, content)
  for (let i = first; i < Math.min(end, first + FAR); i++) {
    const word = words[i]!
    if (word === 'never' || (word === 'no' && NO_SUCH.has(words[i + 1] ?? ''))) return true
    if ((word === 'not' || word === "n't") && FACTS.has(words[i - 1] ?? '')) return true
  }
  return false
}

// The negation of a main clause stands near its beginning.
const FAR = 9
// What was not so; what one would not or could not do is no denial.
const FACTS: ReadonlySet<string> = new Set(['did', 'was', 'were', 'had', 'has', 'have', 'does', 'do'])
const NO_SUCH: ReadonlySet<string> = new Set(['such', 'truth', 'plan', 'plans', 'intention', 'evidence', 'basis', 'deal'])

function denialOf(claim: Claim, { span, explicit }: Denied, all: readonly Claim[], rarity: Rarity, analysis: Analysis): Denial | null {
  const about = isClaim(span, claim, analysis) ? new Set([...contentStems(analysis, [span])].slice(0, MOST_STEMS)) : new Set<string>()
  const quoted = explicit ? quotedStems(claim.content, analysis) : new Set<string>()
  let best: Claim | null = null
  let most = explicit ? ENOUGH : ENOUGH_UNSAID
  for (const other of all) {
    if (!mayAnswer(claim, other) || other.negated) continue
    const likeness = explicit && quotesAlike(quoted, other, analysis) ? 1 : likenessOf(about, other, rarity, explicit ? 2 : 3)
    if (likeness > most) [best, most] = [other, likeness]
  }
  if (best) return { statement: best.statement.id, denied: span }
  return explicit && saysNo(span, claim, analysis) ? { statement: null, denied: span } : null
}

// A share of the denied words' weight. By eye on the training articles: below a half the two mostly speak of different things.
const ENOUGH = 0.45
// Where only a "not" says so, nearly all of it must be there.
const ENOUGH_UNSAID = 0.7

/**
 * Whether what is rejected is something said. One rejects an offer, a budget or an ideology too, and no statement on
 * it is thereby denied; words in marks alone may still point to one.
 */
const isClaim = (span: Span, { statement }: Claim, analysis: Analysis): boolean => statement.verb !== 'reject' || hasWord(CLAIMS, span, analysis)

/** It is also said by what is thought of it, "dismissed the map as a fabrication", and by marks, "rejected the “plan”". */
const saysNo = (span: Span, claim: Claim, analysis: Analysis): boolean => isClaim(span, claim, analysis) || /[“"]/.test(textAt(analysis.text, span)) || claim.content.some((it) => hasWord(FALSE, it, analysis))

function hasWord(wanted: ReadonlySet<string>, span: Span, analysis: Analysis): boolean {
  const [first, end] = tokensIn(analysis, span)
  return lowerWords(analysis).slice(first, end).some((word) => wanted.has(word))
}

const CLAIMS: ReadonlySet<string> = new Set(
  `that claim claims accusation accusations allegation allegations report reports notion suggestion suggestions charge charges story stories rumour rumours rumor rumors
  assertion assertions idea statement statements version account reporting speculation narrative assumption
  criticism criticisms critique critiques concern concerns fear fears complaint complaints comparison comparisons argument arguments question questions
  characterization characterisation portrayal insinuation insinuations implication theory theories`.split(/\s+/),
)

/** Somebody else's statement, that neither holds this one nor is part of it, and is no denial itself. */
function mayAnswer(claim: Claim, other: Claim): boolean {
  if (other === claim || other.content.length === 0) return false
  const [one, two] = [claim.statement, other.statement]
  if (one.speaker !== null && one.speaker === two.speaker) return false
  if (one.within === two.id || two.within === one.id || verbClass(two.verb)?.denial) return false
  if (one.speaker === null || !ASSERTING.has(two.verb)) return false
  return !claim.content.some((span) => other.content.some((theirs) => overlaps(span, theirs)))
}

/** The classes of statements that claim something to be so. */
const ASSERTING: ReadonlySet<string> = new Set(['say', 'write', 'tell', 'according to', 'add', 'stress', 'inform', 'announce', 'report', 'claim', 'argue', 'accuse', 'depict', 'describe', 'confirm', 'suggest', 'warn'])

/** Both put the same words in marks: the “plan” of the one is the “plan” of the other. */
function quotesAlike(quoted: ReadonlySet<string>, other: Claim, analysis: Analysis): boolean {
  return quoted.size > 0 && [...quoted].some((stem) => other.stems.has(stem)) && [...quotedStems(other.content, analysis)].some((stem) => quoted.has(stem))
}

/** How much of what is denied the other says, rare words weighing more. Fewer than `least` words in common are a coincidence. */
function likenessOf(about: ReadonlySet<string>, other: Claim, rarity: Rarity, least: number): number {
  let shared = 0
  let all = 0
  let count = 0
  for (const stem of about) {
    all += rarity(stem)
    if (!other.stems.has(stem)) continue
    shared += rarity(stem)
    count++
  }
  return count < least ? 0 : shared / all
}

type Rarity = (stem: string) => number

/** 1 for a word of one statement, less the more statements have it. */
function rarityOf(claims: readonly Claim[]): Rarity {
  const counts = new Map<string, number>()
  for (const { stems } of claims) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => 1 / (counts.get(stem) ?? 1) ** 0.5
}
