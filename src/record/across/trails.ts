import type { Span } from '../../text/span.ts'
import { isBefore } from '../compared/moments.ts'
import { likeness } from '../compared/alignment.ts'
import { type Passage, passagesOf } from '../compared/passages.ts'
import { type Point, pointsAmong, type WeighedPoint } from '../compared/points.ts'
import { inOrder, type Source } from '../sources.ts'
import { common, type Weighed, weighed } from '../compared/weights.ts'

/** The way of one claim through everything read: who had it first, who repeated it, who only copied, who denied it. */
export interface Trail {
  readonly claim: Point
  /**
   * The earliest that we have read, several where their times leave it open. Others may have had it before: that
   * somebody was first only `firstAccordingTo` says.
   */
  readonly firstSeen: readonly Step[]
  /** Who was first, according to whom. */
  readonly firstAccordingTo: readonly Credit[]
  /** In time; what has no date stands in `undated`. */
  readonly steps: readonly Step[]
  readonly undated: readonly Step[]
}

export interface Step {
  readonly kind: 'report' | 'repeat' | 'copy' | 'denial'
  readonly passage: string
  readonly source: string
  /** When its source was published, as precisely as that is known. */
  readonly at: string | null
  readonly by: string | null
  /** For a denial: the words that are denied, in the denial's own source. */
  readonly denied: Span | null
}

export interface Credit {
  /** An entity of that source: who is said to have been first. */
  readonly first: string
  readonly source: string
  readonly statement: string
}

/** In the sources of one talk or story: all claims that several have, that somebody denied, or whose first report somebody names. */
export function trailsOf(sources: readonly Source[]): Trail[] {
  const all = weighed(inOrder(sources).flatMap(passagesOf))
  const claims = pointsAmong(all.filter(({ passage }) => !passage.statement?.denies))
  const denials = denialsByClaim(claims, all.filter(({ passage }) => passage.statement?.denies))
  return claims.map(({ point }) => trailOf(point, denials.get(point.id) ?? [])).filter(isTrail)
}

const isTrail = ({ claim, steps, undated, firstAccordingTo }: Trail): boolean => claim.copies > 1 || firstAccordingTo.length > 0 || [...steps, ...undated].some(({ kind }) => kind === 'denial')

/** A denial belongs to the statement it names in its own article; else to the claim that it comes nearest to. */
function denialsByClaim(claims: readonly WeighedPoint[], denials: readonly Weighed[]): Map<string, Passage[]> {
  const found = new Map<string, Passage[]>()
  const saying = new Map(claims.flatMap(({ point }) => point.passages.map((passage) => [keyOf(passage.source.id, passage.statement?.id ?? ''), point.id] as const)))
  for (const denial of denials) {
    const { source, statement } = denial.passage
    const claim = saying.get(keyOf(source.id, statement!.denies!.statement ?? '—')) ?? nearest(denial, claims)
    if (claim) found.set(claim, [...(found.get(claim) ?? []), denial.passage])
  }
  return found
}

const keyOf = (source: string, statement: string): string => `${source}\n${statement}`

/** As near as two accounts of one point, with something said in it: a denial pinned on the wrong claim is worse than one left alone. */
const NEAR = { alike: 0.8, common: 1 }

function nearest(denial: Weighed, claims: readonly WeighedPoint[]): string | null {
  let best: { readonly id: string; readonly alike: number } | null = null
  for (const { point, weighed } of claims) {
    const alike = likeness(denial, weighed)
    if (alike >= NEAR.alike && common(denial, weighed) >= NEAR.common && alike > (best?.alike ?? 0)) best = { id: point.id, alike }
  }
  return best?.id ?? null
}

function trailOf(claim: Point, denials: readonly Passage[]): Trail {
  const told = inTime([...oncePerSource(claim.passages).map((passage) => stepOf(passage, 'repeat')), ...denials.map((passage) => stepOf(passage, 'denial'))])
  const texts = new Map(claim.passages.map(({ source }) => [source.id, source.copyOf]))
  const first = new Set(earliest(told.dated).map(({ passage }) => passage))
  const seen = new Set<string>()
  const steps = told.dated.map((step): Step => {
    if (step.kind === 'denial') return step
    const text = texts.get(step.source)!
    const kind = seen.has(text) ? 'copy' : first.has(step.passage) ? 'report' : 'repeat'
    seen.add(text)
    return { ...step, kind }
  })
  return { claim, firstSeen: steps.filter(({ kind }) => kind === 'report'), firstAccordingTo: creditsOf(claim), steps, undated: told.undated }
}

const oncePerSource = (passages: readonly Passage[]): Passage[] => [...new Map(passages.toReversed().map((passage) => [passage.source.id, passage])).values()]

/** Those that no other surely comes before. */
function earliest(steps: readonly Step[]): Step[] {
  const told = steps.filter(({ kind }) => kind !== 'denial')
  return told.filter(({ at }) => !told.some((other) => isBefore(other.at!, at!)))
}

function stepOf({ id, source, statement, teller }: Passage, kind: Step['kind']): Step {
  return { kind, passage: id, source: source.id, at: source.published, by: statement?.speaker ?? teller.entity, denied: kind === 'denial' ? statement!.denies!.denied : null }
}

function inTime(steps: readonly Step[]): { readonly dated: Step[]; readonly undated: Step[] } {
  // A day without an hour stands at its beginning; that it was the first nobody says by that (see `earliest`).
  const sorted = steps.toSorted((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? '') || compare(a.passage, b.passage))
  return { dated: sorted.filter(({ at }) => at !== null), undated: sorted.filter(({ at }) => at === null) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** "… with the Courier first reporting it": whose word that is stays with it. */
function creditsOf({ passages }: Point): Credit[] {
  return passages.flatMap(({ source, statement }) => {
    const isFirst = statement !== null && source.record.narratives.some(({ firstReport }) => firstReport === statement.id)
    return isFirst && statement.speaker !== null ? [{ first: statement.speaker, source: source.id, statement: statement.id }] : []
  })
}
