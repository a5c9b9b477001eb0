import type { Claims } from './claims.ts'
import { stringOf } from './json-ld.ts'
import type { Aside, Marked, Markup } from './markup.ts'
import { squeezed, withoutSite } from './site-name.ts'

export interface Headline {
  readonly text: string
  /** Where it stands among the visible words; 0 where it doesn't. */
  readonly at: number
  readonly aside: Aside | null
}

/**
 * The headline as the reader sees it. Machines are told a shorter or a louder one, and a page has many
 * big lines; the big line that agrees best with what machines are told is the headline.
 */
export function headlineOf(page: Markup, claims: Claims, siteNames: readonly string[]): Headline | null {
  const told = toldHeadlines(page, claims, siteNames)
  const seen = page.headings.map((line) => ({ ...line, text: line.text.replaceAll('\n', ' ') })).filter(({ text }) => text.length > 1 && text.length < 280)
  const best = bestSeen(seen, told)
  if (best) return best
  const text = mostTold(told) ?? seen.find(({ sign, aside }) => sign !== 'text' && !aside)?.text
  return text ? { text, at: 0, aside: null } : null
}

/** What machines are told, the most reliable first, the site's name taken off. */
function toldHeadlines(page: Markup, claims: Claims, siteNames: readonly string[]): string[] {
  const told = [
    ...claims.metas('og:title'), stringOf(claims.article['headline']),
    ...claims.metas('headline', 'parsely-title', 'sailthru.title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'title'),
    page.title, stringOf(claims.article['name']), stringOf(claims.article['alternativeHeadline']),
  ]
  return told.flatMap((text) => (text ? [withoutSite(text, siteNames)] : [])).filter((text) => text.length > 1)
}

/** The seen line with the best agreement, if that is worth anything. */
function bestSeen(seen: readonly Marked[], told: readonly string[]): Headline | null {
  let best: Headline | null = null
  let bestWorth = MIN_WORTH
  for (const line of seen) {
    const { text, worth } = agreement(line, told)
    if (worth > bestWorth) [best, bestWorth] = [{ text, at: line.at, aside: line.aside }, worth]
  }
  return best
}

/** Below it a big line and the told headlines have a word or two in common, as any two lines on one page. */
const MIN_WORTH = 0.35
/** An `h2`, or a line in an aside, has to agree better than an `h1` to be the headline. */
const WEIGHT = { property: 1, class: 1, text: 0.6 }

/** How well a line agrees with what is told, and the words of it that are the headline. */
function agreement(line: Marked, told: readonly string[]): { text: string; worth: number } {
  const weight = WEIGHT[line.sign] * (line.aside ? 0.7 : 1)
  let best = { text: line.text, worth: 0 }
  for (const claim of told) {
    const inner = withoutKicker(line.text, claim)
    const worth = weight * (inner ? 1 : likeness(line.text, claim))
    if (worth > best.worth) best = { text: inner ?? line.text, worth }
  }
  return best
}

/** The claim where a line is the claim with a kicker before it or a date after it: "Politics | Storm hits coast". */
function withoutKicker(line: string, claim: string): string | null {
  if (squeezed(line) === squeezed(claim)) return line
  if (claim.length < 12 || !claim.includes(' ')) return null
  const rest = line.startsWith(`${claim} `) ? line.slice(claim.length) : ''
  return line.endsWith(` ${claim}`) || AFTER_HEADLINE.test(rest) ? claim : null
}

// Takes " | Planet", " 02.02.2022"; leaves " in Tennessee", which is the headline's own.
const AFTER_HEADLINE = /^\s*(?:[|•·]|\d{1,2}[./]\d)/

/** How many words two lines share, from 0 to 1; a line that the other contains whole counts nearly full. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  let common = 0
  for (const word of left) if (right.has(word)) common++
  const overlap = (2 * common) / (left.size + right.size || 1)
  return common > 2 && common === left.size ? Math.max(overlap, 0.9) : overlap
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** The text told most often; of equals, the more reliable. */
function mostTold(told: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of told) counts.set(squeezed(text), (counts.get(squeezed(text)) ?? 0) + 1)
  const most = Math.max(...counts.values(), 0)
  return told.find((text) => counts.get(squeezed(text)) === most) ?? null
}
