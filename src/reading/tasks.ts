import type { Store } from '../store/store.ts'
import { addPiece, pollFeed, type FeedTools } from './feeds.ts'
import type { Doing } from './jobs.ts'
import { reread } from './reread.ts'
import { visitPage } from './visits.ts'

/** What a job of each kind does: a line each, that calls what the commands call. */
export const tasks = (store: Store, tools: FeedTools): { readonly [kind: string]: Doing } => ({
  fetch: (payload, signal) => visitPage(store, payload, { ...tools, signal }),
  feed: (payload, signal) => pollFeed(store, payload, { ...tools, signal }),
  item: (payload, signal) => addPiece(store, payload, { ...tools, signal }),
  reread: async (_, signal) => (await reread(store, { ...tools, signal }), { kind: 'done' }),
})
