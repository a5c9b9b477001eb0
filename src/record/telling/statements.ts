import type { Attribution } from '../../attribution/attribution.ts'
import { firstPlace } from '../../text/first-place.ts'
import type { Quotation } from '../../text/quotations.ts'
import { type Span, overlaps, textAt, within } from '../../text/span.ts'
import { addresseeOf } from './addressee.ts'
import type { Cast } from '../names/cast.ts'
import type { Figure } from '../names/figures.ts'
import { parentsOf } from './nesting.ts'
import type { Statement } from '../record.ts'
import { learnFromSpeakers } from '../names/genders.ts'
import { type Spoken, speakersOf } from './speakers.ts'
import { withoutUnsaid } from './unsaid.ts'
import { OTHER, SAY, type VerbClass, verbClass, verbClassOf, WITHHOLD } from './verbs.ts'
import { tokensIn } from '../words.ts'

/** A statement while its people are still figures. */
export interface Draft {
  readonly attribution: Attribution
  /** Index of the draft that this one stands in. */
  readonly within: number | null
  readonly speaker: Figure | null
  readonly relayedBy: readonly Figure[]
  readonly addressee: Figure | string | null
  readonly verb: VerbClass
  readonly kind: Statement['kind']
}

/**
 * Each attribution understood: who, to whom, relayed by whom, by which act. The list is in the order of the text.
 * `issuer` is whose official account the whole text is, if it is one.
 */
export function draftsOf(cast: Cast, attributions: readonly Attribution[], issuer: Figure | null): Draft[] {
  const ordered = attributions.toSorted((a, b) => startOf(a) - startOf(b) || lengthOf(b) - lengthOf(a))
  const parents = parentsOf(ordered)
  const spoken = spokenOf(cast, ordered, parents)
  const speakers = spoken.map(({ speaker }, i) => (isPatient(cast, ordered[i]!) || isMerelyMet(cast, ordered[i]!) ? null : speaker) ?? (parents[i] === null && isIssuers(cast, ordered[i]!) ? issuer : null))
  const quotations = cast.analysis.quotations.filter((it) => !isDoubted(cast, it))
  const verbs = ordered.map((it) => verbOf(cast, it))
  const telling = speakers.map((speaker, i) => (verbs[i]!.name === OTHER ? null : speaker))
  const drafts = ordered.map((attribution, i): Draft => {
    const speaker = speakers[i]!
    const { discourse } = spoken[i]!
    const verb = verbs[i]!
    const addressee = addresseeOf(cast, attribution, verb, { ...discourse, lastSpeaker: speaker, teller: parents[i] === null ? null : speakers[parents[i]!]! })
    return {
      attribution, within: parents[i]!, speaker, relayedBy: chainOf(i, parents, { speaker, quotedBy: spoken[i]!.quotedBy, telling, issuer }),
      addressee: addressee === speaker ? null : addressee, verb, kind: kindOf(attribution, quotations),
    }
  })
  return withoutUnsaid(cast, drafts)
}

/** Read twice: who turned out to be "he" or "she" the first time helps with the rest. */
function spokenOf(cast: Cast, attributions: readonly Attribution[], parents: readonly (number | null)[]): Spoken[] {
  const first = speakersOf(cast, attributions, parents)
  return learnFromSpeakers(cast, attributions, first) ? speakersOf(cast, attributions, parents) : first
}

const spansOf = ({ source, cue, content }: Attribution): Span[] => [...source, ...cue, ...content]

const startOf = (attribution: Attribution): number => Math.min(...spansOf(attribution).map(([start]) => start))

const lengthOf = ({ content }: Attribution): number => content.reduce((sum, [start, end]) => sum + end - start, 0)

/** In "the minister was accused of", "Lee was asked", the one named is spoken of or to, and does not speak. */
function isPatient({ analysis }: Cast, { source, cue }: Attribution): boolean {
  const [last, first] = [source.at(-1), cue[0]]
  if (!last || !first || last[1] > first[0]) return false
  const [from, end] = tokensIn(analysis, first)
  const be = analysis.lemmas.indexOf('be', from)
  if (be < from || be >= end - 1 || !analysis.tags.slice(be, end).includes('VBN')) return false
  const { name } = verbClassOf(analysis.lemmas.slice(from, end))
  return PASSIVE.has(name) || (OF_THEM.has(name) && analysis.lemmas[end] === 'to')
}

/** In "Lund is said to be late" somebody says so, not Lund. */
const OF_THEM = new Set(['say', 'report', 'claim', 'believe', 'expect', 'suggest'])

// In "will meet with Lund | to discuss" it is not Lund who sets out to discuss: whoever does stands further back.
function isMerelyMet({ analysis, lower }: Cast, { source, cue }: Attribution): boolean {
  const [last, first] = [source.at(-1), cue[0]]
  if (!last || !first || last[1] > first[0]) return false
  const [from] = tokensIn(analysis, source[0]!)
  const [to] = tokensIn(analysis, first)
  const before = lower[from - 1] === 'the' ? from - 2 : from - 1
  return lower[to] === 'to' && before >= 0 && (analysis.tags[before] === 'IN' || lower[before] === 'and')
}

const PASSIVE = new Set(['accuse', 'ask', 'tell', 'criticize', 'urge', 'warn', 'inform', 'praise', 'thank', 'congratulate', 'demand', 'request', 'describe', 'depict', 'reject'])

/** What is nobody else's in an official account: a sentence that attributes nothing, or one that says "we" or "I". */
const isIssuers = ({ analysis, quoted }: Cast, { source, cue }: Attribution): boolean =>
  source.length + cue.length === 0 || (source.length === 1 && /^(?:we|i)$/i.test(textAt(analysis.text, source[0]!)) && !quoted[tokensIn(analysis, source[0]!)[0]])

interface Relays {
  readonly speaker: Figure | null
  readonly quotedBy: Figure | null
  /** Who speaks in each, where its verb tells: who "gave a speech" passes nothing on. */
  readonly telling: readonly (Figure | null)[]
  readonly issuer: Figure | null
}

/** Who passes it on, from the nearest outwards; one whose name is open is left out, and so is a speaker of his own words. */
function chainOf(i: number, parents: readonly (number | null)[], { speaker, quotedBy, telling, issuer }: Relays): Figure[] {
  const chain: Figure[] = quotedBy && quotedBy !== speaker ? [quotedBy] : []
  for (let at = parents[i] ?? null; at !== null; at = parents[at] ?? null) {
    const relay = telling[at]
    if (relay && relay !== speaker && relay !== chain.at(-1)) chain.push(relay)
  }
  if (issuer && speaker !== issuer && chain.at(-1) !== issuer) chain.push(issuer)
  return chain
}

/** How many words of the content may complete a cue: "voiced | deep concerns over". */
const COMPLETING = 6

// "Neither side called it a success", "no official said": what nobody says is not said; "No 10 said" is somebody.
const NOBODY = new Set(['neither', 'nobody', 'none', 'no', 'nor'])

const isNobody = ({ analysis, lower }: Cast, source: Span): boolean => {
  const [first] = tokensIn(analysis, source)
  return NOBODY.has(lower[first] ?? '') && !/^\d/.test(lower[first + 1] ?? '')
}

// "has yet | to explain", "failed | to say"
const UNDONE = new Set(['yet', 'fail', 'decline', 'refuse'])

// "is expected by some | to announce", "plans | to tell": it has not been said.
const AHEAD = new Set(['expect', 'likely', 'unlikely', 'set', 'due', 'schedule', 'poise', 'plan', 'want', 'hope', 'intend', 'prepare'])

function isAhead({ analysis: { lemmas } }: Cast, at: number): boolean {
  const to = lemmas[at] === 'to' ? at : lemmas[at - 1] === 'to' ? at - 1 : -1
  return to > 0 && lemmas.slice(Math.max(0, to - 3), to).some((lemma) => AHEAD.has(lemma))
}

function verbOf(cast: Cast, { source, cue, content }: Attribution): VerbClass {
  const { analysis } = cast
  if (cue.length === 0) return verbClass(SAY)!
  if (source.length > 0 && isNobody(cast, source[0]!)) return verbClass(WITHHOLD)!
  const lemmas = cue.flatMap((span) => analysis.lemmas.slice(...tokensIn(analysis, span)))
  const [at] = tokensIn(analysis, cue[0]!)
  if (lemmas[0] === 'to' && UNDONE.has(analysis.lemmas[at - 1] ?? '')) return verbClass(WITHHOLD)!
  if (isAhead(cast, at)) return verbClass(WITHHOLD)!
  const [first] = content.length > 0 ? tokensIn(analysis, content[0]!) : [0]
  if (content.length > 0 && cast.lower[first] === 'nothing' && cast.lower[first + 1] !== 'but') return verbClass(WITHHOLD)! // "promised | nothing"
  return verbClassOf(lemmas, content.length > 0 ? analysis.lemmas.slice(first, first + COMPLETING) : [])
}

/** "the so-called “plan”": whoever writes so doubts the word, and quotes nobody. */
function isDoubted({ analysis, lower }: Cast, { span }: Quotation): boolean {
  const [first, end] = tokensIn(analysis, span)
  return DOUBTING.has(lower[first - 1] ?? '') && end - first <= MOST_DOUBTED
}

const DOUBTING = new Set(['so-called', 'purported', 'supposed', 'alleged', 'self-styled', 'self-proclaimed'])

/** One or two words and their marks; whoever is quoted with more is quoted. */
const MOST_DOUBTED = 4

/** Up to this share of a direct statement may stand outside its marks: a comma, a dash, "and". */
const LOOSE = 0.1
/** … and no more than "that " or ", and" of each part: in “the bill "restores faith"” the bill is not the speaker's word. */
const LOOSE_CHARACTERS = 6

/**
 * Direct where the content is in quotation marks, mixed where it holds some. Marks that stand around the cue or the
 * source too are somebody else's: what is reported inside a quotation is reported, not quoted.
 */
export function kindOf({ source, cue, content }: Attribution, quotations: readonly Quotation[]): Statement['kind'] {
  if (source.length + cue.length === 0 || isLabelled(cue)) return 'direct'
  const own = quotationsIn(content, quotations).filter(({ span }) => content.some((part) => overlaps(part, span)) && ![...source, ...cue].some((part) => within(part, span)))
  const quoted = content.reduce((sum, part) => sum + covered(part, own), 0)
  const whole = content.reduce((sum, [start, end]) => sum + end - start, 0)
  if (whole > 0 && whole - quoted <= Math.min(whole * LOOSE, LOOSE_CHARACTERS * content.length)) return 'direct'
  return own.length > 0 ? 'mixed' : 'indirect'
}

/** Those that may reach into the content: the list is in order, and outer ones do not overlap. */
function quotationsIn(content: readonly Span[], quotations: readonly Quotation[]): readonly Quotation[] {
  const start = Math.min(...content.map(([from]) => from))
  const end = Math.max(...content.map(([, to]) => to))
  const last = firstPlace(quotations.length, (i) => quotations[i]!.span[0] >= end)
  let first = last
  while (first > 0 && !(quotations[first - 1]!.depth === 0 && quotations[first - 1]!.span[1] <= start)) first--
  return quotations.slice(first, last)
}

// A speaker's label needs no cue, and what follows it is verbatim.
const isLabelled = (cue: readonly Span[]): boolean => cue.length === 0

function covered(part: Span, quotations: readonly Quotation[]): number {
  let sum = 0
  let reached = part[0]
  for (const { span } of quotations) {
    const [start, end] = [Math.max(span[0], reached), Math.min(span[1], part[1])]
    if (start < end) [sum, reached] = [sum + end - start, end]
  }
  return sum
}
