import type { Attribution } from '../attribution/attribution.ts'
import type { Entity, Record, Statement } from '../record/record.ts'
import { firstPlace } from '../text/first-place.ts'
import { textAt, type Span } from '../text/span.ts'
import type { Words } from './layout.ts'
import type { Terminal } from './world.ts'

/** What every part of a printed record is made from. */
export interface Sheet {
  readonly record: Record
  readonly sentences: readonly Span[]
  readonly terminal: Terminal
  readonly attributions: ReadonlyMap<string, Attribution>
  readonly entities: ReadonlyMap<string, Entity>
  /** The key points under their topics, in the order in which they are printed. */
  readonly topics: ReadonlyMap<string | null, readonly Statement[]>
  /** The number that each of them is printed under. */
  readonly number: ReadonlyMap<string, number>
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]))

/** A sheet for a record; what is looked up often is laid out once, since a record may hold thousands of statements. */
export function sheetOf(record: Record, sentences: readonly Span[], terminal: Terminal): Sheet {
  const attributions = byId(record.attributions)
  const inner = Map.groupBy(record.statements, ({ within }) => within)
  const topics = byTopic(record.statements.filter((it) => !isOnlyRelay(it, inner.get(it.id) ?? [], attributions)))
  const number = new Map([...topics.values()].flat().map(({ id }, i) => [id, i + 1]))
  return { record, sentences, terminal, attributions, entities: byId(record.entities), topics, number }
}

/** The topics in the order in which the article comes to them; what belongs to none goes last. */
function byTopic(statements: readonly Statement[]): Map<string | null, Statement[]> {
  const topics = Map.groupBy(statements, ({ topic }) => topic)
  const others = topics.get(null)
  topics.delete(null)
  return others ? topics.set(null, others) : topics
}

// "The Chancery said Venn warned Reuk that …": the outer statement is little more than the inner
// one, which names the White House as its relay. Below this share the outer one says something of its own.
const RELAY_SHARE = 0.8

/** True for a statement that only passes on another: that one is printed with its relay instead. */
function isOnlyRelay({ speaker, attribution }: Statement, inner: readonly Statement[], attributions: Sheet['attributions']): boolean {
  const relayed = inner.filter(({ relayedBy }) => speaker !== null && relayedBy.includes(speaker))
  const share = relayed.reduce((sum, it) => sum + length(rolesOf(attributions.get(it.attribution))), 0)
  return share >= RELAY_SHARE * length(attributions.get(attribution)?.content ?? [])
}

const length = (spans: readonly Span[]) => Math.max(1, Math.max(...spans.map(([, end]) => end)) - Math.min(...spans.map(([start]) => start)))

const rolesOf = (attribution: Attribution | undefined): readonly Span[] =>
  attribution ? [...attribution.source, ...attribution.cue, ...attribution.content] : []

/** The words themselves; where a speaker's own words bear no marks (the turn of a transcript), they get them. */
export function spokenWords(statement: Statement, sheet: Sheet): Words[] {
  const words = said(statement, sheet)
  return [['plain', statement.kind === 'direct' && !OPENING_MARK.test(words) ? `“${words}”` : words]]
}

const OPENING_MARK = /^["'“”„«»‘’‹›「『]/

const said = ({ attribution }: Statement, sheet: Sheet) => (sheet.attributions.get(attribution)?.content ?? []).map((span) => words(span, sheet).trim()).join(' … ')

/** The verb's class; for a verb outside the codebook the article's own word. */
export function verbOf({ verb, attribution }: Statement, sheet: Sheet): string {
  const cue = sheet.attributions.get(attribution)?.cue ?? []
  return verb === 'other' && cue.length > 0 ? cue.map((span) => words(span, sheet)).join(' … ') : verb
}

/** The sentences that a statement stands in, where they say more than its own words. */
export function sentenceOf(statement: Statement, sheet: Sheet): string {
  const roles = rolesOf(sheet.attributions.get(statement.attribution))
  const around = [...new Set(roles.flatMap((role) => sentencesAt(role, sheet.sentences)))].sort((a, b) => a - b)
  const shown = shortened(passage(around.map((i) => sheet.sentences[i]!), sheet))
  return bare(shown) === bare(said(statement, sheet)) ? '' : shown
}

/** The sentences, by their places, that share words with a span. */
function sentencesAt([start, end]: Span, sentences: readonly Span[]): number[] {
  const found: number[] = []
  for (let i = firstPlace(sentences.length, (k) => sentences[k]![1] > start); i < sentences.length && sentences[i]![0] < end; i++) found.push(i)
  return found
}

/** Sentences as they follow each other, with dots where some are left out between them. */
function passage(sentences: readonly Span[], { record: { article } }: Sheet): string {
  const gaps = sentences.map(([start], i) => (i === 0 || article.text.slice(sentences[i - 1]![1], start).trim() === '' ? ' ' : ' … '))
  return sentences.map((span, i) => gaps[i] + textAt(article.text, span)).join('').trim()
}

// Longer passages (a whole turn, a quotation over paragraphs) are printed as the statement already.
const LONGEST = 600

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** "Ana Ruiz", and plainly so where nobody is named. */
export const nameOf = (id: string | null, { entities }: Sheet): string => (id === null ? 'speaker not named' : (entities.get(id)?.name ?? id))

/** " [3]", or nothing for a statement that is not printed. */
export const reference = (id: string, { number }: Sheet): string => (number.has(id) ? ` [${number.get(id)}]` : '')

export const words = (span: Span, { record }: Sheet): string => textAt(record.article.text, span)
