import { createHash } from 'node:crypto'
import type { Queries, Store } from './store.ts'
import { packed, unpacked } from './packed.ts'
import { storable } from './storable.ts'

/** A page as it came, before anything was made of it. */
export interface Arrival {
  /** What was asked for; null for a file. */
  readonly url: string | null
  /** What its versions have in common; where the page names none, `url`. */
  readonly canonicalUrl: string | null
  readonly outlet: string | null
  readonly contentType: string | null
  readonly bytes: Uint8Array
  readonly headers: { readonly [name: string]: string }
  readonly policy: Policy
  /** ISO 8601. */
  readonly fetchedAt: string
}

/** What the publisher said about machines that read it, when it was fetched; null where nothing was said or asked. */
export interface Policy {
  readonly robots: string | null
  readonly tdm: string | null
  readonly contentUsage: string | null
}

export interface Capture extends Arrival {
  /** Stable: the same address and bytes have the same key in every store. */
  readonly key: string
  readonly sha256: string
}

export interface Saved {
  readonly key: string
  /** False where the same bytes from the same address were here already; then the visit is noted. */
  readonly fresh: boolean
}

/** Keeps what arrived. The same twice is kept once. */
export async function saveCapture(store: Store, arrival: Arrival): Promise<Saved> {
  const { key, fresh } = await keepCapture({ rows: (sql, values) => store.rows(sql, values, { lasting: true }) }, arrival)
  return { key, fresh }
}

/** The same within a transaction: the capture's number in the database comes with it. */
export async function keepCapture(queries: Queries, arrival: Arrival): Promise<Saved & { id: number }> {
  const key = captureKey(arrival)
  const [row] = await queries.rows<{ id: number | null; fresh: boolean }>(KEEP, [key, ...valuesOf(arrival)])
  return { key, fresh: row!.fresh, id: row!.id ?? (await captureId(queries, key))! } // or another process was faster
}

// In one statement, so that it needs no transaction. The number is drawn only for what is fresh: pages that are found
// unchanged a hundred times must not leave a hundred gaps in the numbers that articles are partitioned by.
const KEEP = `
  with known as (select id, fetched_at from arrived.capture where key = $1),
  seen as (insert into arrived.visit (capture, at) select id, $11 from known where fetched_at < $11::timestamptz on conflict do nothing),
  fresh as (
    insert into arrived.capture (key, url, canonical_url, outlet, content_type, bytes, length, sha256, headers, policy, fetched_at)
    select $1, $2::text, $3::text, $4::text, $5::text, $6::bytea, $7::int, $8::bytea, $9::jsonb, $10::jsonb, $11 where not exists (select from known)
    on conflict (key) do nothing returning id)
  select coalesce((select id from fresh), (select id from known)) as id, exists (select from fresh) as fresh`

function valuesOf({ url, canonicalUrl, outlet, contentType, bytes, headers, policy, fetchedAt }: Arrival): unknown[] {
  const texts = [url, canonicalUrl ?? url, outlet, contentType].map((it) => it && storable(it))
  return [...texts, packed(bytes), bytes.length, sha256Of(bytes), storableJson(headers), storableJson(policy), fetchedAt]
}

/** JSON's own escape for NUL is refused as well; replaced, it is text that was never seen in a header. */
const storableJson = (value: object) => JSON.stringify(value, (_, it: unknown) => (typeof it === 'string' ? storable(it) : it))

/** What is the same for the same bytes alone. */
export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** 80 bits: by chance two of a million captures share one less than once in a billion stores. */
const captureKey = ({ url, canonicalUrl, bytes }: Pick<Arrival, 'url' | 'canonicalUrl' | 'bytes'>): string =>
  createHash('sha256').update(`${canonicalUrl ?? url ?? ''}\n`).update(sha256Of(bytes)).digest('hex').slice(0, 20)

export async function captureId(queries: Queries, key: string): Promise<number | null> {
  const [row] = await queries.rows<{ id: number }>('select id from arrived.capture where key = $1', [key])
  return row?.id ?? null
}

interface CaptureRow extends Omit<Capture, 'bytes'> {
  readonly bytes: Uint8Array
}

/** A capture as it came, to the byte. */
export async function captureOf(queries: Queries, key: string): Promise<Capture | null> {
  const [row] = await queries.rows<CaptureRow>(`select ${COLUMNS} from arrived.capture where key = $1`, [key])
  return row ? { ...row, bytes: unpacked(row.bytes) } : null
}

const COLUMNS = `key, url, canonical_url as "canonicalUrl", outlet, content_type as "contentType", bytes,
  headers, policy, fetched_at as "fetchedAt", encode(sha256, 'hex') as sha256`
