import type { TalkSide } from '../../record/across/talks-across.ts'
import { packedJson } from '../packed.ts'
import { storable } from '../storable.ts'
import type { Queries, Store } from '../store.ts'
import { givenAway, giveIds, idOf, type Given } from './talk-ids.ts'
import { askToCompare } from './regroup-jobs.ts'
import { countPairs } from './talk-pairs.ts'
import { partiesOf, regionAround, type KeptReport, type Region } from './talk-region.ts'

/** A talk as it is to be kept, with all that was made of it. */
export interface MadeTalk {
  /** Null for one that has none yet: then it gets the first of `names` that is free. */
  readonly id: string | null
  readonly names: readonly string[]
  /** Ids that lead here from now on. */
  readonly aliases: readonly string[]
  readonly sides: readonly TalkSide[]
  readonly date: string | null
  readonly channel: string | null
  readonly topics: readonly string[]
  /** Each capture that tells of it, and that whose text it has. */
  readonly sources: ReadonlyMap<string, string>
  readonly independent: number
  readonly told: object
}

export interface Regrouped {
  /** What was looked at; if it is no longer so, nothing is saved. */
  readonly region: Region
  readonly talks: readonly MadeTalk[]
  /** The captures that are in no talk. */
  readonly inNone: readonly string[]
  readonly version: number
  readonly madeAt: string
}

// Any number, the same for all who group talks of the same parties.
const LOCK = 7_326_843

/** Keeps what the talks of a region have become, all of it or nothing; false where the region has changed meanwhile. */
export function saveTalks(store: Store, capture: string, regrouped: Regrouped): Promise<boolean> {
  return store.transaction(async (queries) => {
    for (const parties of partiesIn(regrouped.region)) await queries.rows('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK, parties])
    if (stampOf(await regionAround(queries, capture)) !== stampOf(regrouped.region)) return false
    await keepTalks(queries, regrouped)
    return true
  })
}

const partiesIn = ({ reports }: Region): string[] => [...new Set(reports.flatMap(({ report, parties }) => [...(report ? [partiesOf(report)] : []), ...(parties === null ? [] : [parties])]))].sort()

const stampOf = (region: Region): string => JSON.stringify(region)

async function keepTalks(queries: Queries, { region, talks, inNone, version, madeAt }: Regrouped): Promise<void> {
  const ids: string[] = []
  for (const talk of talks) ids.push(await keepTalk(queries, talk, { version, madeAt }))
  await fileReports(queries, region.reports)
  await unassign(queries, inNone)
  await assign(queries, region.reports, talks.flatMap(({ sources }, i) => [...sources].map(([capture, original]) => ({ capture, original, talk: ids[i]! }))))
  await giveIds(queries, talks.flatMap((talk, i) => givenBy(talk, ids[i]!)))
  const gone = region.talks.map(({ id }) => id).filter((id) => !ids.includes(id))
  await queries.rows('delete from made.talk where id = any($1) and not exists (select from made.talk_report where talk = talk.id)', [gone])
  await askToCompare(queries, await countPairs(queries, [...gone, ...ids]), madeAt)
}

const givenBy = ({ sources, aliases }: MadeTalk, talk: string): Given[] => [...[...sources.keys()].map((capture) => ({ capture, talk })), ...aliases.map((alias) => ({ alias, talk }))]

async function keepTalk(queries: Queries, talk: MadeTalk, { version, madeAt }: Pick<Regrouped, 'version' | 'madeAt'>): Promise<string> {
  const id = talk.id ?? (await formerOrFreeName(queries, talk))
  const { sides, date, channel, topics, sources, independent, told } = talk
  const names = sides.map(({ side }) => side)
  const lower = (words: readonly string[]) => [...new Set(words.map((it) => it.toLowerCase()))]
  const row = [JSON.stringify(sides), names.join('\n'), sides.flatMap(({ principal }) => principal ?? []), date, channel, topics.map(storable), sources.size, independent]
  await queries.rows(TALK, [id, ...row, packedJson(told), version, madeAt, lower(names), lower(topics.map(storable))])
  return id
}

const TALK_COLUMNS = 'sides, parties, principals, day, channel, topics, reports, independent, told, version, made_at, side_names, topic_names, edition'

const TALK = `
  insert into made.talk (id, ${TALK_COLUMNS}) values (${Array.from({ length: 14 }, (_, i) => `$${i + 1}`).join(', ')}, nextval('made.talk_edition'))
  on conflict (id) do update set (${TALK_COLUMNS}) = (${TALK_COLUMNS.replace(/\w+/g, 'excluded.$&')})`

/** The id that it had before all was made anew; or else the first name that no talk has or had; or else the last with a number behind it. */
async function formerOrFreeName(queries: Queries, { names, sources }: MadeTalk): Promise<string> {
  await queries.rows('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK, names[0]]) // other parties may be called alike
  const former = await idOf(queries, [...sources.keys()])
  if (former !== null) return former
  const all = [...names, ...Array.from({ length: 99 }, (_, i) => `${names.at(-1)}-${i + 2}`)]
  const taken = await givenAway(queries, all)
  const free = all.find((name) => !taken.has(name))
  if (free === undefined) throw new Error(`store: no name is free for the talk ${names[0]}`)
  return free
}

/** Files each report under the parties as they are known now. */
async function fileReports(queries: Queries, reports: readonly KeptReport[]): Promise<void> {
  const moved = reports.flatMap(({ article, report, parties }) => (report && partiesOf(report) !== parties ? [{ article, parties: partiesOf(report) }] : []))
  if (moved.length > 0) await queries.rows('update made.report set parties = it.parties from json_to_recordset($1) as it (article bigint, parties text) where report.article = it.article', [JSON.stringify(moved)])
}

const unassign = (queries: Queries, captures: readonly string[]): Promise<unknown> =>
  queries.rows('delete from made.talk_report using arrived.capture where article = capture.id and key = any($1)', [captures])

interface Assigned {
  readonly capture: string
  readonly original: string
  readonly talk: string
}

async function assign(queries: Queries, reports: readonly KeptReport[], assigned: readonly Assigned[]): Promise<void> {
  const byCapture = new Map(reports.map((it) => [it.capture, it]))
  const rows = assigned.map(({ capture, original, talk }) => ({ article: byCapture.get(capture)!.article, talk, stamp: byCapture.get(capture)!.stamp, copy_of: byCapture.get(original)!.article }))
  await queries.rows(
    `insert into made.talk_report (article, talk, stamp, copy_of)
     select article, talk, stamp, copy_of from json_to_recordset($1) as it (article bigint, talk text, stamp text, copy_of bigint)
     on conflict (article) do update set (talk, stamp, copy_of) = (excluded.talk, excluded.stamp, excluded.copy_of)`,
    [JSON.stringify(rows)],
  )
}
