// What a site says to machines in its files, robots.txt and tdmrep.json: asked for once a day, and kept for all who ask.
import type { Clock } from './clock.ts'
import { failure, type Failure } from './failure.ts'
import type { HostRules, Hosts } from './hosts.ts'
import { LIMITS } from './limits.ts'
import { ROBOTS_BYTES, robotsOf, type Robots } from './robots.ts'
import { hostOf, redirectOf, type Asking, type WebAnswer } from './web-request.ts'

export interface Rules {
  readonly ok: true
  readonly robots: Robots
  /** The files themselves; null where the site has none. */
  readonly robotsFile: string | null
  readonly tdmFile: string | null
}

export interface RulesFrom {
  readonly hosts: Hosts
  readonly clock: Clock
  readonly request: (url: string, asked: Pick<Asking, 'signal' | 'limitBytes' | 'cut'>) => Promise<WebAnswer | Failure>
}

const DAY_MS = 24 * 3600 * 1000
/** A host that could not be asked is asked again sooner than one that has answered. */
const UNREACHABLE_MS = 10 * 60 * 1000

/** The rules of an origin, or why nothing may be fetched from there. */
export async function rulesOf(origin: string, from: RulesFrom, signal?: AbortSignal): Promise<Rules | (Failure & { retryMs?: number })> {
  const now = from.clock.now()
  const kept = await from.hosts.recall(origin, now - DAY_MS)
  if (kept && !(kept.unreachable && kept.at < now - UNREACHABLE_MS)) return rulesIn(kept, origin)
  const asked = await askRules(origin, from, signal)
  if ('ok' in asked) return asked
  await from.hosts.keep(origin, asked)
  return rulesIn(asked, origin)
}

/** What no asking again will change, and what is nobody's rule: said as it is. */
const FINAL: ReadonlySet<string> = new Set(['private', 'unknown-host', 'bad-url', 'stopped'])

async function askRules(origin: string, from: RulesFrom, signal?: AbortSignal): Promise<HostRules | Failure> {
  const robots = await file(`${origin}/robots.txt`, from, signal)
  const at = from.clock.now()
  if (!robots.ok && FINAL.has(robots.reason)) return robots
  if (!robots.ok) return { robots: null, unreachable: true, tdm: null, at }
  const tdm = await file(`${origin}/.well-known/tdmrep.json`, from, signal)
  return { robots: robots.text, unreachable: false, tdm: tdm.ok ? tdm.text : null, at }
}

type FileAnswer = { readonly ok: true; readonly text: string | null } | Failure

/** A file of rules; of one that goes in circles nothing is known, as of one that is not there. */
async function file(address: string, { request }: RulesFrom, signal?: AbortSignal): Promise<FileAnswer> {
  let url = address
  for (let hop = 0; hop <= LIMITS.redirects; hop++) {
    const answer = await request(url, { limitBytes: ROBOTS_BYTES, cut: true, ...(signal && { signal }) })
    if (!answer.ok) return answer
    const redirect = redirectOf(answer)
    if (redirect === null) return textOf(answer)
    url = redirect
  }
  return { ok: true, text: null }
}

/** Any answer from 400 to 499 says that there is none, but for the one that says "not now". */
function textOf({ status, bytes, url }: WebAnswer): FileAnswer {
  if (status === 200) return { ok: true, text: new TextDecoder().decode(bytes) }
  return status >= 400 && status < 500 && status !== 429 ? { ok: true, text: null } : failure('unreachable', `${url.host} answered ${status}.`)
}

function rulesIn({ robots, unreachable, tdm }: HostRules, origin: string): Rules | (Failure & { retryMs: number }) {
  if (unreachable) return { ...failure('robots-unreachable', `${hostOf(origin)} cannot be asked for its robots.txt now, so nothing is fetched from there.`), retryMs: UNREACHABLE_MS }
  return { ok: true, robots: robotsOf(`${origin}/robots.txt`, robots === null ? { kind: 'none' } : { kind: 'found', text: robots }), tdmFile: tdm, robotsFile: robots }
}
