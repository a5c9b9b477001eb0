/**
 * Holds what the reader found in a sentence against what is annotated there. In: gold statements, the record, the
 * sentence. Out: a verdict on each. Nothing is read or printed here.
 *
 * A statement is found if most of its words and of the reader's are the same (Dice 0.5), within the sentence.
 */
import type { Entity, Record, Statement } from '../../src/record/record.ts'
import { overlaps, type Span } from '../../src/text/span.ts'
import type { Annotated, GoldStatement, Named } from './annotation.ts'

export interface Verdict {
  /** `null` where the reader gives a statement that nobody annotated. */
  readonly gold: GoldStatement | null
  /** `null` where it was not found. */
  readonly found: Statement | null
  readonly speaker: Judgement
  readonly addressee: Judgement
  readonly relay: Judgement
  readonly denial: Judgement
  readonly condition: Judgement
}

/** How many are right, given without being right, and missing. */
export interface Judgement {
  readonly right: number
  readonly wrong: number
  readonly missing: number
}

const NOTHING: Judgement = { right: 0, wrong: 0, missing: 0 }

/** The verdicts on one sentence. `record` counts from `shift` characters before the annotated text. */
export function judged({ sentence, statements }: Annotated, record: Record, shift = 0): Verdict[] {
  const reading = readingOf(record, shift)
  const within = record.statements.filter((it) => !isOwnWord(reading, it) && clipped(reading.content(it), sentence).length > 0)
  const pairs = paired(statements, within, (gold, found) => likeness(clipped(gold.content, sentence), clipped(reading.content(found), sentence)))
  // Thoughts and plans are annotated only where they are told as said.
  const spare = within.filter((it) => it.act === 'speech' && !pairs.some(({ found }) => found === it)).map((found) => ({ gold: null, found }))
  return [...pairs, ...spare].map(({ gold, found }) => verdictOn(gold, found, reading))
}

interface Reading {
  readonly text: string
  readonly issuer: string | null
  readonly entities: ReadonlyMap<string, Entity>
  readonly content: (statement: Statement) => Span[]
  readonly hasWords: (statement: Statement) => boolean
  readonly own: (span: Span) => Span
}

function readingOf({ article, entities, attributions }: Record, shift: number): Reading {
  const own = ([start, end]: Span): Span => [start - shift, end - shift]
  const byId = new Map(attributions.map((it) => [it.id, it]))
  return {
    text: article.text.slice(shift), issuer: article.issuer, entities: new Map(entities.map((it) => [it.id, { ...it, mentions: it.mentions.map(own) }])), own,
    content: ({ attribution }) => byId.get(attribution)!.content.map(own),
    hasWords: ({ attribution }) => byId.get(attribution)!.source.length + byId.get(attribution)!.cue.length > 0,
  }
}

/** A sentence of an official text that attributes nothing is its issuer's: nothing was found in it. */
const isOwnWord = ({ hasWords }: Reading, statement: Statement): boolean => !hasWords(statement)

/** Each gold statement with the likest that was found, the likest pairs first. */
function paired(gold: readonly GoldStatement[], found: readonly Statement[], alike: (gold: GoldStatement, found: Statement) => number) {
  const all = gold.flatMap((one) => found.map((other) => ({ one, other, score: alike(one, other) }))).filter(({ score }) => score >= 0.5)
  const taken = new Map<GoldStatement, Statement>()
  for (const { one, other } of all.sort((a, b) => b.score - a.score)) if (!taken.has(one) && ![...taken.values()].includes(other)) taken.set(one, other)
  return gold.map((it) => ({ gold: it, found: taken.get(it) ?? null }))
}

const clipped = (spans: readonly Span[], [from, to]: Span): Span[] =>
  spans.map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)]).filter(([start, end]) => start < end)

const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

function likeness(one: readonly Span[], other: readonly Span[]): number {
  const shared = length(one.flatMap((span) => clipped(other, span)))
  return (2 * shared) / (length(one) + length(other))
}

// ---- one statement

function verdictOn(gold: GoldStatement | null, found: Statement | null, reading: Reading): Verdict {
  const isOpen = (what: NonNullable<GoldStatement['open']>[number]) => gold?.open?.includes(what) ?? false
  const denied = found?.denies ? reading.own(found.denies.denied) : null
  const condition = found?.condition ? reading.own(found.condition) : null
  return {
    gold, found,
    speaker: !gold || !found || isOpen('speaker') ? NOTHING : speaker(gold, found.speaker, reading),
    // What is shown of a statement that nobody annotated may have a hearer all the same.
    addressee: !gold || isOpen('addressee') ? NOTHING : one(gold.addressee, found?.addressee ?? null, reading),
    relay: isOpen('relay') ? NOTHING : chain(gold?.relay ?? [], hopsOf(found, reading), reading),
    denial: isOpen('denied') ? NOTHING : marked(gold?.denied ?? null, denied),
    condition: marked(gold?.conditional?.condition ?? null, condition),
  }
}

const hopsOf = (found: Statement | null, { issuer }: Reading): string[] =>
  (found?.relayedBy ?? []).filter((id) => issuer === null || id !== issuer.replace(/^The /i, '').trim())

/** Who is only described is not resolved, but nobody's words were put into another mouth. */
function speaker(gold: GoldStatement, found: string | null, reading: Reading): Judgement {
  const judgement = one(gold.speaker, found, reading)
  return judgement.wrong && gold.described && isNamed([[gold.described]], found!, reading) ? { ...judgement, wrong: 0 } : judgement
}

function one(gold: Named | null, found: string | null, reading: Reading): Judgement {
  const isRight = gold !== null && found !== null && isNamed(gold, found, reading)
  return { right: Number(isRight), wrong: Number(found !== null && !isRight), missing: Number(gold !== null && !isRight) }
}

function chain(gold: readonly Named[], found: readonly string[], reading: Reading): Judgement {
  const right = gold.filter((hop) => found.some((id) => isNamed(hop, id, reading))).length
  return { right, wrong: found.length - right, missing: gold.length - right }
}

export function marked(gold: Span | null, found: Span | null): Judgement {
  const isRight = gold !== null && found !== null && overlaps(gold, found)
  return { right: Number(isRight), wrong: Number(found !== null && !isRight), missing: Number(gold !== null && !isRight) }
}

/** Whether an entity, or the text's own words for an audience, are those who are annotated. */
function isNamed(gold: Named, found: string, reading: Reading): boolean {
  const entity = reading.entities.get(found)
  if (!entity) return gold.some((spans) => spans.length === 1 && headWord(reading.text.slice(...spans[0]!)) === headWord(found))
  const people = membersOf(entity, reading)
  return gold.some((spans) => spans.length === 1 ? (people.length === 1 || isOneWordForAll(entity, spans[0]!, reading.text)) && names(entity, spans[0]!, reading.text) : spans.every((span) => [entity, ...people].some((it) => names(it, span, reading.text))))
}

/** "The leaders" are the two of them, under whichever names; "Lund" is not "Lund and Lee". */
const isOneWordForAll = ({ mentions }: Entity, gold: Span, text: string): boolean => mentions.some((mention) => overlaps(mention, gold) && !/ (?:and|&) |,/.test(text.slice(...mention)))

/** Those who speak together, or the one who speaks. */
function membersOf(entity: Entity, { entities }: Reading): Entity[] {
  const members = entity.name.split(/, (?:and )?| and /).flatMap((name) => entities.get(name) ?? [])
  return members.length > 1 ? members : [entity]
}

/** The last word decides: "Lee’s lawyer" is not Lee. */
function names({ mentions }: Entity, gold: Span, text: string): boolean {
  const head: Span = [gold[1] - headWord(text.slice(...gold)).length, gold[1]]
  return mentions.some((mention) => overlaps(mention, head))
}

const headWord = (words: string): string => words.toLowerCase().split(/\s+/).at(-1)!
