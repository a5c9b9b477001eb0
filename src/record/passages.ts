import { type Span, within } from '../text/span.ts'
import { listItems } from './list-items.ts'
import type { Entity, Statement } from './record.ts'
import { isPress, ownSide, partyOf, type Source } from './sources.ts'

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

// ---- what an article passes on

function told(source: Source): Passage[] {
  const principals = principalsOf(source)
  const contents = contentsOf(source)
  const entities = new Map(source.record.entities.map((entity) => [entity.id, entity]))
  const statements = innermost(source).filter(({ attribution }) => (contents.get(attribution)?.length ?? 0) > 0)
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
  const spoken = actsIn(source)
  let next = 0
  return source.sentences.filter((sentence) => within(sentence, article.body)).flatMap((sentence) => {
    while (next < spoken.length && spoken[next]!.span[0] < sentence[0]) next++
    const first = next
    while (next < spoken.length && spoken[next]!.span[0] < sentence[1]) next++
    return cutAt(sentence, spoken.slice(first, next)).flatMap((piece) => piecesOf(article.text, piece))
  })
}

/** Where each innermost statement begins to be made: at its speaker or its cue, at its content where it has neither. */
function actsIn(source: Source): Item[] {
  const parts = new Map(source.record.attributions.map((attribution) => [attribution.id, attribution]))
  const acts = innermost(source).flatMap((statement): Item[] => {
    const { source: speaker = [], cue = [], content = [] } = parts.get(statement.attribution) ?? {}
    const spans = [...speaker, ...cue, ...content].toSorted((a, b) => a[0] - b[0])
    // A speaker or cue behind its content ("…, he said") parts nothing from what stands before it.
    return spans.length > 0 && content.length > 0 ? [{ span: [Math.min(cue[0]?.[0] ?? Infinity, content[0]![0]), spans.at(-1)![1]], statement }] : []
  })
  return acts.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

function cutAt([start, end]: Span, acts: readonly Item[]): Item[] {
  const cuts = acts.map(({ span }) => span[0])
  return [...acts.keys(), acts.length].flatMap((i): Item[] => {
    // What stands before the first act, its subject for the most part, belongs to it.
    if (i === acts.length) return acts.length === 0 ? [{ span: [start, end], statement: null }] : []
    const span: Span = [i === 0 ? start : cuts[i]!, i + 1 < acts.length ? cuts[i + 1]! : end]
    return span[0] < span[1] ? [{ span, statement: acts[i]!.statement }] : []
  })
}

/** A conditional announcement stays whole: its comma parts no list. */
function piecesOf(text: string, { span, statement }: Item): Item[] {
  if (statement?.condition) return [{ span, statement }]
  return listItems(text, span).map((item) => ({ span: item, statement }))
}
