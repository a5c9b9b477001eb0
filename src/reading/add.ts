// From an address or a file to what the store has of it, by the same steps for the command, the schedule and the site:
// fetch, hear what the publisher allows, read, keep. Done twice, it gives the same as done once.
import type { Intake } from '../article/take-in.ts'
import { hostOf } from '../article/address.ts'
import type { Meeting, Record } from '../record/record.ts'
import { saveCapture, type Arrival } from '../store/capture.ts'
import { fileCapture } from '../store/decided/file-capture.ts'
import type { Filing } from '../store/decided/filings.ts'
import { saveReading } from '../store/reading.ts'
import type { Store } from '../store/store.ts'
import { moment, systemClock, type Clock } from './clock.ts'
import { failure, type Failure } from './failure.ts'
import { kindOf, type Kind } from './kinds.ts'
import { models as ownModels, type Models } from './models.ts'
import { forbidden, policyOf } from './policies.ts'
import type { FetchFailure, Fetched, Known, PoliteClient } from './polite-client.ts'
import { readArticle } from './read-article.ts'
import type { Headers } from './web-request.ts'

/** Something to be added: an address to be fetched, or what somebody has fetched or written already. */
export type Document = { readonly url: string; readonly known?: Known; readonly date?: string | null; readonly filing?: Filing | null } | Handed

export interface Handed {
  readonly bytes: Uint8Array
  readonly contentType?: string | null
  /** Where it is from, as far as that is known. */
  readonly url: string | null
  /** When it came out, where it does not say itself. */
  readonly date?: string | null
  /** What whoever hands it in knows of it beyond its words. */
  readonly filing?: Filing | null
  /** When somebody else fetched it. */
  readonly fetchedAt?: string | null
  /** Whether it was gathered by a machine; then what publishers say to machines holds for it as well. */
  readonly gathered?: boolean
}

export interface Tools {
  readonly client: PoliteClient
  readonly models?: Models
  /** Reads in place of this thread and its models. */
  readonly read?: (captured: Captured) => Promise<ReadCapture>
  /** Hears of each step that is done. */
  readonly onStep?: (step: 'fetched' | 'read') => void
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

/** What of a capture is read. */
export type Captured = Pick<Arrival, 'bytes' | 'contentType' | 'url' | 'headers'>

/** Its record and what read it, or why there is none. */
export type ReadCapture = { readonly ok: true; readonly record: Record; readonly model: string } | Failure

export type Addition = Added | Unchanged | FetchFailure

export interface Added {
  readonly ok: true
  readonly changed: true
  /** The stable key of the capture, by which the article is known. */
  readonly article: string
  /** False where the very same was here already. */
  readonly fresh: boolean
  readonly headline: string | null
  readonly statements: number
  readonly talks: Meeting | null
  readonly known: Known
}

/** The page was asked for again, and is still the same. */
export interface Unchanged {
  readonly ok: true
  readonly changed: false
}

/** Adds one document to the store: what arrived, and what is read in it. */
export async function addDocument(store: Store, document: Document, tools: Tools): Promise<Addition> {
  if ('bytes' in document) return admit(store, handedOver(document, tools), { ...tools, obeys: document.gathered === true })
  const { url, known, date = null, filing = null } = document
  const fetched = await tools.client.get(url, { ...(known && { known }), ...(tools.signal && { signal: tools.signal }) })
  if (!fetched.ok) return fetched
  if (!fetched.modified) return { ok: true, changed: false }
  return admit(store, { ...arrived(fetched, tools), date, filing }, { ...tools, obeys: true })
}

/** What has arrived, before it is known whose it is. */
interface Arriving extends Omit<Arrival, 'canonicalUrl' | 'outlet'> {
  readonly date: string | null
  readonly filing: Filing | null
}

function handedOver({ bytes, contentType = null, url, date = null, filing = null, fetchedAt }: Handed, { clock = systemClock }: Tools): Arriving {
  const policy = policyOf({ url: url ?? '', headers: {}, bytes, tdmFile: null, robotsFile: null })
  return { url, contentType, bytes, headers: {}, policy, fetchedAt: fetchedAt ?? moment(clock), date, filing }
}

function arrived(fetched: Fetched, { clock = systemClock }: Tools): Omit<Arriving, 'date' | 'filing'> {
  const { url, headers, bytes } = fetched
  return { url, contentType: headers['content-type'] ?? null, bytes, headers: kept(headers), policy: policyOf(fetched), fetchedAt: moment(clock) }
}

/** Keeps it, unless its publisher keeps it from machines or it is no article but a list of them. */
function admit(store: Store, arriving: Arriving, { obeys, ...tools }: Tools & { obeys: boolean }): Promise<Addition> | Failure {
  const url = arriving.url ?? 'This document'
  const refused = obeys ? forbidden(arriving.policy, url) : null
  if (refused) return refused
  tools.onStep?.('fetched')
  const list = LISTS[kindOf(arriving.bytes)]
  return list ? failure('not-an-article', `${url} is ${list}.`) : keep(store, arriving, tools)
}

const LISTS: { readonly [kind in Kind]?: string } = {
  feed: 'a feed, which "readout feed add" follows',
  sitemap: 'a list of pages, which "readout add" takes from a file',
  archive: 'an archive, which "readout add" takes from a file',
}

/** What tells versions and terms apart; the rest is the server's own business, cookies above all. */
const KEPT = new Set(['etag', 'last-modified', 'date', 'content-type', 'content-language', 'link', 'x-robots-tag', 'tdm-reservation', 'tdm-policy', 'content-usage'])

const kept = (headers: Headers): Headers => Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.has(name)))

// A day that a feed or an archive has named stays with the capture, so that it is read the same again.
const DATE = 'x-readout-date'

async function keep(store: Store, { date, filing, ...arriving }: Arriving, { models, read: elsewhere, onStep, clock = systemClock }: Tools): Promise<Addition> {
  const headers = date ? { ...arriving.headers, [DATE]: date } : arriving.headers
  const captured: Captured = { bytes: arriving.bytes, contentType: arriving.contentType, url: arriving.url, headers }
  const read = elsewhere ? await elsewhere(captured) : await readDocument(captured, models ?? ownModels())
  onStep?.('read')
  if (!read.ok && !WORTH_KEEPING.has(read.reason)) return named(read, arriving.url)
  const about = read.ok ? read.record.article : { url: null, outlet: null }
  const { key, fresh } = await saveCapture(store, { ...arriving, headers, canonicalUrl: canonical(about.url, arriving.url), outlet: about.outlet })
  if (filing) await fileCapture(store, key, { ...filing, at: moment(clock) })
  if (!read.ok) return named(read, arriving.url)
  await saveReading(store, key, { record: read.record, model: read.model, madeAt: moment(clock) })
  return { ok: true, changed: true, article: key, fresh, known: knownBy(headers), ...summary(read.record) }
}

/** Reads a capture as it stands, whether it has just arrived or a year ago. */
export async function readDocument({ bytes, contentType, url, headers }: Captured, models: Models): Promise<ReadCapture> {
  const input: Intake = { bytes, url, ...(contentType && { contentType }) }
  try {
    const read = await readArticle(input, { models, date: headers[DATE] ?? null })
    return read.ok ? { ok: true, record: read.record, model: models.attribution.id } : read
  } catch (error) {
    return failure('fault', `Readout failed on this document: ${(error as Error).message}`)
  }
}

/** Documents that a later Readout may read better: a fault of ours must not cost the page. */
const WORTH_KEEPING: ReadonlySet<string> = new Set(['no-article', 'too-slow', 'fault'])

const summary = ({ article, statements, meeting }: Record) => ({ headline: article.headline, statements: statements.length, talks: meeting })

const knownBy = (headers: Headers): Known => ({ etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null })

const named = (failed: Failure, url: string | null): Failure => (url === null ? failed : { ...failed, sentence: `${url}: ${failed.sentence}` })

/**
 * The address that versions of a page share. A page may name another of its own site, not of somebody else's:
 * it would pass for a new version of what that other site wrote.
 */
function canonical(claimed: string | null, fetched: string | null): string | null {
  if (fetched === null || claimed === null) return claimed ?? fetched
  return siteOf(claimed) === siteOf(fetched) ? claimed : fetched
}

// Takes "m.paper.example" for "paper.example"; leaves "ana.blogs.example", whose owner is not that of "blogs.example".
const siteOf = (address: string) => hostOf(address)?.replace(/^(?:m|mobile|amp)\./, '')
