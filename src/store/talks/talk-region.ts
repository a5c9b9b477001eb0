// What has to be looked at when one article has changed what it tells of a meeting: the reports between the same parties on
// the days around it, and whatever shares a talk with one of these. However many articles there are, these are few.
import { namesMeeting, namesParty, officeOf, TOLD_WITHIN_DAYS, withFiles, withParties, type Report } from '../../record/across/talks-across.ts'
import type { Queries } from '../store.ts'

/** An article that tells of a meeting, or told of one when it was last grouped. */
export interface KeptReport {
  readonly article: number
  readonly capture: string
  /** The same as long as its record is shown the same; null where it is shown no more. */
  readonly stamp: string | null
  /** Null where it tells of no meeting any more. */
  readonly report: Report | null
  /** The parties that it was filed under. */
  readonly parties: string | null
  readonly day: string | null
  /** The talk that it belongs to, and the stamp that it had when that was made. */
  readonly talk: string | null
  readonly madeFrom: string | null
}

export interface FormerTalk {
  readonly id: string
  /** The older, the lower. */
  readonly number: number
  readonly version: number
  readonly reports: number
}

export interface Region {
  readonly reports: readonly KeptReport[]
  readonly talks: readonly FormerTalk[]
}

/** The sides of a report as one key. */
export const partiesOf = ({ sides }: Pick<Report, 'sides'>): string => sides.map(({ side }) => side).join('\n')

/** Whether an article has been grouped as it is shown, by what groups now. */
export async function isGrouped(queries: Queries, capture: string, version: number): Promise<boolean> {
  const [own] = await reports(queries, 'capture.key = $1', [capture])
  if (!own || own.talk === null) return !own?.report
  const [talk] = await formerTalks(queries, [own.talk])
  return own.report !== null && own.madeFrom === own.stamp && talk!.version === version
}

/** Everything that an article may share a talk with. */
export async function regionAround(queries: Queries, capture: string): Promise<Region> {
  const found = new Map<number, KeptReport>()
  const add = (some: readonly KeptReport[]) => some.filter(({ article }) => !found.has(article)).map((it) => (found.set(it.article, it), it))
  const runs: Run[] = []
  let fresh = add(await reports(queries, 'capture.key = $1', [capture]))
  fresh.push(...add(await newlyKnown(queries, fresh)))
  while (fresh.length > 0) {
    const files = add(await inSameFiles(queries, fresh))
    const parties = asFiled(await withKnownParties(queries, [...fresh, ...files]))
    for (const it of parties) found.set(it.article, it)
    fresh = add([...(await inSameTalks(queries, parties)), ...(await inSameRuns(queries, parties, runs))])
  }
  const talks = [...new Set([...found.values()].flatMap(({ talk }) => talk ?? []))]
  return { reports: [...found.values()].sort((a, b) => a.article - b.article), talks: await formerTalks(queries, talks) }
}

const reports = (queries: Queries, condition: string, values: readonly unknown[]): Promise<KeptReport[]> =>
  queries.rows<KeptReport>(
    `select capture.id as article, capture.key as capture,
       article.reading || '.' || coalesce((select max(id) from decided.decision where decision.capture = capture.key), 0) as stamp,
       case when report.article is not null then (report.report::jsonb || jsonb_build_object('source', capture.key)) end as report,
       parties, report.day, talk, talk_report.stamp as "madeFrom"
     from arrived.capture left join made.article on article.id = capture.id
       left join made.report on report.article = capture.id left join made.talk_report on talk_report.article = capture.id
     where ${condition}`,
    values,
  )

/** The reports that name only a person of whose party one of these is the first to tell. */
async function newlyKnown(queries: Queries, some: readonly KeptReport[]): Promise<KeptReport[]> {
  const seats = some.flatMap(({ report }) => report?.sides.filter(namesParty) ?? [])
  if (seats.length === 0) return []
  return reports(
    queries,
    `capture.id in (
       select seat.article from json_to_recordset($1) as it (office text, side text)
         join made.seat on seat.office = it.office and not seat.known
       where not exists (
         select from made.seat other join made.talk_report on talk_report.article = other.article
         where other.office = it.office and other.side = it.side and other.known and other.article <> $2))`,
    [JSON.stringify(seats.map((it) => ({ office: officeOf(it), side: it.side }))), some[0]!.article],
  )
}

/** Each with the parties of those whom it names by themselves. */
async function withKnownParties(queries: Queries, some: readonly KeptReport[]): Promise<KeptReport[]> {
  const offices = [...new Set(some.flatMap(({ report }) => report?.sides.filter((it) => !namesParty(it)).map(officeOf) ?? []))]
  const known = offices.length === 0 ? new Map<string, string>() : await partiesOfOffices(queries, offices)
  return some.map((it) => ({ ...it, report: it.report && withParties(it.report, known) }))
}

/** Office → its party, where all that know of one agree. */
async function partiesOfOffices(queries: Queries, offices: readonly string[]): Promise<Map<string, string>> {
  const rows = await queries.rows<{ office: string; side: string }>(
    `select it.office, first.side from unnest($1::text[]) as it (office)
       cross join lateral (select min(side) as side from made.seat where seat.office = it.office and known) as first
     where first.side is not null and not exists (select from made.seat where seat.office = it.office and known and seat.side > first.side)`,
    [offices],
  )
  return new Map(rows.map(({ office, side }) => [office, side]))
}

/** Those that were filed under the same meetings: all of a file come at once. */
function inSameFiles(queries: Queries, some: readonly KeptReport[]): Promise<KeptReport[]> {
  const files = [...new Set(some.flatMap(({ report }) => report?.filedUnder ?? []))]
  return files.length === 0 ? Promise.resolve([]) : reports(queries, 'capture.id in (select article from made.report where filed_under = any($1))', [files])
}

/** What names no meeting, with the sides whose accounts were filed together. */
function asFiled(some: readonly KeptReport[]): KeptReport[] {
  const filed = new Map(withFiles(some.flatMap(({ report }) => report ?? [])).map((it) => [it.source, it]))
  return some.map((it) => ({ ...it, report: it.report && filed.get(it.capture)! }))
}

function inSameTalks(queries: Queries, some: readonly KeptReport[]): Promise<KeptReport[]> {
  const talks = [...new Set(some.flatMap(({ talk }) => talk ?? []))]
  return talks.length === 0 ? Promise.resolve([]) : reports(queries, 'capture.id in (select article from made.talk_report where talk = any($1))', [talks])
}

interface Run {
  readonly parties: string
  /** Null for reports of which no day is known. */
  readonly first: string | null
  readonly last: string | null
}

/** Those between the same parties, as long as no more days lie between two of them than news of a meeting takes. */
async function inSameRuns(queries: Queries, some: readonly KeptReport[], runs: Run[]): Promise<KeptReport[]> {
  const found: KeptReport[] = []
  for (const { report, day } of some) {
    const parties = report && namesMeeting(report) ? partiesOf(report) : null
    if (parties === null || runs.some((it) => it.parties === parties && holds(it, day))) continue
    const run = day === null ? { parties, first: null, last: null } : { parties, ...(await runAround(queries, parties, day)) }
    runs.push(run)
    found.push(...(await (day === null ? dayless(queries, parties) : inRun(queries, run))))
  }
  return found
}

const holds = ({ first, last }: Run, day: string | null): boolean => (day === null ? first === null : first !== null && first <= day && day <= last!)

/** So many days with reports are followed in each direction: talks that go on daily for longer are cut there. */
const LONGEST_RUN = 30
const LONGEST_DAYLESS = 500

const dayless = (queries: Queries, parties: string): Promise<KeptReport[]> =>
  reports(queries, `report.parties = $1 and report.day is null order by capture.id limit ${LONGEST_DAYLESS}`, [parties])

const inRun = (queries: Queries, { parties, first, last }: Run): Promise<KeptReport[]> =>
  reports(queries, 'report.parties = $1 and report.day between $2::date and $3::date', [parties, first, last])

async function runAround(queries: Queries, parties: string, day: string): Promise<{ first: string; last: string }> {
  const [run] = await queries.rows<{ first: string; last: string }>(RUN, [parties, day])
  return run!
}

// Day by day by the index, however many reports each has.
const step = (name: string, next: string) => `${name} as (
    select $2::date as day, 1 as n
    union all
    select (select ${next}), n + 1 from ${name} where day is not null and n < ${LONGEST_RUN})`

const RUN = `with recursive
  ${step('later', `min(report.day) from made.report where parties = $1 and report.day > later.day and report.day <= later.day + ${TOLD_WITHIN_DAYS}`)},
  ${step('earlier', `max(report.day) from made.report where parties = $1 and report.day < earlier.day and report.day >= earlier.day - ${TOLD_WITHIN_DAYS}`)}
  select (select min(day) from earlier) as first, (select max(day) from later) as last`

const formerTalks = (queries: Queries, ids: readonly string[]): Promise<FormerTalk[]> =>
  queries.rows<FormerTalk>('select id, number, version, reports from made.talk where id = any($1) order by number', [ids])
