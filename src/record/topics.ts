import type { Article } from '../article/article.ts'
import type { Analysis } from '../attribution/analysis.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'
import { HOLDING, MEETING_VERBS, TALKS } from './meeting/meeting-words.ts'
import type { Entity, Meeting, Statement } from './record.ts'
import { nounPhrases } from './noun-phrases.ts'
import { contentWordsOf } from './topic-words.ts'
import { contentStems, lowerWords, type Range, spanOf, stemOf, stemsOf, tokensIn } from './words.ts'

/**
 * Gives each statement a short topic in the article's own words, one and the same for statements on one thing, so that
 * both sides' points hang on one line. What many statements share names it; a section's heading is the next best.
 */
export interface TopicContext {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly meeting: Meeting | null
}

export function withTopics(statements: readonly Statement[], attributions: readonly Attribution[], analysis: Analysis, context: TopicContext): Statement[] {
  const points = pointsOf(statements, attributions, analysis, context)
  const subjects = subjectsOf(points, analysis, context)
  const topics = new Map(points.map((point) => [point.id, topicOf(point, subjects, analysis, context)]))
  const inner = innerOf(statements)
  return statements.map((statement) => ({ ...statement, topic: topics.get(inner.get(statement.id) ?? statement.id) ?? null }))
}

/** A statement that holds no other: what is actually said. */
interface Point {
  readonly id: string
  readonly content: readonly Span[]
  readonly start: number
  readonly stems: ReadonlySet<string>
}

function pointsOf(statements: readonly Statement[], attributions: readonly Attribution[], analysis: Analysis, context: TopicContext): Point[] {
  const contents = new Map(attributions.map(({ id, content }) => [id, content]))
  const outer = new Set(statements.map((statement) => statement.within))
  const parties = partyStems(context)
  return statements.flatMap(({ id, attribution }) => {
    const content = contents.get(attribution) ?? []
    if (outer.has(id) || content.length === 0) return []
    const stems = new Set([...contentStems(analysis, content)].filter((stem) => !GENERAL.has(stem) && !isParty(stem, parties)))
    return [{ id, content, start: content[0]![0], stems }]
  })
}

/** Who speaks is no topic: people's names, outlets', and the sides' at the table. */
function partyStems({ entities, meeting }: TopicContext): Set<string> {
  const sides = new Set(meeting?.sides.map(({ side }) => side))
  const names = entities.filter(({ kind, side, name }) => kind === 'person' || kind === 'outlet' || (side !== null && sides.has(side)) || sides.has(name)).map(({ name }) => name)
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\d]+/u)).map(stemOf))
}

/** A party's name, or what is made of it: "Orlander" of Orland. */
const isParty = (stem: string, parties: ReadonlySet<string>): boolean =>
  parties.has(stem) || (stem.length > 5 && [...parties].some((party) => party.length >= 5 && stem.startsWith(party)))

/** The first statement that stands in another gives it its topic. */
function innerOf(statements: readonly Statement[]): Map<string, string> {
  const inner = new Map<string, string>()
  for (const { id, within } of [...statements].reverse()) if (within !== null) inner.set(within, inner.get(id) ?? id)
  return inner
}

/** Something that statements share, with the words and the statements it gathers. */
interface Subject {
  readonly stem: string
  readonly label: string
  readonly points: Set<Point>
  readonly stems: Map<string, number>
}

/** The stem that gathers most statements names a subject; then the next among those left, until none is shared. */
function subjectsOf(points: readonly Point[], analysis: Analysis, context: TopicContext): Subject[] {
  const users = sharedNouns(points, analysis)
  const shared = new Map(users)
  const places = context.entities.filter(({ kind }) => kind === 'country' || kind === 'place').flatMap(({ name }) => contentWordsOf(name))
  const setting: Setting = { all: points.length, headline: new Set(contentWordsOf(context.article.headline ?? '')), places: new Set(places) }
  const left = new Set(points)
  const subjects: Subject[] = []
  while (subjects.length < MOST_SUBJECTS) {
    const best = mostShared(shared, left, setting)
    if (!best) break
    const [stem, gathered] = best
    subjects.push({ stem, label: labelOf(namingStem(stem, gathered, users), gathered, analysis), points: gathered, stems: countsOf(gathered) })
    for (const point of gathered) left.delete(point)
    shared.delete(stem)
  }
  const uses = countsOf(points)
  for (const point of left) joinNearest(point, subjects, uses)
  return subjects
}

const MOST_SUBJECTS = 12

/** "concern", "support" gather what they are about, but name the act; the noun that most of the same statements share names the thing. */
function namingStem(stem: string, gathered: ReadonlySet<Point>, users: ReadonlyMap<string, ReadonlySet<Point>>): string {
  if (!ACTS.has(stem)) return stem
  const inside = [...users].map(([other, points]) => ({ other, count: ACTS.has(other) ? 0 : [...points].filter((point) => gathered.has(point)).length }))
  const best = inside.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count)[0]
  return best?.other ?? stem
}

const ACTS: ReadonlySet<string> = new Set('concern concerns support claim claims commitment commitments warning call calls criticism importance need readiness agreement discussion discussions comment comments remarks accusation accusations'.split(' ').map(stemOf))

/** Nouns by stem, with the statements that use them; those of one statement only gather nothing. */
function sharedNouns(points: readonly Point[], analysis: Analysis): Map<string, Set<Point>> {
  const stems = stemsOf(analysis)
  const users = new Map<string, Set<Point>>()
  for (const point of points)
    for (const span of point.content)
      for (const [first, end] of nounPhrases(analysis, span))
        for (let i = first; i < end; i++) {
          const stem = stems[i]!
          if (stem === null || !point.stems.has(stem)) continue
          const known = users.get(stem)
          if (known) known.add(point)
          else users.set(stem, new Set([point]))
        }
  for (const [stem, { size }] of users) if (size < 2) users.delete(stem)
  return users
}

interface Setting {
  readonly all: number
  readonly headline: ReadonlySet<string>
  /** Where things are is less of a topic than what they are. */
  readonly places: ReadonlySet<string>
}

function mostShared(shared: ReadonlyMap<string, ReadonlySet<Point>>, left: ReadonlySet<Point>, { all, headline, places }: Setting): [string, Set<Point>] | null {
  let best: string | null = null
  let most = 0
  for (const [stem, users] of shared) {
    let count = 0
    for (const point of users) if (left.has(point)) count++
    // What most of the statements use tells none apart: in an article on a strike everybody says "strike".
    const weight = count * (users.size > all * COMMON && all > 4 ? 0.3 : 1) * (headline.has(stem) ? 1.2 : 1) * (places.has(stem) ? 0.5 : 1)
    if (count >= (places.has(stem) ? 3 : 2) && weight > most) [best, most] = [stem, weight]
  }
  return best === null ? null : [best, new Set([...shared.get(best)!].filter((point) => left.has(point)))]
}

const COMMON = 0.4

/** A statement that shares no subject's own noun joins the one whose words it uses most, if it uses enough. */
function joinNearest(point: Point, subjects: readonly Subject[], uses: ReadonlyMap<string, number>): void {
  let nearest: Subject | null = null
  let most = ENOUGH
  for (const subject of subjects) {
    let weight = 0
    for (const stem of point.stems) if (subject.stems.has(stem)) weight += 1 / Math.sqrt(uses.get(stem) ?? 1)
    if (weight > most) [nearest, most] = [subject, weight]
  }
  nearest?.points.add(point)
}

// Two words that only a few statements use.
const ENOUGH = 0.9

function countsOf(points: Iterable<Point>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of points) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** The words in which the statements name it: as much of the phrase as two of them share, else the bare noun. */
function labelOf(stem: string, points: ReadonlySet<Point>, analysis: Analysis): string {
  const counts = new Map<string, { words: string; count: number; length: number }>()
  const stems = countsOf(points)
  for (const { content } of points)
    for (const span of content)
      for (const phrase of nounPhrases(analysis, span))
        for (const part of partsWith(stem, phrase, analysis)) {
          const words = analysis.text.slice(...spanOf(analysis, part)).replace(/\s+/g, ' ')
          const known = counts.get(words.toLowerCase())
          if (known) known.count++
          else counts.set(words.toLowerCase(), { words, count: isCommon(part, stems, analysis) ? 2 : 1, length: part[1] - part[0] })
        }
  const [best] = [...counts.values()].sort((a, b) => labelWeight(b) - labelWeight(a))
  return best?.words ?? stem
}

/** Each of its words is used by more than one of the statements: "Tarn agreements" of "the Tarn accords" and "the agreements". */
function isCommon([first, end]: Range, stems: ReadonlyMap<string, number>, analysis: Analysis): boolean {
  const words = lowerWords(analysis).slice(first, end)
  return end - first > 1 && words.every((word) => (stems.get(stemOf(word)) ?? 0) > 1)
}

// A phrase that comes back beats the bare noun; of phrases said once, two words say most.
const labelWeight = ({ count, length }: { count: number; length: number }) => (count > 1 ? count * (1 + length * 0.6) : 1 / (1 + Math.abs(length - 2)))

/** Every stretch of a phrase of up to three words that holds the noun. */
function partsWith(stem: string, [first, end]: Range, analysis: Analysis): Range[] {
  const stems = stemsOf(analysis)
  const parts: Range[] = []
  for (let i = first; i < end; i++) {
    if (stems[i] !== stem) continue
    for (let from = Math.max(first, i - 2); from <= i; from++)
      for (let to = i + 1; to <= Math.min(end, from + 3); to++) if (/^NN/.test(analysis.tags[to - 1]!)) parts.push([from, to])
  }
  return parts
}

function topicOf(point: Point, subjects: readonly Subject[], analysis: Analysis, { article, meeting }: TopicContext): string | null {
  if (meeting && isOnMeeting(point, meeting, analysis)) return meeting.channel === 'in person' || meeting.channel === null ? 'the meeting' : `the ${meeting.channel}`
  const subject = subjects.find(({ points }) => points.has(point))
  if (subject) return subject.label
  return headingAbove(point.start, article, analysis) ?? firstPhrase(point, analysis)
}

/** It tells that the talks took place: "held a video call to discuss …". */
function isOnMeeting({ start, content }: Point, { evidence }: Meeting, analysis: Analysis): boolean {
  if (!evidence.some((sentence) => sentence[0] <= start && start < sentence[1])) return false
  const [first, end] = tokensIn(analysis, content[0]!)
  const opening = lowerWords(analysis).slice(first, Math.min(end, first + OPENING))
  return opening.some((word) => TALKS.has(word)) && opening.some((word) => HOLDING.has(word) || MEETING_VERBS.has(word))
}

const OPENING = 16

/** The heading of the section, where the article has several: one alone says little. */
function headingAbove(at: number, { headings, headline }: Article, { text }: Analysis): string | null {
  const above = headings.filter((heading) => heading[1] <= at && text.slice(...heading) !== headline).at(-1)
  return above && above[1] - above[0] <= LONGEST_HEADING ? text.slice(...above).replace(/[.:?!]$/, '') : null
}

const LONGEST_HEADING = 60

/** What it speaks of first, its speaker's own name aside. */
function firstPhrase({ content, stems }: Point, analysis: Analysis): string | null {
  const words = lowerWords(analysis)
  for (const span of content)
    for (const [first, end] of nounPhrases(analysis, span))
      if (stems.has(stemOf(words[end - 1]!))) return analysis.text.slice(...spanOf(analysis, [withoutWeak(words, Math.max(first, end - 3), end), end])).replace(/\s+/g, ' ')
  return null
}

// "own waters", "such trade": the noun alone says as much.
function withoutWeak(words: readonly string[], first: number, end: number): number {
  let from = first
  while (from < end - 1 && WEAK.has(words[from]!)) from++
  return from
}

const WEAK = new Set('own such possible thorough same new good great full many several other first second third last next only real main whole certain entire overall further additional'.split(' '))

// Nouns that say nothing of what is meant.
const GENERAL: ReadonlySet<string> = new Set(
  `people person thing things way ways time times year years day days week weeks month months part parts number lot kind sort case fact point place side sides man woman men women
  country countries government official officials leader leaders president minister secretary spokesman statement report state states party parties member members group world nation
  question issue issues problem matter situation line end level reason result work order area name something everything nothing anything someone everyone anyone anybody somebody nobody everybody half metres meters miles kilometres
  mayor mayors governor senator chancellor premier chairman detail details invitation afternoon morning evening success conclusion conclusions table door patience suggestion responsibility neighbor neighbour view views exchange chance course note step steps shouting
  animal horse importance need effort efforts posture outcome progress ground moment moments room desk demand demands advance respect hope businesslike
  percent per cent million billion crowns dollars euros pounds hours minutes voice colleague colleagues counterpart counterparts company conversation talks meeting call sentence word words kind today monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december`.split(/\s+/).flatMap((word) => [word, stemOf(word)]),
)
