import robotsParser from 'robots-parser'
import { withinWork, workedMs } from './in-time.ts'
import { AGENT } from './web-request.ts'

/** What a site's robots.txt says to Readout. */
export interface Robots {
  readonly allows: (url: string) => boolean
  /** How long to leave the host alone after each request; null where it does not say. */
  readonly delayMs: number | null
}

/** What came of asking for robots.txt, as RFC 9309 tells the cases apart. */
export type RobotsAnswer = { readonly kind: 'found'; readonly text: string } | { readonly kind: 'none' } | { readonly kind: 'unreachable' }

/** A longer file is read to here, as RFC 9309 asks at least. */
export const ROBOTS_BYTES = 500 * 1024

// A file of nothing but "*a*a*a…" against a long address would keep the parser busy for seconds. Of the processor's time: a page that is
// not fetched because others had it then is never fetched.
const LONGEST_MS = 200

// Longer than this is a mistake, or "stay away" said politely; a page every five minutes is both.
const LONGEST_DELAY_S = 300

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

// It is CommonJS and exports the function itself, whatever its types say.
const rulesIn = robotsParser as unknown as (address: string, text: string) => Rules

/** The rules at an address of robots.txt. No file allows everything; one that cannot be reached, nothing. */
export function robotsOf(address: string, answer: RobotsAnswer): Robots {
  if (answer.kind === 'none') return { allows: () => true, delayMs: null }
  if (answer.kind === 'unreachable') return { allows: () => false, delayMs: null }
  const rules = rulesIn(address, answer.text.replace(/^\ufeff/, ''))
  const delay = rules.getCrawlDelay(AGENT)
  return {
    allows: (url) => isPolicyFile(url) || withinWork(workedMs() + LONGEST_MS, () => rules.isAllowed(url, AGENT) !== false) === true,
    delayMs: delay !== undefined && delay >= 0 ? Math.min(delay, LONGEST_DELAY_S) * 1000 : null,
  }
}

/** Files that say what machines may do are for every machine. */
const isPolicyFile = (url: string) => ['/robots.txt', '/.well-known/tdmrep.json'].includes(URL.parse(url)?.pathname ?? '')

/**
 * The `Content-Usage` that a robots.txt gives for an address: preferences stand in the groups of crawlers as rules do, with a
 * path or without (IETF AIPREF); of those that cover the address the longest path counts.
 */
export function usageIn(text: string, url: string): string | null {
  const path = URL.parse(url)?.pathname ?? '/'
  const rules = ourLines(text).flatMap((line) => {
    const [, prefix = '', usage] = USAGE.exec(line) ?? []
    return usage !== undefined && path.startsWith(prefix) ? [{ prefix, usage: usage.trim() }] : []
  })
  return rules.sort((a, b) => b.prefix.length - a.prefix.length)[0]?.usage ?? null
}

// Takes "Content-Usage: train-ai=n" and "Content-Usage: /news/ bots=n, search=y".
const USAGE = /^content-usage\s*:\s*(\/\S*)?\s*([^\s/].*)$/i

/** The lines of the groups that name us; of those for everybody where none does. */
function ourLines(text: string): string[] {
  const groups = groupsIn(text)
  const ours = groups.filter(({ agents }) => agents.includes(AGENT.toLowerCase()))
  return (ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'))).flatMap(({ lines }) => lines)
}

interface Group {
  readonly agents: string[]
  readonly lines: string[]
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  for (const line of text.split(/\r\n?|\n/).map((it) => it.replace(/#.*/, '').trim())) {
    const agent = /^user-agent\s*:\s*([\w*-]*)/i.exec(line)?.[1]?.toLowerCase()
    const open = groups.at(-1)
    if (agent === undefined) open?.lines.push(line)
    else if (open && open.lines.every((it) => it === '')) open.agents.push(agent)
    else groups.push({ agents: [agent], lines: [] })
  }
  return groups
}
