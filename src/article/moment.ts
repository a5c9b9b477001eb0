import { dateIn } from './dates.ts'

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/
// Takes "Tue, 03 Mar 2026 10:00:00 +0100" and "… GMT"; leaves a time without its zone, which could be anywhere's.
const ZONED = /\d\d:\d\d(?::\d\d)?\s*(?:Z|UTC?|[A-Z]{3}|[+-]\d\d:?\d\d)$/

/** The moment that a feed, a sitemap or a mail names, as ISO 8601; without a zone only its day; `null` where it is none. */
export function momentIn(raw: string | null | undefined): string | null {
  const text = raw?.trim() ?? ''
  if (ISO.test(text)) return text.replace(' ', 'T').replace('.000', '')
  const time = ZONED.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(time) ? dateIn(text) : new Date(time).toISOString().replace('.000', '')
}
