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
  const days = seen.filter(({ modified }) => !modified).map(({ day }) => day)
  const inUrl = url && dateInUrl(url)
  const published = told ? onReadersCalendar(told, days) : seen[0]?.day ?? inUrl ?? onlyLoneDate(page, habits) ?? dateInTitle(page.title ?? '', habits)
  return { published, modified: read([stringOf(claims.article['dateModified']), ...claims.metas(...MODIFIED_METAS)]) }
}

export interface DateContext {
  readonly headline: Headline | null
  readonly habits: DateHabits
  readonly url: string | null
}

/** The longest that scripts write: "Tue Mar 12 2019 10:00:00 GMT+0100 (Central European Standard Time)". */
const LONGEST_DATE = 80

function firstDate(values: readonly (string | null)[], habits: DateHabits): string | null {
  for (const value of values) {
    const date = value && machineDate(value.slice(0, LONGEST_DATE), habits)
    if (date) return date
  }
  return null
}

/**
 * A moment told in UTC may fall on another day than the one printed, and some pages tell the day before
 * they went out; the printed day is the readers'.
 */
function onReadersCalendar(told: string, seen: readonly string[]): string {
  if (seen.some((date) => dayOf(date) === dayOf(told))) return told
  return seen.find((date) => areNeighbours(date, told)) ?? told
}

/** In visible characters around the headline. */
const BEFORE = 400
const AFTER = 2000
/** What it costs, in characters of distance, to be marked less surely. */
const COST: Record<Sign, number> = { property: 0, class: 300, text: 600 }
/** In an aside only what stands right under the headline counts: names of page parts lie. */
const ASIDE_COST = 1800

interface SeenDate {
  readonly day: string
  readonly cost: number
  readonly modified: boolean
}

/** The dates printed beside the headline, the likeliest first; those of a change come last. */
function seenDates(page: Markup, headline: Headline | null, habits: DateHabits): SeenDate[] {
  return page.dates
    .map((date) => ({ date, cost: costOf(date, headline) }))
    .filter(({ date, cost }) => cost < AFTER + COST.text && date.text.length < 200 && !SAYS_CHANGED.test(date.text))
    .flatMap(({ date, cost }) => {
      const day = seenDate(date, habits)
      return day ? [{ day, cost, modified: date.modified }] : []
    })
    .sort((a, b) => Number(a.modified) - Number(b.modified) || a.cost - b.cost)
}

const costOf = (date: MarkedDate, headline: Headline | null): number =>
  distance(date, headline) + COST[date.sign] + (isBeside(date, headline?.aside ?? null) ? 0 : ASIDE_COST)

// Takes "Updated: 3 May 2019"; leaves "Published 2 May, updated 3 May", whose first date is the one.
const SAYS_CHANGED = /^\W*(?:last |zuletzt )?(?:updated?|modified|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено)/iu

const seenDate = ({ text, value }: MarkedDate, habits: DateHabits): string | null =>
  dateIn(text, habits) ?? (value && machineDate(value, habits))

function distance({ at }: MarkedDate, headline: Headline | null): number {
  const start = headline?.at ?? null
  // Where the headline stands is not known: the first comes first.
  if (start === null) return at / 100
  if (at >= start) return at - start
  return start - at > BEFORE ? Infinity : 2 * (start - at)
}

/** Some pages print the date at the very end; the only line that is a date and nothing else is it. */
function onlyLoneDate(page: Markup, habits: DateHabits): string | null {
  const lone = page.dates.filter(({ aside, text, modified }) => !aside && !modified && text.length <= 30)
  const days = new Set(lone.map(({ text }) => dateIn(text, habits)).filter((day) => day !== null))
  return days.size === 1 ? [...days][0]! : null
}

/** "08.11.2021 | Harbour opens": a date that is a part of the title by itself. */
function dateInTitle(title: string, habits: DateHabits): string | null {
  const part = title.split(/\s+[|•·–—-]\s+/).find((part) => part.length <= 20 && dateIn(part, habits) !== null)
  return part ? dateIn(part, habits) : null
}
