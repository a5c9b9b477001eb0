import type { Claims } from './claims.ts'
import { stringOf } from './json-ld.ts'
import type { Aside, Marked, Markup } from './markup.ts'
import { squeezed, withoutSite } from './site-name.ts'

export interface Headline {
  readonly text: string
  /** How many visible characters stand before it; null where it isn't seen. */
  readonly at: number | null
  readonly aside: Aside | null
}

/** A headline that machines are told, with what it is compared by. */
interface Told {
  readonly text: string
  readonly squeezed: string
  readonly words: ReadonlySet<string>
}

/**
 * The headline as the reader sees it. Machines are told a shorter or a louder one, and a page has many
 * big lines; the big line that agrees best with what machines are told is the headline.
 */
export function headlineOf(page: Markup, claims: Claims, siteNames: readonly string[]): Headline | null {
  const told = toldHeadlines(page, claims, siteNames)
  const seen = page.headings.slice(0, MAX_LINES).map((line) => ({ ...line, text: line.text.replaceAll('\n', ' ') }))
    .filter(({ text }) => text.length > 1 && text.length < LONGEST)
  const best = bestSeen(seen, [...new Map(told.map((claim) => [claim.text, claim])).values()])
  if (best) return best
  const text = (told.length === 1 ? mainPart(told[0]!.text) : mostTold(told)) ?? seen.find(({ sign, aside }) => sign !== 'text' && !aside)?.text
  return text ? { text, at: null, aside: null } : null
}

/** Big lines looked at; a front page has hundreds. */
const MAX_LINES = 80
const LONGEST = 280

/** What machines are told, the most reliable first, the site's name taken off. */
function toldHeadlines(page: Markup, claims: Claims, siteNames: readonly string[]): Told[] {
  const told = [
    ...claims.metas('og:title'), stringOf(claims.article['headline']),
    ...claims.metas('headline', 'parsely-title', 'sailthru.title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'title'),
    page.title, stringOf(claims.article['name']), stringOf(claims.article['alternativeHeadline']),
  ]
  return told.slice(0, 20).flatMap((given) => {
    const text = given ? withoutSite(given.slice(0, 2 * LONGEST), siteNames) : ''
    return text.length > 1 ? [{ text, squeezed: squeezed(text), words: wordsOf(text) }] : []
  })
}

/** The seen line with the best agreement, if that is worth anything. */
function bestSeen(seen: readonly Marked[], told: readonly Told[]): Headline | null {
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
/**
 * An `h2`, or a line in an aside, has to agree better than an `h1` to be the headline. `itemprop="headline"`
 * stands on every teaser too.
 */
const WEIGHT = { class: 1, property: 0.85, text: 0.6 }

/** How well a line agrees with what is told, and the words of it that are the headline. */
function agreement(line: Marked, told: readonly Told[]): { text: string; worth: number } {
  const weight = WEIGHT[line.sign] * (line.aside ? 0.7 : 1)
  const [squeezedLine, words] = [squeezed(line.text), wordsOf(line.text)]
  let best = { text: line.text, worth: 0 }
  for (const claim of told) {
    const inner = squeezedLine === claim.squeezed ? line.text : withoutKicker(line.text, claim.text)
    const worth = weight * (inner ? 1 : likeness(words, claim.words))
    if (worth > best.worth) best = { text: inner ?? line.text, worth }
  }
  return best
}

/** The claim where a line is the claim with a kicker before it or a date after it: "Politics | Storm hits coast". */
function withoutKicker(line: string, claim: string): string | null {
  if (claim.length < 12 || !claim.includes(' ')) return null
  const rest = line.startsWith(`${claim} `) ? line.slice(claim.length) : ''
  return line.endsWith(` ${claim}`) || AFTER_HEADLINE.test(rest) ? claim : null
}

// Takes " | Planet", " 02.02.2022"; leaves " in Tennessee", which is the headline's own.
const AFTER_HEADLINE = /^\s*(?:[|•·]|\d{1,2}[./]\d)/

/** How many words two lines share, from 0 to 1; one that the other contains whole counts nearly full. */
function likeness(line: ReadonlySet<string>, claim: ReadonlySet<string>): number {
  let common = 0
  for (const word of line) if (claim.has(word)) common++
  const overlap = (2 * common) / (line.size + claim.size || 1)
  return common > 2 && common === Math.min(line.size, claim.size) ? Math.max(overlap, 0.9) : overlap
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** The text told most often; of equals, the more reliable. */
function mostTold(told: readonly Told[]): string | null {
  const counts = new Map<string, number>()
  for (const { squeezed } of told) counts.set(squeezed, (counts.get(squeezed) ?? 0) + 1)
  const most = Math.max(...counts.values(), 0)
  return told.find(({ squeezed }) => counts.get(squeezed) === most)?.text ?? null
}

/** Where a page's title is all there is: its longest part, if the others are small beside it, as the names of a site and a desk are. */
function mainPart(title: string): string {
  const longest = title.split(/\s+[|•·»–—-]+\s+/).reduce((a, b) => (b.length > a.length ? b : a))
  return longest.length > 0.55 * title.length && longest.length > 20 ? longest : title
}
