import type { Record, Statement } from '../record/record.ts'
import { textAt, type Span } from '../text/span.ts'
import type { Words } from './layout.ts'
import type { Terminal } from './world.ts'

/** What every part of a printed record is made from. */
export interface Sheet {
  readonly record: Record
  readonly sentences: readonly Span[]
  readonly terminal: Terminal
  /** The number that each statement is printed under. */
  readonly number: ReadonlyMap<string, number>
}

// "The White House said Biden warned Putin that …": the outer statement is little more than the inner
// one, which names the White House as its relay. Below this share the outer one says something of its own.
const RELAY_SHARE = 0.8

/** True for a statement that only passes on another: that one is printed with its relay instead. */
export function isOnlyRelay(statement: Statement, record: Record): boolean {
  const outer = contentOf(statement, record)
  const inner = record.statements.filter((it) => it.within === statement.id && isRelayed(it, statement))
  const share = inner.reduce((sum, it) => sum + length(rolesOf(it, record)), 0) / length(outer)
  return share >= RELAY_SHARE
}

const isRelayed = (inner: Statement, outer: Statement) => outer.speaker !== null && inner.relayedBy.includes(outer.speaker)

const length = (spans: readonly Span[]) => {
  const [start, end] = extent(spans)
  return Math.max(end - start, 1)
}

const extent = (spans: readonly Span[]): Span => [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]

const attributionOf = ({ attribution }: Statement, record: Record) => record.attributions.find((it) => it.id === attribution)

export const contentOf = (statement: Statement, record: Record): readonly Span[] => attributionOf(statement, record)?.content ?? []

function rolesOf(statement: Statement, record: Record): readonly Span[] {
  const found = attributionOf(statement, record)
  return found ? [...found.source, ...found.cue, ...found.content] : []
}

/** The words themselves; where a speaker's own words bear no marks (the turn of a transcript), they get them. */
export function spokenWords(statement: Statement, { record }: Sheet): Words[] {
  const said = contentOf(statement, record).map((span) => textAt(record.article.text, span).trim()).join(' … ')
  return [['plain', statement.kind === 'direct' && !OPENING_MARK.test(said) ? `“${said}”` : said]]
}

const OPENING_MARK = /^["'“”„«»‘’‹›「『]/

/** The sentences that a statement stands in, where they say more than its own words. */
export function sentenceOf(statement: Statement, { record, sentences }: Sheet): string {
  const { text } = record.article
  const [start, end] = extent(rolesOf(statement, record))
  const around = sentences.filter((it) => it[0] < end && it[1] > start)
  if (around.length === 0) return ''
  const shown = shortened(textAt(text, extent(around)))
  return bare(shown) === bare(spokenWords(statement, { record } as Sheet)[0]![1]) ? '' : shown
}

// Longer passages (a whole turn, a quotation over paragraphs) are printed as the statement already.
const LONGEST = 600

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** "Ana Ruiz", and plainly so where nobody is named. */
export const nameOf = (id: string | null, record: Record): string =>
  id === null ? 'speaker not named' : (record.entities.find((it) => it.id === id)?.name ?? id)

/** "[3]", or nothing for a statement that is not printed. */
export const reference = (id: string, { number }: Sheet): string => (number.has(id) ? ` [${number.get(id)}]` : '')

export const words = (span: Span, { record }: Sheet): string => textAt(record.article.text, span)
