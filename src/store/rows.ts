import { createHash } from 'node:crypto'
import type { Entity, Narrative, Record, Statement } from '../record/record.ts'
import { namesMeeting, namesParty, officeOf, reportOf, type Report } from '../record/across/talks-across.ts'
import { textAt } from '../text/span.ts'
import { UNFILED, type Filing } from './decided/filings.ts'
import { passagesOf, type Passage } from './passages.ts'
import { standingRows } from './standing-rows.ts'
import { attributionOf, attributionsById, placeOf } from './statement-key.ts'
import { storable } from './storable.ts'
import { partiesOf } from './talks/talk-region.ts'

/** A record as rows, which can be asked across articles. Named as tables and columns are. */
export interface Rows {
  readonly article: object
  readonly statement: readonly object[]
  readonly entity: readonly object[]
  readonly meeting: readonly object[]
  readonly report: readonly object[]
  readonly seat: readonly object[]
  readonly agreement: readonly object[]
  readonly conditional: readonly object[]
  readonly agreement_claim: readonly object[]
  readonly announcement: readonly object[]
  readonly narrative: readonly object[]
}

/** `decided`: the statements that a person has corrected, by their ids in the record. */
export function rowsOf(record: Record, decided: ReadonlySet<string> = new Set(), filing: Filing = UNFILED): Rows {
  const passages = passagesIn(record)
  const report = reportIn(record, filing)
  return {
    article: { ...articleRow(record), passages: passages.map(({ passage }) => storable(textAt(record.article.text, passage))) },
    statement: statementRows(record, { decided, passages }),
    entity: record.entities.map(entityRow),
    meeting: meetingRows(record),
    report: report ? [{ parties: partiesOf(report), day: report.date ?? report.until, filed_under: report.filedUnder, report }] : [],
    seat: report && namesMeeting(report) ? report.sides.map(seatRow) : [],
    agreement: record.agreements.map(({ name, claims }, n) => ({ n, name: short(name), claims })),
    conditional: conditionalRows(record),
    ...standingRows(record, filing, short),
    narrative: record.narratives.map(narrativeRow),
  }
}

function articleRow({ article, statements }: Record): object {
  const { kind, issuer, headline, byline, creditedTo, section, published, language, url, outlet } = article
  const named = { issuer, headline, byline, section, published, language, outlet, credited_to: creditedTo, url }
  return { ...mapped(named, shortOrNull), kind, day: dayOf(published), statements: statements.length }
}

/** The passage of each statement, in their order. */
function passagesIn(record: Record): Passage[] {
  const attributions = attributionsById(record)
  const passageOf = passagesOf(record)
  return record.statements.map((statement) => passageOf(attributionOf(statement, attributions)))
}

interface Placed {
  readonly decided: ReadonlySet<string>
  readonly passages: readonly Passage[]
}

function statementRows(record: Record, { decided, passages }: Placed): object[] {
  const attributions = attributionsById(record)
  const entities = new Map(record.entities.map((it) => [it.id, it]))
  const denied = new Set(record.statements.flatMap(({ denies }) => denies?.statement ?? []))
  return record.statements.map((statement, n) => {
    const attribution = attributionOf(statement, attributions)
    const [starts, ends] = placeOf(attribution)
    return {
      n,
      ...whoAndWhat(statement, entities),
      condition: statement.condition && storable(textAt(record.article.text, statement.condition)),
      denied: denied.has(statement.id),
      decided: decided.has(statement.id),
      day: dayOf(record.article.published),
      score: attribution.score,
      starts,
      ends,
      content: attribution.content.flat(),
      ...keptWords(record.article.text, passages[n]!),
    }
  })
}

function whoAndWhat({ id, speaker, addressee, relayedBy, verb, act, kind, topic, denies }: Statement, entities: ReadonlyMap<string, Entity>): object {
  const { role = null, side = null } = entities.get(speaker ?? '') ?? {}
  const heard = entities.get(addressee ?? '')?.side ?? null
  const named = { speaker, role, side, addressee, topic, addressee_side: heard }
  return { id, verb, act, kind, denies: denies !== null, ...mapped(named, shortOrNull), relayed_by: relayedBy.map(short) }
}

function keptWords(text: string, { sentence, passage }: Passage): object {
  const said = textAt(text, sentence)
  return { sentence, said: storable(said), sentence_hash: hashOf(said), passage_starts: passage[0] }
}

/** The same for a sentence however its white space was set. */
export const hashOf = (sentence: string): string => createHash('sha256').update(sentence.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 32)

const entityRow = ({ name, kind, role, side, mentions }: Entity, n: number) => ({ n, kind, mentions: mentions.length, name: short(name), role: shortOrNull(role), side: shortOrNull(side) })

function meetingRows({ meeting }: Record): object[] {
  if (!meeting) return []
  const { sides, channel, secure, date, place, topics } = meeting
  const principals = sides.flatMap(({ principal }) => principal ?? [])
  return [{ channel, secure, day: dayOf(date), place: shortOrNull(place), sides: sides.map(({ side }) => short(side)), principals: principals.map(short), topics: topics.map(short) }]
}

/** What the record tells of a meeting, or was filed with; the article that does is the row's. */
function reportIn(record: Record, { side, filedUnder }: Filing): Omit<Report, 'source'> | null {
  const report = reportOf({ id: '', record, published: record.article.published, side, filedUnder: shortOrNull(filedUnder) })
  if (!report) return null
  const sides = report.sides.map(({ side, principal, role }) => ({ side: short(side), principal: shortOrNull(principal), role: shortOrNull(role) }))
  return { ...report, sides, date: dayOf(report.date), until: dayOf(report.until) }
}

const seatRow = (seat: Report['sides'][number], n: number) => ({ n, office: short(officeOf(seat)), side: seat.side, known: namesParty(seat) })

function conditionalRows({ conditional, statements, entities, article: { text } }: Record): object[] {
  return conditional.map(({ statement, condition, consequence }, n) => {
    const { speaker = null, addressee = null } = statements.find((it) => it.id === statement) ?? {}
    const side = entities.find((it) => it.id === speaker)?.side ?? null
    const words = { condition: storable(textAt(text, condition)), consequence: storable(textAt(text, consequence)) }
    return { n, statement, ...mapped({ speaker, side, addressee }, shortOrNull), ...words }
  })
}

function narrativeRow({ claim, firstReport, followedBy, denied, toldBy }: Narrative, n: number): object {
  return { n, claim: storable(claim), first_report: shortOrNull(firstReport), followed_by: followedBy.map(short), denied_in: denied, told_by: shortOrNull(toldBy) }
}

// An index entry has 2.7 kB at most, in up to four bytes a character. No name is that long; noise is.
const LONGEST_NAME = 500

const short = (name: string): string => storable(name.slice(0, LONGEST_NAME))

const shortOrNull = (name: string | null): string | null => (name === null ? null : short(name))

const mapped = <K extends string>(named: { readonly [key in K]: string | null }, change: (value: string | null) => string | null) =>
  Object.fromEntries(Object.entries<string | null>(named).map(([key, value]) => [key, change(value)]))

/** The day of an ISO date, where it is one that the calendar has: a page may say "2026-02-31". */
function dayOf(iso: string | null): string | null {
  const day = iso?.slice(0, 10) ?? ''
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day.startsWith('0000')) return null
  const moment = new Date(`${day}T00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day ? null : day
}
