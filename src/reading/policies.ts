import { decodeHtml } from '../article/charset.ts'
import { metaTags } from '../article/meta-tags.ts'
import type { Policy } from '../store/capture.ts'
import { failure, type Failure } from './failure.ts'
import { robotsOf, usageIn } from './robots.ts'
import { AGENT, type Headers } from './web-request.ts'

/** A page, and the files in which its site says what machines may do with it; null where there is no such file. */
export interface Asked {
  readonly url: string
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly tdmFile: string | null
  readonly robotsFile: string | null
}

/**
 * What a publisher says about machines that read the page, everywhere it can be said: in HTTP, in the page's head and in
 * the site's file for it. Kept with the capture, word for word.
 */
export function policyOf(asked: Asked): Policy {
  const metas = metaTags(decodeHtml(asked.bytes.subarray(0, LONGEST_HEAD), asked.headers['content-type']).html)
  return {
    robots: listed([...robotsTags(asked.headers['x-robots-tag']), ...robotsMetas(metas)]) ?? 'allowed',
    tdm: reservation(asked, metas),
    contentUsage: [asked.headers['content-usage'], usageIn(asked.robotsFile ?? '', asked.url)].filter(Boolean).join('\n') || null,
  }
}

/** Why a page with this policy is not read; null where nothing stands against it. */
export function forbidden({ robots, tdm, contentUsage }: Policy, url: string): Failure | null {
  const host = URL.parse(url)?.host ?? url
  const word = robots?.split(', ').find((it) => UNREAD.has(it))
  if (word) return failure('noindex', `${host} asks that this page be left out of every index ("${word}"), so it is not read.`)
  if (tdm?.startsWith(RESERVED)) return failure('tdm-reserved', `${host} reserves text and data mining${withTerms(tdm)}, so the page is not read.`)
  const usage = usages(contentUsage ?? '').find(([category, value]) => MINING.has(category) && value === 'n')
  return usage ? failure('usage-refused', `${host} does not want its pages processed by machines ("${usage.join('=')}"), so this one is not read.`) : null
}

/** "noarchive": the page may be read and cited, and no copy of it be shown. */
export const mayShowCopy = ({ robots }: Policy): boolean => !robots?.split(', ').includes('noarchive')

const LONGEST_HEAD = 1_000_000

/** Words of X-Robots-Tag and of the robots meta that forbid an index of the page, which statements are. */
const UNREAD: ReadonlySet<string> = new Set(['noindex', 'none'])

/** Categories of the AI Preferences drafts that reading a page for its statements falls under; it trains nothing. */
const MINING: ReadonlySet<string> = new Set(['bots', 'tdm'])

// These words take a value behind a colon; any other name before a colon is a crawler's.
const VALUED = new Set(['unavailable_after', 'max-snippet', 'max-image-preview', 'max-video-preview'])

/** "noindex", "readout: noindex, nofollow" and "otherbot: noindex", of which the last does not concern us. */
function robotsTags(field = ''): string[] {
  return field.split('\n').flatMap((line) => {
    let agent: string | null = null
    return line.toLowerCase().split(',').flatMap((part) => {
      const [, name, rest] = /^\s*([\w-]+)\s*:(.*)$/.exec(part) ?? []
      if (name !== undefined && !VALUED.has(name)) agent = name
      const word = (agent === name && rest !== undefined ? rest : part).trim()
      return word !== '' && (agent === null || agent === AGENT.toLowerCase()) ? [word] : []
    })
  })
}

const robotsMetas = (metas: Metas): string[] =>
  ['robots', AGENT.toLowerCase()].flatMap((name) => metas.get(name) ?? []).flatMap((content) => content.toLowerCase().split(',').map((it) => it.trim()).filter(Boolean))

const listed = (words: readonly string[]) => (words.length > 0 ? [...new Set(words)].join(', ') : null)

type Metas = ReadonlyMap<string, readonly string[]>

const RESERVED = 'reserved'

/** "reserved", with the address of its terms, or "not reserved". Where two places differ, the one that reserves is kept. */
function reservation({ url, headers, tdmFile }: Asked, metas: Metas): string | null {
  const said = [fileReservation(url, tdmFile), [headers['tdm-reservation'], headers['tdm-policy']], [metas.get('tdm-reservation')?.[0], metas.get('tdm-policy')?.[0]]]
  const reserved = said.find((it) => it?.[0]?.trim() === '1')
  if (reserved) return [RESERVED, reserved[1]].filter(Boolean).join(' ')
  return said.some((it) => it?.[0]?.trim() === '0') ? 'not reserved' : null
}

const withTerms = (tdm: string) => (tdm === RESERVED ? '' : ` (its terms are at ${tdm.slice(RESERVED.length + 1)})`)

/** The rule of tdmrep.json for an address: the longest `location` that fits, written as in robots.txt. */
function fileReservation(url: string, file: string | null): [string, string | undefined] | null {
  const rules = rulesIn(file).filter(({ location }) => covers(location, url)).sort((a, b) => b.location.length - a.location.length)
  const [rule] = rules
  return rule ? [String(rule['tdm-reservation']), rule['tdm-policy']] : null
}

interface Rule {
  readonly location: string
  readonly 'tdm-reservation': number | string
  readonly 'tdm-policy'?: string
}

// A site that needs more has another file to say it in.
const MOST_RULES = 1000

function rulesIn(file: string | null): Rule[] {
  try {
    const parsed: unknown = JSON.parse(file ?? '[]')
    return (Array.isArray(parsed) ? parsed : [parsed]).filter(isRule).slice(0, MOST_RULES)
  } catch {
    return [] // not JSON, as an error page that calls itself 200 is
  }
}

const isRule = (it: unknown): it is Rule =>
  typeof it === 'object' && it !== null && 'location' in it && typeof it.location === 'string' && !/[\r\n#]/.test(it.location) && 'tdm-reservation' in it && (!('tdm-policy' in it) || typeof it['tdm-policy'] === 'string')

/** A location is a pattern as robots.txt has them, so the same reader tells whether it covers an address. */
function covers(location: string, url: string): boolean {
  const address = URL.parse('/robots.txt', url)
  return address !== null && !robotsOf(address.href, { kind: 'found', text: `User-agent: *\nDisallow: ${location}` }).allows(url)
}

/** A dictionary of RFC 9651, as far as this field uses one: `train-ai=n, search=y`. */
const usages = (field: string): [category: string, value: string][] =>
  field.toLowerCase().split(/[,\n]/).flatMap((part) => {
    const [, category, value] = /^\s*([a-z*][\w*.-]*)\s*=\s*"?([\w-]+)/.exec(part) ?? []
    return category !== undefined && value !== undefined ? [[category, value] as [string, string]] : []
  })
