import type { Analysis } from '../attribution/analysis.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'
import { nounPhrases } from './noun-phrases.ts'
import type { Accounts, ContestedPoint, Entity, Meeting, SharedPoint, Statement } from './record.ts'
import { contentWordsOf } from './topic-words.ts'
import { WITHHOLD } from './telling/verbs.ts'
import { contentStems, lowerWords, spanOf, stemOf } from './words.ts'

/**
 * Two sides' accounts, by who tells them: what the White House passes on is the American account, whoever is said to have
 * said it. What both mention, what one alone mentions, what they contradict each other on. That one side is silent on a
 * point says nothing more than that.
 */
export interface AccountContext {
  readonly attributions: readonly Attribution[]
  readonly entities: readonly Entity[]
  readonly meeting: Meeting | null
}

export function accountsOf(statements: readonly Statement[], analysis: Analysis, context: AccountContext): Accounts | null {
  const points = pointsOf(statements, analysis, context)
  const sides = twoSides(points, context.meeting)
  if (!sides) return null
  const told = points.filter(({ side }) => side !== null && sides.includes(side))
  const contested = contestedPoints(points, sides, analysis)
  const disputed = new Set(contested.flatMap(({ other }) => other))
  const bothSides = sharedPoints(told.filter(({ id }) => !disputed.has(id)), sides, { analysis, least: context.meeting ? 1 : 2 })
  // Two bodies quoted in one article give no accounts of one thing, unless they met or speak of the same.
  if (!context.meeting && bothSides.length + contested.length === 0) return null
  const taken = new Set([...disputed, ...bothSides.flatMap(({ statements }) => Object.values(statements).flat())])
  const alone = (side: string) => told.filter((point) => point.side === side && point.isOnTalks && !taken.has(point.id)).map(({ id }) => id)
  return { bothSides, only: Object.fromEntries(sides.map((side) => [side, alone(side)])), contested }
}

/** A statement that holds no other, with the side that tells it. */
interface Point {
  readonly id: string
  readonly statement: Statement
  readonly side: string | null
  readonly content: readonly Span[]
  readonly stems: ReadonlySet<string>
  /** Whether it is part of an account of the talks, and no remark made elsewhere. */
  readonly isOnTalks: boolean
}

function pointsOf(statements: readonly Statement[], analysis: Analysis, { attributions, entities, meeting }: AccountContext): Point[] {
  const contents = new Map(attributions.map(({ id, content }) => [id, content]))
  const sides = new Map(entities.map(({ id, side, name, kind }) => [id, side ?? (kind === 'body' || kind === 'country' ? name : null)]))
  const outer = new Set(statements.map((statement) => statement.within))
  const aboutTalks = talkTest(statements, meeting)
  return statements.flatMap((statement) => {
    const content = contents.get(statement.attribution) ?? []
    if (outer.has(statement.id) || content.length === 0 || statement.verb === WITHHOLD) return []
    const teller = statement.relayedBy.at(-1) ?? statement.speaker
    return [{ id: statement.id, statement, side: teller === null ? null : sides.get(teller) ?? null, content, stems: contentStems(analysis, content), isOnTalks: aboutTalks(statement) }]
  })
}

/**
 * Where the people who met are heard, the accounts are of what they told each other; a spokesman's word on other things
 * is none of it. Where they are not (a union's and a company's statements after talks), all that both sides say is.
 */
function talkTest(statements: readonly Statement[], meeting: Meeting | null): (statement: Statement) => boolean {
  const principals = new Set(meeting?.sides.flatMap(({ principal }) => principal ?? []))
  const isAtTable = ({ speaker, addressee, relayedBy, within }: Statement) =>
    (speaker !== null && principals.has(speaker)) || (addressee !== null && principals.has(addressee)) || (speaker === null && relayedBy.length > 0 && within !== null)
  const heard = statements.filter(({ speaker }) => speaker !== null && principals.has(speaker)).length >= 2
  return heard ? isAtTable : () => true
}

/** The two sides that tell most: of those at the table where there was a meeting. */
function twoSides(points: readonly Point[], meeting: Meeting | null): [string, string] | null {
  const counts = new Map<string, number>()
  for (const { side } of points) if (side !== null && !side.startsWith('press')) counts.set(side, (counts.get(side) ?? 0) + 1)
  const seated = meeting?.sides.map(({ side }) => side) ?? [...counts.keys()]
  const [one, other] = seated.filter((side) => counts.has(side)).sort((a, b) => counts.get(b)! - counts.get(a)!)
  if (one === undefined || other === undefined) return null
  return seated.indexOf(one) <= seated.indexOf(other) ? [one, other] : [other, one]
}

interface Sharing {
  readonly analysis: Analysis
  /** How many words both must use: about talks that both attended one will do, elsewhere one alone is a coincidence. */
  readonly least: number
}

/** Points on one topic that both sides make in words that meet. */
function sharedPoints(told: readonly Point[], [one, other]: readonly [string, string], { analysis, least }: Sharing): SharedPoint[] {
  const shared: SharedPoint[] = []
  for (const points of byTopic(told).values()) {
    const ours = points.filter(({ side }) => side === one).slice(0, MOST_COMPARED)
    const theirs = points.filter(({ side }) => side === other).slice(0, MOST_COMPARED)
    const meeting = new Set<Point>()
    for (const a of ours) for (const b of theirs) if (overlap(a, b) >= least || isOneAct(a, b)) meeting.add(a).add(b)
    if (meeting.size === 0) continue
    // What a side says again in the same matter belongs to the point it has made.
    const all = [...ours, ...theirs].filter((point) => meeting.has(point) || [...meeting].some((known) => known.side === point.side && meets(known, point)))
    shared.push({ point: pointLabel(all, analysis), statements: { [one]: idsOf(all, one), [other]: idsOf(all, other) } })
  }
  return shared
}

// No article says so much on one topic; a page of thousands of statements stays quick.
const MOST_COMPARED = 60

const idsOf = (points: readonly Point[], of: string): string[] => points.filter(({ side }) => side === of).map(({ id }) => id)

function byTopic(points: readonly Point[]): Map<string, Point[]> {
  const topics = new Map<string, Point[]>()
  for (const point of points) {
    const { topic } = point.statement
    if (topic !== null) topics.set(topic, [...(topics.get(topic) ?? []), point])
  }
  return topics
}

const isOneAct = (a: Point, b: Point): boolean => overlap(a, b) === 1 && a.statement.verb === b.statement.verb && !PLAIN.has(a.statement.verb)
const meets = (a: Point, b: Point): boolean => overlap(a, b) >= 1
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'according to', 'other', 'write', 'note', 'inform'])

/**
 * Denials of what the other side says, and the "in fact it was they who …" with which a side turns a charge round.
 * Both need a statement of another side on the same thing.
 */
function contestedPoints(points: readonly Point[], sides: readonly string[], analysis: Analysis): ContestedPoint[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  const contested: ContestedPoint[] = []
  for (const point of points) {
    if (point.side === null || !sides.includes(point.side)) continue
    const denied = point.statement.denies?.statement ? byId.get(point.statement.denies.statement) : undefined
    const against = denied ? [denied] : isContrary(point, analysis) ? opposed(point, points) : []
    const theirs = against.filter(({ side }) => side !== point.side && !(side ?? '').startsWith('press'))
    if (theirs.length > 0) contested.push({ point: pointLabel([...theirs, point], analysis), one: theirs.map(({ id }) => id), other: [point.id] })
  }
  return contested
}

/** "argued that it was in fact …", "on the contrary". */
function isContrary({ statement, content }: Point, analysis: Analysis): boolean {
  const said = content.map(([start, end]) => analysis.text.slice(start, end)).join(' ')
  return CONTRARY.test(said) || (statement.verb === 'argue' && /\bnot\b.*\bbut\b|\binstead\b|\brather\b/.test(said))
}

// "it was in fact the alliance that …"; leaves "the fact that"
const CONTRARY = /\b(?:in (?:actual )?fact|on the contrary|in reality|the opposite|the other way round|is the one (?:who|that)|are the ones (?:who|that)|quite the reverse)\b/i

/** What others say on the same topic in words that meet. */
const opposed = (point: Point, points: readonly Point[]): Point[] =>
  points.filter((other) => other.side !== point.side && other.statement.topic !== null && other.statement.topic === point.statement.topic && overlap(point, other) >= 1)

const overlap = (a: Point, b: Point): number => [...a.stems].filter((stem) => b.stems.has(stem)).length

/** The fullest phrase in which the points name their topic; else the topic itself. */
function pointLabel(points: readonly Point[], analysis: Analysis): string {
  const words = lowerWords(analysis)
  const topic = points.find(({ statement }) => statement.topic !== null)?.statement.topic ?? ''
  const named = new Set(contentWordsOf(topic))
  let best = topic
  let most = 0
  for (const { content } of points)
    for (const span of content)
      for (const [first, end] of nounPhrases(analysis, span)) {
        const length = end - first
        if (length <= LONGEST_LABEL && length > most && named.has(stemOf(words[end - 1]!))) [best, most] = [analysis.text.slice(...spanOf(analysis, [first, end])).replace(/\s+/g, ' '), length]
      }
  return best
}

const LONGEST_LABEL = 4
