import type { Claims } from './claims.ts'
import { areNeighbours, dateIn, dateInUrl, dayOf, machineDate, type DateHabits } from './dates.ts'
import type { Headline } from './headline.ts'
import { stringOf } from './json-ld.ts'
import { isBeside, type MarkedDate, type Markup, type Sign } from './markup.ts'

export interface Dates {
  readonly published: string | null
  readonly modified: string | null
}

const PUBLISHED_METAS = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'datepublished', 'date.issued',
  'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime',
  'pubdate', 'pub_date', 'publish-date', 'publish_date', 'publishdate', 'publication_date', 'published-date', 'citation_publication_date', 'citation_date',
  'originalpublicationdate', 'ptime', 'date_published', 'rnews:datepublished', 'article.published', 'article:post_date', 'bt:pubdate', 'og:pubdate', 'displaydate',
  'date', 'dc.date', 'dcterms.date', 'pdate', 'datecreated', 'dcsext.artikeldatum', 'release_date', 'created',
]
const MODIFIED_METAS = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod', 'revised', 'utime']

/** When the article came out, on the calendar of the page's readers, and when it was last changed. */
export function datesOf(page: Markup, claims: Claims, { headline, habits, url }: DateContext): Dates {
  const read = (values: readonly (string | null)[]): string | null => firstDate(values, habits)
  const told = read([stringOf(claims.article['datePublished']), ...claims.metas(...PUBLISHED_METAS), stringOf(claims.article['dateCreated'])])
  const seen = seenDates(page, headline, habits)
  const published = told ? onReadersCalendar(told, seen) : seen[0] ?? (url ? dateInUrl(url) : null)
  return { published, modified: read([stringOf(claims.article['dateModified']), ...claims.metas(...MODIFIED_METAS)]) }
}

export interface DateContext {
  readonly headline: Headline | null
  readonly habits: DateHabits
  readonly url: string | null
}

function firstDate(values: readonly (string | null)[], habits: DateHabits): string | null {
  for (const value of values) {
    const date = value && machineDate(value, habits)
    if (date) return date
  }
  return null
}

/** A moment told in UTC may fall on another day than the one printed; the printed day is the readers'. */
function onReadersCalendar(told: string, seen: readonly string[]): string {
  if (seen.some((date) => dayOf(date) === dayOf(told))) return told
  return seen.find((date) => areNeighbours(date, told)) ?? told
}

/** In visible characters around the headline. */
const BEFORE = 400
const AFTER = 2000
/** What it costs, in characters of distance, to be marked less surely. */
const COST: Record<Sign, number> = { property: 0, class: 300, text: 600 }

/** The dates printed beside the headline, the likeliest first. */
function seenDates(page: Markup, headline: Headline | null, habits: DateHabits): string[] {
  return page.dates
    .filter((date) => isBeside(date, headline?.aside ?? null) && !date.modified && date.text.length < 200)
    .map((date) => ({ day: seenDate(date, habits), cost: distance(date, headline) + COST[date.sign] }))
    .filter(({ day, cost }) => day !== null && cost < AFTER + COST.text)
    .sort((a, b) => a.cost - b.cost)
    .map(({ day }) => day!)
}

const seenDate = ({ text, value }: MarkedDate, habits: DateHabits): string | null =>
  dateIn(text, habits) ?? (value && machineDate(value, habits))

function distance({ at }: MarkedDate, headline: Headline | null): number {
  const start = headline?.at ?? 0
  if (at >= start) return at - start
  return start - at > BEFORE ? Infinity : 2 * (start - at)
}
