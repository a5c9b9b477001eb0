import { knowNames } from '../store/names/bearers.ts'
import { addJobs } from '../store/work/jobs.ts'
import type { Store } from '../store/store.ts'
import { tend } from '../store/tend.ts'
import { moment, systemClock } from './clock.ts'
import { pollFeed, resumeFeeds, type FeedTools } from './feeds.ts'
import type { Doing } from './jobs.ts'
import { addPiece } from './news.ts'
import { NO_HUBS, ping, tellHub, type Pinging } from './pings.ts'
import { publish } from './publish.ts'
import { regroup } from './regroup.ts'
import { olderMade, renew, reread } from './reread.ts'
import { replyTasks, standingReplyJobs, type Post } from './reply-mail.ts'
import { compareRounds } from './rounds.ts'
import { visitPage } from './visits.ts'
import { deliver } from './webhook.ts'

const DAY_MS = 24 * 3600 * 1000

/** What a job of each kind does: a line each, that calls what the commands call. */
export const tasks = (store: Store, { post, pinging, ...tools }: FeedTools & { readonly post?: Post | undefined; readonly pinging?: Pinging | undefined }): { readonly [kind: string]: Doing } => ({
  fetch: (payload, signal) => visitPage(store, payload, { ...tools, signal }),
  feed: (payload, signal) => pollFeed(store, payload, { ...tools, signal }),
  item: (payload, signal) => addPiece(store, payload, { ...tools, signal }),
  ...across(store, tools),
  ping: (payload) => ping(store, payload, { ...NO_HUBS, clock: tools.clock, ...pinging }),
  tell: (payload, signal) => tellHub(payload, { ...tools, signal }),
  deliver: (payload, signal) => deliver(store, payload, { ...tools, signal }),
  ...replyTasks(store, { post, clock: tools.clock }),
  tend: async () => (await tend(store), { kind: 'again', inMs: DAY_MS, payload: {} }),
  renew: async (_, signal) => (await renew(store, { ...tools, signal }), { kind: 'done' }),
  reread: async (_, signal) => (await reread(store, { ...tools, signal }), { kind: 'done' }),
})

/** What follows from an article that was read or corrected: the jobs that the store itself asks for. */
export const across = (store: Store, tools: Pick<FeedTools, 'clock'>): { readonly [kind: string]: Doing } => ({
  group: async (payload) => (await groupAround(store, (payload as { capture: string }).capture, tools), { kind: 'done' }),
  names: async (payload) => (await knowNames(store, (payload as { capture: string }).capture), { kind: 'done' }),
  rounds: async (payload) => (await compareRounds(store, payload), { kind: 'done' }),
  publish: async (payload) => (await publish(store, payload, tools), { kind: 'done' }),
})

/** Which talks these are, and who is who. */
async function groupAround(store: Store, capture: string, tools: Pick<FeedTools, 'clock'>): Promise<void> {
  await regroup(store, capture, tools)
  await knowNames(store, capture)
}

/**
 * What must be in the queue of every store that is worked on: its feeds, what is kept of replies only for a time, what an older Readout
 * has made, and the care that an embedded database needs each day.
 */
export async function standingJobs(store: Store, { clock = systemClock }: Pick<FeedTools, 'clock'> = {}): Promise<void> {
  await resumeFeeds(store, { clock })
  const now = moment(clock)
  await standingReplyJobs(store, clock)
  if (await olderMade(store)) await addJobs(store, [{ kind: 'renew', key: 'store', payload: {}, host: null, runAt: now }], now)
  if ((await store.kind()) === 'embedded') await addJobs(store, [{ kind: 'tend', key: 'store', payload: {}, host: null, runAt: moment(clock, DAY_MS) }], now)
}
