import { checklistOf, type Line } from '../record/checklist.ts'
import { copiesOf } from '../record/copies.ts'
import type { Source } from '../record/sources.ts'
import { talksOf, type Talk } from '../record/talks-across.ts'
import { trailsOf, type Trail } from '../record/trails.ts'
import { twoAccounts, type TwoAccounts } from '../record/two-accounts.ts'
import { editionOf, meetingReports, shownRecord, type MeetingReport } from '../store/asked-by-site.ts'
import { sentencesIn } from '../store/passages.ts'
import type { Store } from '../store/store.ts'
import { textAt } from '../text/span.ts'

/** The meetings that articles tell of, each one whoever reported it. */
export interface Meetings {
  /** Those that the latest reports tell of, the latest day first. */
  readonly latest: () => Promise<readonly KnownMeeting[]>
  /** Null where nobody tells of it. */
  readonly find: (id: string) => Promise<MeetingFound | null>
}

export interface KnownMeeting {
  readonly talk: Talk
  readonly sources: readonly Source[]
}

export interface MeetingFound extends KnownMeeting, Comparison {}

interface Comparison {
  readonly accounts: TwoAccounts
  readonly checklist: readonly Line[]
  readonly trails: readonly Trail[]
}

// So many reports are looked at together: of a meeting that is older than all of them, those of its days.
const REPORTS = 300
// News of a meeting is dated from the day before it (time zones) to a few days after.
const DAYS = { before: 2, after: 4 }
const KEPT = { sources: 1_000, comparisons: 100 }

/** Compares what articles say of their meetings when somebody asks, and keeps what it made until an article changes. */
export function meetingsIn(store: Store): Meetings {
  const sources = memory<Source>(KEPT.sources)
  const comparisons = memory<Comparison>(KEPT.comparisons)
  let newest: { readonly edition: string; readonly meetings: readonly KnownMeeting[] } | null = null

  const sourceOf = ({ capture, stamp }: MeetingReport) => sources(`${capture} ${stamp}`, () => sourceFrom(store, capture))
  async function among(days: { from?: string; to?: string }): Promise<readonly KnownMeeting[]> {
    const reports = await meetingReports(store, { ...days, limit: REPORTS })
    const read = await Promise.all(reports.map(sourceOf))
    return known(read)
  }
  async function latest(): Promise<readonly KnownMeeting[]> {
    const edition = await editionOf(store)
    if (newest?.edition !== edition) newest = { edition, meetings: await among({}) }
    return newest.meetings
  }
  async function find(id: string): Promise<MeetingFound | null> {
    const days = daysAround(id)
    const meeting = meetingIn(await latest(), id) ?? (days && meetingIn(await among(days), id))
    if (!meeting) return null
    const edition = await editionOf(store)
    return { ...meeting, ...(await comparisons(`${meeting.talk.id} ${edition}`, async () => compared(meeting))) }
  }
  return { latest, find }
}

function compared({ talk, sources }: KnownMeeting): Comparison {
  const accounts = twoAccounts(talk, sources)
  return { accounts, checklist: checklistOf(accounts, talk, sources), trails: trailsOf(sources) }
}

async function sourceFrom(store: Store, capture: string): Promise<Source> {
  const shown = await shownRecord(store, capture)
  if (!shown) throw new Error(`site: ${capture} is reported and was never read`)
  const { record, fetchedAt } = shown
  const { outlet, published } = record.article
  return { id: capture, record, sentences: sentencesIn(record.article), outlet, published, seen: fetchedAt, copyOf: capture, side: null, filedUnder: null }
}

function known(sources: readonly Source[]): KnownMeeting[] {
  const byId = new Map(sources.map((it) => [it.id, it]))
  const meetings = talksOf(sources).map((talk) => ({ talk, sources: withCopies(talk.sources.map((id) => byId.get(id)!)) }))
  return meetings.sort((a, b) => ((b.talk.date ?? '') < (a.talk.date ?? '') ? -1 : (b.talk.date ?? '') > (a.talk.date ?? '') ? 1 : 0))
}

function withCopies(sources: readonly Source[]): Source[] {
  const copies = copiesOf(sources.map(({ id, record: { article } }) => ({ id, text: textAt(article.text, article.body) })))
  return sources.map((it) => ({ ...it, copyOf: copies.get(it.id)! }))
}

/** By its id; or the one between the same sides on the day before or after, since a later report may move the day. */
function meetingIn(meetings: readonly KnownMeeting[], id: string): KnownMeeting | null {
  const near = meetings.filter(({ talk }) => dayless(talk.id) === dayless(id) && Math.abs(dayOf(talk.id) - dayOf(id)) <= DAY_MS)
  return meetings.find(({ talk }) => talk.id === id) ?? (near.length === 1 ? near[0]! : null)
}

const DAY_MS = 24 * 60 * 60 * 1000
const DAY = /\d{4}-\d\d-\d\d/
const dayOf = (id: string) => Date.parse(DAY.exec(id)?.[0] ?? '')
const dayless = (id: string) => id.replace(DAY, '')

/** The days whose reports may tell of a meeting, from the day in its id. */
function daysAround(id: string): { from: string; to: string } | null {
  const day = dayOf(id)
  const shifted = (days: number) => new Date(day + days * DAY_MS).toISOString().slice(0, 10)
  return Number.isNaN(day) ? null : { from: shifted(-DAYS.before), to: shifted(DAYS.after) }
}

/** Keeps what was made last, the least used going first; what failed is made again. */
function memory<Value>(size: number): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, value)
    value.catch(() => kept.delete(key))
    if (kept.size > size) kept.delete(kept.keys().next().value!)
    return value
  }
}
