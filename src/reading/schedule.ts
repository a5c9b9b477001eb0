// When to ask again. Pure: what was found and how long ago the last time was go in, the next interval comes out.

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Pages are corrected within hours or not at all; the months after are for those that vanish. */
export const PAGE_VISITS = { first: HOUR, least: 30 * MINUTE, most: 30 * DAY, until: 180 * DAY }

/** The next visit to a page: sooner where it has changed, ever later where it stays; null once it is old. */
export function nextVisit(everyMs: number, { changed, ageMs }: { changed: boolean; ageMs: number }): number | null {
  if (ageMs > PAGE_VISITS.until) return null
  return bounded(changed ? everyMs / 2 : everyMs * 3, PAGE_VISITS)
}

/** A feed of a news agency moves every few minutes, one of a ministry every few days. */
export const FEED_POLLS = { first: 30 * MINUTE, least: 5 * MINUTE, most: DAY }

/**
 * The next poll of a feed. `fresh` is how many items were new, of how many it shows: where half of them are new, the next
 * ones could be missed. A hub that tells us of news makes polling a mere precaution.
 */
export function nextPoll(everyMs: number, { fresh, shown, told }: { fresh: number; shown: number; told: boolean }): number {
  if (told) return FEED_POLLS.most
  if (fresh === 0) return bounded(everyMs * 1.5, FEED_POLLS)
  return bounded(fresh * 2 >= shown ? everyMs / 4 : fresh > 1 ? everyMs / 2 : everyMs, FEED_POLLS)
}

const bounded = (ms: number, { least, most }: { least: number; most: number }) => Math.round(Math.min(most, Math.max(least, ms)))

// A moment's trouble, a restart, a night, a weekend; in all five days.
const RETRIES = [MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY, 4 * DAY]

/** When to try again what has failed so many times; null when to give it up. */
export const nextRetry = (attempts: number): number | null => RETRIES[attempts - 1] ?? null
