// Pages that are fetched, and again later: who waits for a turn, and when the next one is.
import type { Filing } from '../store/decided/filings.ts'
import { addJobs, type NewJob } from '../store/work/jobs.ts'
import type { Store } from '../store/store.ts'
import { sawAgain, sawRemoved } from '../store/work/visits.ts'
import { addDocument, type Added, type Tools, type Unchanged } from './add.ts'
import { moment, systemClock } from './clock.ts'
import { failure } from './failure.ts'
import { netJob, type Outcome } from './jobs.ts'
import type { Known } from './polite-client.ts'
import { nextVisit, PAGE_VISITS } from './schedule.ts'

/** A page to be fetched, and again later. */
export interface Visit {
  readonly url: string
  readonly known: Known | null
  /** The last capture of it. */
  readonly article: string | null
  /** When it came out, where a feed has said it. */
  readonly date: string | null
  /** What whoever named it knows of it. */
  readonly filing?: Filing | null
  readonly everyMs: number
  /** When it was first fetched, in milliseconds since 1970; null before that. */
  readonly since: number | null
}

type Page = Pick<Visit, 'url' | 'date' | 'filing'>

/** Has pages fetched by whoever works on the queue. Gives how many were not waiting already. */
export async function queueVisits(store: Store, pages: readonly Page[], { clock = systemClock }: Pick<Tools, 'clock'> = {}): Promise<number> {
  return addJobs(store, visitJobs(pages, moment(clock)), moment(clock))
}

/** The jobs that fetch pages for the first time. */
export const visitJobs = (pages: readonly Page[], at: string): NewJob[] =>
  pages.map((page) => visitJob({ ...page, known: null, article: null, everyMs: PAGE_VISITS.first, since: null }, at))

/** Has a page that was added visited again. */
export async function watch(store: Store, url: string, { known, article, filing = null }: Pick<Added, 'known' | 'article'> & Pick<Visit, 'filing'>, { clock = systemClock }: Pick<Tools, 'clock'> = {}): Promise<void> {
  const visit = { url, known, article, filing, date: null, everyMs: PAGE_VISITS.first, since: clock.now() }
  await addJobs(store, [visitJob(visit, moment(clock, PAGE_VISITS.first))], moment(clock))
}

const visitJob = (visit: Visit, runAt: string) => netJob('fetch', visit.url, { payload: visit, runAt })

/** Fetches a page, and says when to come again. */
export async function visitPage(store: Store, payload: unknown, tools: Tools): Promise<Outcome> {
  const visit = visitIn(payload)
  if (!visit) return { kind: 'failed', failure: failure('bad-job', 'The job does not say what to fetch.') }
  const { url, known, date, filing = null } = visit
  const added = await addDocument(store, { url, date, filing, ...(known && { known }) }, tools)
  const now = moment(tools.clock ?? systemClock)
  if (!added.ok && added.reason === 'gone' && visit.article) {
    await sawRemoved(store, visit.article, now)
    return later(visit, REMOVED, tools)
  }
  if (!added.ok) return { kind: 'failed', failure: added }
  if (!added.changed && visit.article) await sawAgain(store, visit.article, now)
  return later(visit, added, tools)
}

/** A page that has gone may come back: it is asked for as one that stays as it is. */
const REMOVED: Unchanged = { ok: true, changed: false }

function later(visit: Visit, added: Added | Unchanged, { clock = systemClock }: Tools): Outcome {
  const since = visit.since ?? clock.now()
  const first = visit.since === null
  const next = first ? visit.everyMs : nextVisit(visit.everyMs, { changed: added.changed && added.fresh, ageMs: clock.now() - since })
  if (next === null) return { kind: 'done' }
  const { known, article } = added.changed ? added : visit
  return { kind: 'again', inMs: next, payload: { ...visit, known, article, since, everyMs: next } satisfies Visit }
}

/** A payload comes from the database, where an older Readout may have put it. */
function visitIn(payload: unknown): Visit | null {
  const { url, known = null, article = null, date = null, filing = null, everyMs = PAGE_VISITS.first, since = null } = (payload ?? {}) as Partial<Visit>
  return typeof url === 'string' && typeof everyMs === 'number' ? { url, known, article, date, filing, everyMs, since } : null
}
