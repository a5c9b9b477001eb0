import type { Queries } from '../store.ts'

export interface Version {
  /** The stable key of the capture. */
  readonly capture: string
  readonly fetchedAt: string
  /** When it was last found unchanged. */
  readonly lastSeenAt: string
  readonly sha256: string
}

/** The versions of a page, the oldest first: every capture of its address that differs. */
export async function versionsOf(queries: Queries, canonicalUrl: string): Promise<Version[]> {
  return queries.rows<Version>(
    `select key as capture, fetched_at as "fetchedAt", encode(sha256, 'hex') as sha256,
       greatest(fetched_at, (select max(at) from arrived.visit where visit.capture = capture.id and not removed)) as "lastSeenAt"
     from arrived.capture
     where md5(canonical_url) = md5($1) and canonical_url = $1
     order by fetched_at, id`,
    [canonicalUrl],
  )
}
