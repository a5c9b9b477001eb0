import type { Span } from '../../text/span.ts'
import type { Difference } from './differences.ts'
import { isBefore } from './moments.ts'
import type { Point } from './points.ts'
import { inOrder, ownSide, partyOf, type Source } from '../sources.ts'
import { strengthOf } from './strengths.ts'
import type { Talk } from '../across/talks-across.ts'
import type { Row, TwoAccounts } from './two-accounts.ts'
import { stemOf } from '../words.ts'

/** One line of what practitioners look for by hand when two sides have told of their talks, with the places it rests on. */
export interface Line {
  readonly kind: LineKind
  /** Whose account says or lacks it; `null` where the line is about both. */
  readonly side: string | null
  /** What the line says beyond its citations: a side, a number of words, a name; `null` where they say it all. */
  readonly value: string | null
  readonly cites: readonly Cite[]
}

export type LineKind =
  | 'initiated' | 'only' | 'agreed scope' | 'demand unanswered' | 'softened' | 'next step' | 'opens with' | 'length' | 'praise' | 'earlier meeting' | 'published first' | 'later addition'

export interface Cite {
  readonly source: string
  readonly spans: readonly Span[]
}

/** Every line that the texts allow, in the order of the kinds. What they don't tell has no line. */
export function checklistOf(accounts: TwoAccounts, talk: Talk, sources: readonly Source[]): Line[] {
  const told = inOrder(sources).filter(({ id }) => talk.sources.includes(id))
  const { rows, one, other } = accounts
  const sides = [one.side, other.side]
  return [
    ...initiators(told, sides), ...rows.flatMap(onlyLine), ...rows.flatMap(agreedScope), ...rows.flatMap(unansweredDemand), ...rows.flatMap(softened),
    ...eachPoint(rows, 'next step', isNextStep), ...sides.flatMap((side) => opening(rows, side)), ...sides.flatMap((side) => lengths(told, side)),
    ...eachPoint(rows, 'praise', isPraise), ...sides.flatMap((side) => earlierMeetings(rows, side)), ...firstPublished(told, sides), ...sides.flatMap((side) => laterAdditions(rows, side)),
  ]
}

const citeOf = ({ words }: Point): Cite => ({ source: words.source.id, spans: words.spans })
const pointsIn = ({ one, other }: Row): readonly Point[] => [...one, ...other]
const textOf = ({ words: { source, spans } }: Point): string => spans.map((span) => source.record.article.text.slice(...span)).join(' ')
const stemsIn = (text: string): string[] => (text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).map(stemOf)

// ---- who asked for it

/** "at Sorvane’s request", "on the initiative of the American side", as each text says it. */
function initiators(told: readonly Source[], sides: readonly string[]): Line[] {
  return told.flatMap((source) =>
    source.sentences.flatMap((sentence): Line[] => {
      const found = INITIATIVE.exec(source.record.article.text.slice(...sentence))
      const side = found ? partyNamedIn(source, [sentence[0] + found.index, sentence[0] + found.index + found[0].length], sides) : null
      return side === null ? [] : [{ kind: 'initiated', side: ownSide(source), value: side, cites: [{ source: source.id, spans: [sentence] }] }]
    }),
  )
}

// takes "at Sorvane’s request", "on the initiative of the American side", "requested by Quist"; leaves "a request for aid"
const INITIATIVE = /\b(?:at|on) (?:the )?(?:[\p{L}.’' -]{0,40}['’]s? |\p{L}+ (?:side['’]s )?)?(?:request|initiative|invitation)(?: of [\p{L}.’' -]{2,40})?|\b(?:initiated|requested|proposed) by [\p{L}.’' -]{2,40}/iu

function partyNamedIn({ record: { entities } }: Source, [start, end]: Span, sides: readonly string[]): string | null {
  const named = entities.filter(({ mentions }) => mentions.some((mention) => mention[0] >= start && mention[1] <= end + 2))
  return named.map(partyOf).find((side) => side !== null && sides.includes(side)) ?? null
}

// ---- what the rows say

const onlyLine = (row: Row): Line[] => (row.kind === 'only' ? [{ kind: 'only', side: row.side, value: row.topic, cites: pointsIn(row).map(citeOf) }] : [])

const differenceIn = ({ differences }: Row, kinds: readonly Difference['kind'][]): Difference | undefined => differences.find(({ kind }) => kinds.includes(kind))

/** What was agreed, in two scopes. */
function agreedScope(row: Row): Line[] {
  const isAgreed = pointsIn(row).some((point) => stemsIn(textOf(point)).some((stem) => strengthOf(stem).some(({ scale, rank }) => scale === 'settled' && rank === 3)))
  return isAgreed && differenceIn(row, ['scope', 'number', 'condition', 'strength']) ? [{ kind: 'agreed scope', side: null, value: row.topic, cites: pointsIn(row).map(citeOf) }] : []
}

const scalesIn = (point: Point, wanted: string, least: number): boolean => stemsIn(textOf(point)).some((stem) => strengthOf(stem).some(({ scale, rank }) => scale === wanted && rank >= least))

/** A demand or an appeal that the other side's account passes over. */
function unansweredDemand(row: Row): Line[] {
  const demands = row.kind === 'only' ? pointsIn(row).filter((point) => scalesIn(point, 'asked', 2) || DEMANDING.has(point.words.statement?.verb ?? '')) : []
  return demands.map((point) => ({ kind: 'demand unanswered', side: row.side, value: point.topic, cites: [citeOf(point)] }))
}

const DEMANDING: ReadonlySet<string> = new Set(['demand', 'urge', 'call for', 'request'])

/** One side warned or demanded where the other only mentions. */
function softened(row: Row): Line[] {
  const difference = differenceIn(row, ['strength'])
  if (!difference || !pointsIn(row).some((point) => scalesIn(point, 'warned', 3) || scalesIn(point, 'asked', 3))) return []
  return [{ kind: 'softened', side: null, value: row.topic, cites: pointsIn(row).map(citeOf) }]
}

function eachPoint(rows: readonly Row[], kind: LineKind, isOne: (point: Point) => boolean): Line[] {
  return rows.flatMap((row) => {
    const found = pointsIn(row).filter(isOne)
    return found.length === 0 ? [] : [{ kind, side: row.side, value: row.topic, cites: found.map(citeOf) }]
  })
}

const isNextStep = (point: Point): boolean => NEXT_STEP.test(textOf(point))

// takes "tasked their teams", "will meet in April", "the next round"; leaves "the next of kin"
const NEXT_STEP =
  /\b(?:tasked|instructed|directed) (?:their|the|its|his|her)\b|\b(?:next|another|further) (?:round|meeting|talks|call|steps?)\b|\bfollow(?:-| )up\b|\bworking groups?\b|\b(?:agreed|plan(?:s|ned)?|will|are) to (?:meet|speak|visit|continue (?:the )?(?:talks|contacts))\b|\bwill (?:meet|visit|host|travel|speak again)\b|\blooks? forward to (?:seeing|hosting|welcoming|travell?ing)\b|\binvited?\b/iu

const isPraise = ({ words: { statement } }: Point): boolean => PRAISING.has(statement?.verb ?? '')
const PRAISING: ReadonlySet<string> = new Set(['praise', 'congratulate', 'thank'])

// ---- order, length, time

/** With what a side's own text begins, once it has said that there were talks. */
function opening(rows: readonly Row[], side: string): Line[] {
  const ownPoints = rows.flatMap(pointsIn).filter(({ order, sides, topic }) => order !== null && order > 0 && sides.includes(side) && topic !== null)
  const first = ownPoints.sort((a, b) => a.order! - b.order! || (a.id < b.id ? -1 : 1))[0]
  return first ? [{ kind: 'opens with', side, value: first.topic, cites: [citeOf(first)] }] : []
}

function lengths(told: readonly Source[], side: string): Line[] {
  return told.filter((source) => ownSide(source) === side).map((source) => {
    const { body, text } = source.record.article
    const words = text.slice(...body).match(/[\p{L}\d][\p{L}\d'’-]*/gu)?.length ?? 0
    return { kind: 'length', side, value: `${words} words`, cites: [{ source: source.id, spans: [] }] }
  })
}

/** Only where the given moments tell: two texts of one day without an hour have no first. */
function firstPublished(told: readonly Source[], sides: readonly string[]): Line[] {
  const own = told.filter((source) => sides.includes(ownSide(source) ?? '') && source.published !== null)
  const sorted = own.toSorted((a, b) => (a.published! < b.published! ? -1 : 1))
  const [first, ...later] = sorted
  const others = later.filter((source) => ownSide(source) !== ownSide(first!))
  if (!first || others.length === 0 || others.some(({ published }) => !isBefore(first.published!, published!))) return []
  return [{ kind: 'published first', side: ownSide(first), value: first.published, cites: [{ source: first.id, spans: [] }] }]
}

/** What a side said in other places after its own text was out, and that its own text lacks. */
function laterAdditions(rows: readonly Row[], side: string): Line[] {
  const points = rows.flatMap(pointsIn).filter(({ sides }) => sides.includes(side))
  const own = points.flatMap(({ passages }) => passages).filter(({ teller, source }) => teller.voice === 'official text' && source.published !== null).map(({ source }) => source.published!)
  const out = own.sort()[0]
  if (out === undefined) return []
  const isLater = ({ passages, order }: Point) => order === null && passages.every(({ source }) => source.published !== null && isBefore(out, source.published))
  return points.filter(isLater).map((point) => ({ kind: 'later addition', side, value: point.topic, cites: [citeOf(point)] }))
}

// ---- what they call earlier meetings

/** "the Geneva understandings", "the Woodside summit": by which name a side invokes what was before. */
function earlierMeetings(rows: readonly Row[], side: string): Line[] {
  const names = new Map<string, Cite>()
  for (const { words } of rows.flatMap(pointsIn).filter(({ sides }) => sides.includes(side)))
    for (const [start, end] of words.spans)
      for (const match of words.source.record.article.text.slice(start, end).matchAll(EARLIER)) {
        const at = start + match.index
        if (!names.has(match[0])) names.set(match[0], { source: words.source.id, spans: [[at, at + match[0].length]] })
      }
  return [...names].map(([value, cite]) => ({ kind: 'earlier meeting', side, value, cites: [cite] }))
}

// takes "Geneva understandings", "San Francisco vision", "understandings agreed in Geneva"; leaves "Prime Minister talks"
const EARLIER =
  /\b(?!The )(?:\p{Lu}\p{L}+ ){1,3}(?:summit|vision|understandings?|consensus|declaration|communiqué|agreements?|accords?|Accords?|Agreements?|Summit|format)\b|\b(?:understandings?|agreements?|commitments?) (?:agreed |reached |made )?(?:in|at) (?:\p{Lu}\p{L}+ ?){1,3}/gu
