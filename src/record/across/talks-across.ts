import { nameWords } from '../names/name-words.ts'
import type { Meeting } from '../record.ts'
import { inOrder, ownSide, partyName, type Source } from '../sources.ts'

/** One meeting, whoever reported it. */
export interface Talk {
  /** "russia-united-states-2021-12-07": from what it is, not from who reported it first. */
  readonly id: string
  /** In alphabetical order. */
  readonly sides: readonly TalkSide[]
  /** ISO day; the earliest given where reports differ by a day. */
  readonly date: string | null
  readonly channel: Meeting['channel']
  /** Ids of the sources that tell of it, in order. */
  readonly sources: readonly string[]
  /** The rounds before and after it between the same sides, where their days are known. */
  readonly previous: string | null
  readonly next: string | null
}

export interface TalkSide {
  readonly side: string
  readonly principal: string | null
  readonly role: string | null
}

/** The talks that sources tell of. What tells of none is in none: such articles stay stories. */
export function talksOf(sources: readonly Source[]): Talk[] {
  const groups = meetingsAmong(withKnownParties(withFiles(inOrder(sources).flatMap((source) => reportOf(source) ?? []))))
  return withRounds(withIds(groups.map(talkOf)))
}

/** Reports of one meeting each, whatever order they come in: the same for all as for those between the same parties in one run of days. */
export function meetingsAmong(reports: readonly Report[]): Group[] {
  const groups: [Report, ...Report[]][] = []
  for (const report of reports.filter(namesMeeting).toSorted(bestKnownFirst)) {
    const fitting = groups.filter((group) => isFiledWith(report, group) || fits(report, group))
    // Where several could be meant, none is: a talk of its own says less, and nothing wrong.
    const own = fitting.find((group) => isFiledWith(report, group)) ?? (fitting.length === 1 ? fitting[0] : undefined)
    if (own) own.push(report)
    else groups.push([report])
  }
  for (const report of reports) if (!namesMeeting(report)) groups.find((group) => isFiledWith(report, group))?.push(report)
  return groups
}

const isFiledWith = ({ filedUnder }: Report, group: Group): boolean => filedUnder !== null && group.some((it) => it.filedUnder === filedUnder)

/** Whether it says who met. What was only filed under a meeting has the side whose account it is, or none. */
export const namesMeeting = ({ sides }: Pick<Report, 'sides'>): boolean => sides.length > 1

/** Texts filed together of which none names the meeting: those whose own texts they are have met, on the first of their days. */
export function withFiles(reports: readonly Report[]): Report[] {
  const files = Map.groupBy(reports.filter(({ filedUnder }) => filedUnder !== null), ({ filedUnder }) => filedUnder)
  return reports.map((report) => {
    const file = files.get(report.filedUnder)
    if (!file || file.some(namesMeeting)) return report
    const sides = [...new Map(file.flatMap((it) => it.sides).map((it) => [it.side, it])).values()].sort(bySide)
    return sides.length < 2 ? report : { ...report, sides, date: file.flatMap(({ until }) => until ?? []).sort()[0] ?? null }
  })
}

/** What one source tells of a meeting, as far as it takes to know which one it is. */
export interface Report {
  readonly source: string
  readonly sides: readonly TalkSide[]
  readonly date: string | null
  readonly channel: Meeting['channel']
  /** The day it was published or seen: no later than that was the meeting. */
  readonly until: string | null
  readonly filedUnder: string | null
}

export type Group = readonly [Report, ...Report[]]

/** What a source tells of a meeting; null where it tells of none and was filed under none. */
export function reportOf(source: Pick<Source, 'id' | 'record' | 'published' | 'side' | 'filedUnder'>): Report | null {
  const { id, record: { meeting }, filedUnder } = source
  const told = { source: id, until: source.published?.slice(0, 10) ?? null, filedUnder }
  const sides = meeting ? partiesOf(source, meeting) : []
  if (meeting && sides.length > 1) return { ...told, sides, date: meeting.date, channel: meeting.channel }
  const own = ownSide(source)
  return filedUnder === null ? null : { ...told, sides: own === null ? [] : [{ side: own, principal: null, role: null }], date: null, channel: null }
}

/** A readout says "the President" of its own side and never whose: the party that only its principal names is the issuer's. */
function partiesOf(source: Pick<Source, 'record' | 'side'>, meeting: Meeting): TalkSide[] {
  const own = ownSide(source)
  const sides = meeting.sides.map((it) => (own !== null && it.side === it.principal && !meeting.sides.some(({ side }) => side === own) ? { ...it, side: own } : it))
  return sides.map((it) => ({ ...it, side: partyName(it.side) })).sort(bySide)
}

/** Where one report names somebody's party and another only the person, it is that party. */
function withKnownParties(reports: readonly Report[]): Report[] {
  const parties = new Map<string, Set<string>>()
  for (const it of reports.flatMap(({ sides }) => sides)) if (namesParty(it)) parties.set(officeOf(it), (parties.get(officeOf(it)) ?? new Set()).add(it.side))
  const known = new Map([...parties].filter(([, sides]) => sides.size === 1).map(([office, [side]]) => [office, side!]))
  return reports.map((report) => withParties(report, known))
}

/** The report with the parties of those whom it names by themselves, as far as they are known by their offices. */
export function withParties(report: Report, known: ReadonlyMap<string, string>): Report {
  const partyOf = (it: TalkSide): string => (!namesParty(it) && it.role !== null ? known.get(officeOf(it)) : undefined) ?? it.side
  return { ...report, sides: report.sides.map((it) => ({ ...it, side: partyOf(it) })).sort(bySide) }
}

/** Whether a side is more than a person standing for it. */
export const namesParty = ({ side, principal }: TalkSide): boolean => side !== principal

/** A surname alone tells nobody: the office goes with it. */
export const officeOf = ({ principal, role }: TalkSide): string => `${surnameOf(principal ?? '')} ${role?.toLowerCase()}`
const surnameOf = (name: string): string => nameWords(name).at(-1) ?? name
const bySide = (a: TalkSide, b: TalkSide): number => compare(a.side, b.side)

/** Those that say when, how and who come first, so that those that don't find them; then by day and id. */
function bestKnownFirst(a: Report, b: Report): number {
  return knownOf(b) - knownOf(a) || compare(a.date ?? '', b.date ?? '') || compare(a.source, b.source)
}

const knownOf = ({ date, channel, sides }: Report): number => Number(date !== null) * 4 + Number(channel !== null) * 2 + Number(sides.every(({ principal }) => principal !== null))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function fits(report: Report, group: Group): boolean {
  return group.every((it) => hasSameSides(report, it) && hasSameChannel(report, it) && mayShareFile(report, it)) && (report.date === null ? fitsUndated(report, group) : isOnDay(report.date, group))
}

const hasSameSides = (a: Report, b: Report): boolean =>
  a.sides.length === b.sides.length && a.sides.every((side, i) => side.side === b.sides[i]!.side && isSamePerson(side.principal, b.sides[i]!.principal))

/** By the surname, within one side: "Tom Reuk" and "Tomas R. Reuk"; unknown is no contradiction. */
const isSamePerson = (a: string | null, b: string | null): boolean => a === null || b === null || surnameOf(a) === surnameOf(b)

const hasSameChannel = (a: Report, b: Report): boolean => a.channel === null || b.channel === null || a.channel === b.channel

/** What was filed under two names is two meetings: whoever filed it knows. */
const mayShareFile = (a: Report, b: Report): boolean => a.filedUnder === null || b.filedUnder === null || a.filedUnder === b.filedUnder

const DAY_MS = 24 * 60 * 60 * 1000
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY_MS

/** The day itself or the one beside it: a call at midnight has two dates. Counted from one day, so that no chain grows. */
const isOnDay = (date: string, group: Group): boolean => group.every((it) => it.date === null || Math.abs(daysBetween(it.date, date)) <= 1)

/** Without a date it needs to have been told soon after, or at the same time and of the same channel: "with care". */
function fitsUndated(report: Report, group: Group): boolean {
  const { until, channel } = report
  const [{ date, channel: theirs }] = group
  if (until !== null && date !== null) return daysBetween(date, until) >= -1 && daysBetween(date, until) <= TOLD_WITHIN_DAYS
  return channel !== null && channel === theirs && group.every((it) => until === null || it.until === null || Math.abs(daysBetween(it.until, until)) <= TOLD_WITHIN_DAYS)
}

/** News of a meeting is told in these days; what comes later looks back on it, or means another. */
export const TOLD_WITHIN_DAYS = 3

/** The talk that reports of one meeting tell of, before it has an id. Who met, when and how is told by those that name the same sides. */
export function talkOf(group: Group): Talk {
  const telling = group.filter((it) => hasSameSides(it, group[0]))
  const sides = group[0].sides.map((side, i) => ({
    side: side.side,
    principal: longest(telling.flatMap((it) => it.sides[i]!.principal ?? [])),
    role: longest(telling.flatMap((it) => it.sides[i]!.role ?? [])),
  }))
  const date = telling.flatMap((it) => it.date ?? []).sort()[0] ?? null
  const channel = telling.flatMap((it) => it.channel ?? []).sort()[0] ?? null
  return { id: '', sides, date, channel, sources: group.map(({ source }) => source).sort(), previous: null, next: null }
}

const longest = (names: readonly string[]): string | null => names.toSorted((a, b) => b.length - a.length || compare(a, b))[0] ?? null

/** What a talk is called by who meets and when. */
export const plainId = ({ sides, date }: Pick<Talk, 'sides' | 'date'>): string => [...sides.flatMap(({ side }) => nameWords(side)), date ?? 'undated'].join('-')

function withIds(talks: readonly Talk[]): Talk[] {
  const named = Map.groupBy(talks, plainId)
  // Two meetings of one day are told apart by the first that tells of each.
  return [...named].flatMap(([id, alike]) => alike.map((talk) => ({ ...talk, id: alike.length === 1 ? id : `${id}-${nameWords(talk.sources[0]!).join('-')}` })))
}

/** Rounds between the same sides, in the order of their days. */
function withRounds(talks: readonly Talk[]): Talk[] {
  const sorted = talks.toSorted((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.id, b.id))
  const rounds = Map.groupBy(sorted.filter(({ date }) => date !== null), ({ sides }) => sides.map(({ side }) => side).join('\n'))
  return sorted.map((talk) => {
    const series = rounds.get(talk.sides.map(({ side }) => side).join('\n')) ?? []
    const at = series.indexOf(talk)
    return at < 0 ? talk : { ...talk, previous: series[at - 1]?.id ?? null, next: series[at + 1]?.id ?? null }
  })
}
