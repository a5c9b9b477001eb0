import { failure, type Failure } from './failure.ts'
import { LIMITS } from './limits.ts'
import { hostOf, redirectOf, webRequest, type Asking } from './web-request.ts'

/** A page as it came: decoded, but otherwise untouched. */
export interface Page {
  readonly ok: true
  /** Where it was in the end, after all redirects. */
  readonly url: string
  readonly contentType: string | null
  readonly bytes: Uint8Array
}

export type Fetching = Pick<Asking, 'timeoutMs' | 'limitBytes' | 'signal' | 'resolve' | 'refuses'>

/**
 * Fetches one page that a person asks for, as a browser would: within a time, a size and a few redirects, and only from the
 * open net. What machines fetch by themselves goes through the polite client.
 */
export async function fetchPage(first: string, fetching: Fetching = {}): Promise<Page | Failure> {
  const end = performance.now() + (fetching.timeoutMs ?? LIMITS.fetchMs)
  let url = first
  for (let hop = 0; hop <= LIMITS.redirects; hop++) {
    const answer = await webRequest(url, { ...fetching, timeoutMs: Math.max(1, Math.ceil(end - performance.now())) })
    if (!answer.ok) return answer
    const next = redirectOf(answer)
    if (next === null && answer.status !== 200) return failure('status', `${answer.url.host} answered ${answer.status}.`)
    if (next === null) return { ok: true, url: answer.url.href, contentType: answer.headers['content-type'] ?? null, bytes: answer.bytes }
    url = next
  }
  return failure('redirects', `${hostOf(first)} redirects more than ${LIMITS.redirects} times.`)
}
