// What is new in a feed. In: the text of a feed, asked for or sent by its hub. Out: its new items as jobs, each once: an item is
// the same by its id or its address, whatever it is called now.
import { createHash } from 'node:crypto'
import { webAddress } from '../article/address.ts'
import { decodeHtml } from '../article/charset.ts'
import { feedFrom, type FeedItem } from '../article/feed.ts'
import { itemsSeen, rememberItems, type Feed } from '../store/work/feeds.ts'
import { addJobs, type NewJob } from '../store/work/jobs.ts'
import type { Store } from '../store/store.ts'
import { addDocument, type Tools } from './add.ts'
import { moment, systemClock } from './clock.ts'
import type { Failure } from './failure.ts'
import { inTime } from './in-time.ts'
import type { Outcome } from './jobs.ts'
import { pageOf } from './page-of.ts'
import { visitJobs } from './visits.ts'

export interface News {
  readonly ok: true
  readonly title: string | null
  /** How many items were new, of how many. */
  readonly fresh: number
  readonly shown: number
}

// A feed with more is somebody's archive; what stands first is the latest.
const MOST_ITEMS = 500

/** Takes the text of a feed, asked for or sent by its hub, and has fetched what is new in it. */
export async function takeNews(store: Store, feed: Feed, bytes: Uint8Array, { clock = systemClock }: Pick<Tools, 'clock'>): Promise<News | Failure> {
  const parsed = inTime({ bytes }, () => feedFrom(textOf(bytes)))
  if (!parsed.ok) return parsed
  const items = parsed.items.slice(0, MOST_ITEMS).map((item) => itemIn(item, feed.url))
  const at = moment(clock)
  const fresh = await store.transaction(async (queries) => {
    const fresh = newOnes(items, await itemsSeen(queries, feed.id, items.flatMap(({ keys }) => keys)))
    await rememberItems(queries, feed.id, items.flatMap(({ keys }) => keys), at)
    await addJobs(queries, fresh.flatMap((item) => jobsFor(item, at)), at)
    return fresh.length
  })
  return { ok: true, title: parsed.title, fresh, shown: items.length }
}

/** The text of a feed, in whichever charset it came. */
export const textOf = (bytes: Uint8Array) => decodeHtml(bytes).html

interface Item extends Pick<FeedItem, 'html' | 'title'> {
  readonly url: string | null
  readonly date: string | null
  /** What it is known by, whatever it is called. */
  readonly keys: readonly string[]
}

function itemIn({ id, url, html, title, published, updated }: FeedItem, base: string): Item {
  const address = webAddress(url, base)
  const names = [...(id === null ? [] : [`id ${id}`]), ...(address === null ? [] : [`url ${address}`])]
  const known = names.length > 0 ? names : [`text ${html ?? title ?? ''}`]
  return { html, title, url: address, date: published ?? updated, keys: known.map(hash) }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Those of which neither id nor address has been seen, in the feed before or further up in it. */
function newOnes(items: readonly Item[], seen: Set<string>): Item[] {
  return items.filter(({ keys }) => {
    const isNew = !keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

/** The page behind an item is fetched; an item without one is read as it stands in the feed. */
function jobsFor({ url, date, html, title, keys }: Item, at: string): NewJob[] {
  if (url !== null) return visitJobs([{ url, date }], at)
  return html === null ? [] : [{ kind: 'item', key: keys[0]!, host: null, runAt: at, payload: { html, title, date } satisfies FeedPiece }]
}

interface FeedPiece {
  readonly html: string
  readonly title: string | null
  readonly date: string | null
}

/** Adds an item that stands in its feed alone. */
export async function addPiece(store: Store, payload: unknown, tools: Tools): Promise<Outcome> {
  const { html, title, date } = payload as FeedPiece // as jobsFor wrote it
  const added = await addDocument(store, { bytes: Buffer.from(pageOf({ title, html })), contentType: 'text/html; charset=utf-8', url: null, date }, tools)
  return added.ok ? { kind: 'done' } : { kind: 'failed', failure: added }
}
