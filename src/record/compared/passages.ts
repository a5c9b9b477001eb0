import { type Span, within } from '../../text/span.ts'
import { listItems } from './list-items.ts'
import type { Entity, Statement } from '../record.ts'
import { isPress, ownSide, partyOf, type Source } from '../sources.ts'
import { WITHHOLD } from '../telling/verbs.ts'

/**
 * A stretch of a text in which somebody tells something: what is compared, counted and aligned over many articles. In an
 * article it is a statement that holds no other. An official text is its issuer's account from end to end, so there it is
 * every item of every sentence, with the statement it belongs to where there is one.
 */
export interface Passage {
  /** "article#12": the source, and the number of the passage in it. */
  readonly id: string
  readonly source: Source
  readonly statement: Statement | null
  readonly spans: readonly Span[]
  readonly teller: Teller
}

/** Whose account it is part of: the outermost teller, whoever is said to have said it. */
export interface Teller {
  /** A party's name, "press …" for an outlet; `null` where the text leaves open who tells it. */
  readonly side: string | null
  readonly entity: string | null
  readonly voice: Voice
}

/** Who says it, the weightiest first. */
export type Voice = (typeof VOICES)[number]
export const VOICES = ['official text', 'principal', 'official', 'press', 'unknown'] as const

/** The passages of a source in the order of its text. */
export function passagesOf(source: Source): Passage[] {
  const known = kept.get(source)
  if (known) return known
  const side = ownSide(source)
  const passages = side === null ? told(source) : ownAccount(source, side)
  kept.set(source, passages)
  return passages
}

// One meeting asks for the passages of its sources several times over.
const kept = new WeakMap<Source, Passage[]>()

const contentsOf = ({ record: { attributions } }: Source): Map<string, readonly Span[]> => new Map(attributions.map(({ id, content }) => [id, content]))

/** Statements that hold no other. */
function innermost({ record: { statements } }: Source): Statement[] {
  const outer = new Set(statements.map((statement) => statement.within))
  return statements.filter(({ id }) => !outer.has(id))
}

/** Those who met, as the source itself names them. */
export const principalsOf = ({ record: { meeting } }: Source): ReadonlySet<string> => new Set(meeting?.sides.flatMap(({ principal }) => principal ?? []))

// ---- what an article passes on; what somebody "did not mention" is no point of theirs

function told(source: Source): Passage[] {
  const principals = principalsOf(source)
  const contents = contentsOf(source)
  const entities = new Map(source.record.entities.map((entity) => [entity.id, entity]))
  const statements = innermost(source).filter(({ attribution, verb }) => verb !== WITHHOLD && (contents.get(attribution)?.length ?? 0) > 0)
  return statements.map((statement, i) => ({
    id: `${source.id}#${i + 1}`, source, statement, spans: contents.get(statement.attribution)!,
    teller: tellerOf(statement, entities, principals),
  }))
}

function tellerOf({ speaker, relayedBy }: Statement, entities: ReadonlyMap<string, Entity>, principals: ReadonlySet<string>): Teller {
  const entity = relayedBy.at(-1) ?? speaker
  const side = entity === null ? null : partyOf(entities.get(entity))
  return { side, entity, voice: voiceOf(side, entity, principals) }
}

function voiceOf(side: string | null, entity: string | null, principals: ReadonlySet<string>): Voice {
  if (side === null || entity === null) return 'unknown'
  if (isPress(side)) return 'press'
  return principals.has(entity) ? 'principal' : 'official'
}

// ---- what an official text says

function ownAccount(source: Source, side: string): Passage[] {
  const teller: Teller = { side, entity: source.record.article.issuer, voice: 'official text' }
  return itemsOf(source).map(({ span, statement }, i) => ({ id: `${source.id}#${i + 1}`, source, statement, spans: [span], teller }))
}

interface Item {
  readonly span: Span
  readonly statement: Statement | null
}

/** Every word of every sentence, cut where the next statement's speaker or cue begins, and into the items of lists. */
function itemsOf(source: Source): Item[] {
  const { article } = source.record
  const acts = actsIn(source)
  let next = 0
  return source.sentences.filter((sentence) => within(sentence, article.body) && !NO_WORDS.test(article.text.slice(...sentence))).flatMap((sentence) => {
    while (next < acts.length && acts[next]!.start < sentence[0]) next++
    const first = next
    while (next < acts.length && acts[next]!.start < sentence[1]) next++
    return cutAt(article.text, sentence, acts.slice(first, next)).flatMap((piece) => piecesOf(article.text, piece))
  })
}

// takes "(Laughter.)", "[Applause]", "3:58 P.M. EET"; leaves "(We agreed to this.) And …"
const NO_WORDS = /^\s*(?:\([^()]*\)|\[[^[\]]*\])\s*\.?\s*$|^\s*\d{1,2}:\d\d\b.{0,20}$/

interface Act {
  readonly start: number
  readonly statement: Statement
}

/** Where each innermost statement begins to be made, in the order of the text. */
function actsIn(source: Source): Act[] {
  const parts = new Map(source.record.attributions.map((attribution) => [attribution.id, attribution]))
  const acts = innermost(source).flatMap((statement): Act[] => {
    const { source: speaker = [], cue = [], content = [] } = parts.get(statement.attribution) ?? {}
    if (content.length === 0) return []
    const start = Math.min(cue[0]?.[0] ?? Infinity, content[0]![0])
    const named = speaker.findLast((span) => span[1] <= start && start - span[1] < BETWEEN)
    return [{ start: named ? named[0] : start, statement }]
  })
  return acts.sort((a, b) => a.start - b.start)
}

/** So far may a cue stand from the name before it: "the President also warmly" thanked. */
const BETWEEN = 20

/** The sentence in one piece for each statement; what stands before the first, its subject for the most part, belongs to it. */
function cutAt(text: string, [start, end]: Span, acts: readonly Act[]): Item[] {
  if (acts.length === 0) return [{ span: [start, end], statement: null }]
  const begun = acts.filter((act, i) => i === 0 || OPENS_ANOTHER.test(text.slice(Math.max(start, act.start - 8), act.start)))
  return begun.map(({ statement }, i) => ({ span: [i === 0 ? start : begun[i]!.start, begun[i + 1]?.start ?? end], statement }))
}

// takes "and [called for]", ", [thanked]"; leaves "let us [know]"
const OPENS_ANOTHER = /(?:[,;—–]|\b(?:and|but|or|while))\s+(?:also\s+)?$/

/** A conditional announcement stays whole, its comma parts no list; and so does what somebody is quoted with. */
function piecesOf(text: string, { span, statement }: Item): Item[] {
  const items = statement?.condition || statement?.kind === 'direct' ? [span] : listItems(text, span)
  return items.map((item) => ({ span: withoutLink(text, item), statement }))
}

/** Without the "and" that led to the next. */
function withoutLink(text: string, [start, end]: Span): Span {
  const tail = text.slice(Math.max(start, end - 12), end)
  return [start, end - (/(?:[,;]\s*)?(?:\b(?:and|but|or|while)\s*)?\s*$/.exec(tail)?.[0].length ?? 0)]
}
