import { MONTHS, WEEKDAYS } from '../calendar-words.ts'

export interface MeetingDate {
  readonly date: string | null
  /** Why there is no date. */
  readonly dateNote: string | null
}

/**
 * The day the talks took place, from the words around them and the day the article appeared. A day named with its
 * year needs no other; "today" and "on Tuesday" do, and without one the record says so and does not guess.
 */
export function meetingDate(sentences: readonly string[], published: string | null): MeetingDate {
  const day = published === null ? null : dayOf(published)
  for (const sentence of sentences) {
    const named = dayNamed(sentence, day)
    if (named) return named
  }
  return { date: null, dateNote: 'the article does not say on which day it took place' }
}

/** An ISO day of a longer ISO moment, or `null`. */
const dayOf = (moment: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0] ?? null

interface Found extends MeetingDate {
  readonly at: number
}

/** The first day the sentence names: what comes later is mostly another event's. */
function dayNamed(sentence: string, day: string | null): MeetingDate | null {
  const found = [calendarDay(sentence, day), relativeDay(sentence, day), weekday(sentence, day)].filter((it) => it !== null)
  const [first] = found.sort((a, b) => a.at - b.at)
  return first ? { date: first.date, dateNote: first.dateNote } : null
}

const MONTH = 'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
// "December 7", "Dec. 7, 2021"; leaves "May 70"
const MONTH_DAY = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (\\d{4}))?`)
// "7 December 2021"
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (\\d{4}))?`)

function calendarDay(sentence: string, day: string | null): Found | null {
  const american = MONTH_DAY.exec(sentence)
  const european = DAY_MONTH.exec(sentence)
  const [month, date, year] = american ? [american[1]!, american[2]!, american[3]] : european ? [european[2]!, european[1]!, european[3]] : []
  if (month === undefined || date === undefined) return null
  const { index: at } = (american ?? european)!
  const number = MONTH_NAMES.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (day === null && year === undefined) return { ...undated(american ? `${month} ${date}` : `${date} ${month}`), at }
  const found = year !== undefined ? dated(Number(year), number, Number(date)) : latestBefore(number, Number(date), day!)
  return found && { ...found, at }
}

const MONTH_NAMES = [...MONTHS].slice(0, 12).map((month) => month.slice(0, 3))

/** The last such day that is not after the day of publication; `null` for one that is soon to come. */
function latestBefore(month: number, date: number, day: string): MeetingDate | null {
  const year = Number(day.slice(0, 4))
  const found = dated(year, month, date)
  if (!found || found.date! <= day) return found
  return found.date! <= shifted(day, SOON) ? null : dated(year - 1, month, date)
}

// Days: "July 11" in an article of June is a plan; "December 28" in one of January was last year's.
const SOON = 180

function dated(year: number, month: number, date: number): MeetingDate | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const isDay = date >= 1 && date <= 31 && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso)
  return isDay ? { date: iso, dateNote: null } : null
}

const undated = (words: string): MeetingDate => ({ date: null, dateNote: `the page bears no date, so “${words}” can’t be resolved` })

const RELATIVE: readonly [RegExp, number][] = [
  [/\b(?:today|this (?:morning|afternoon|evening)|tonight|earlier in the day)\b/i, 0],
  [/\b(?:yesterday|last night)\b/i, -1],
]

function relativeDay(sentence: string, day: string | null): Found | null {
  for (const [pattern, days] of RELATIVE) {
    const match = pattern.exec(sentence)
    if (match) return { ...(day === null ? undated(match[0]) : { date: shifted(day, days), dateNote: null }), at: match.index }
  }
  return null
}

const WEEKDAY = /\b(?:on |late |early |last )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/

/** The last such weekday, the day of publication included. */
function weekday(sentence: string, day: string | null): Found | null {
  const match = WEEKDAY.exec(sentence)
  if (!match) return null
  const words = match[1]!
  if (day === null) return { ...undated(words), at: match.index }
  const wanted = ([...WEEKDAYS].indexOf(words.toLowerCase()) + 1) % 7
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - wanted + 7) % 7
  return { date: shifted(day, -back), dateNote: null, at: match.index }
}

function shifted(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}
