import { MONTHS, WEEKDAYS } from './agreement-words.ts'

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
export const dayOf = (moment: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0] ?? null

function dayNamed(sentence: string, day: string | null): MeetingDate | null {
  return calendarDay(sentence, day) ?? relativeDay(sentence, day) ?? weekday(sentence, day)
}

const MONTH = 'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
// "December 7", "Dec. 7, 2021"; leaves "May 70"
const MONTH_DAY = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (\\d{4}))?`)
// "7 December 2021"
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (\\d{4}))?`)

function calendarDay(sentence: string, day: string | null): MeetingDate | null {
  const american = MONTH_DAY.exec(sentence)
  const european = DAY_MONTH.exec(sentence)
  const [month, date, year] = american ? [american[1]!, american[2]!, american[3]] : european ? [european[2]!, european[1]!, european[3]] : []
  if (month === undefined || date === undefined) return null
  const number = MONTH_NAMES.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (year !== undefined) return dated(Number(year), number, Number(date))
  if (day === null) return undated(`${month} ${date}`)
  return latestBefore(number, Number(date), day)
}

const MONTH_NAMES = [...MONTHS].slice(0, 12).map((month) => month.slice(0, 3))

/** The last such day that is not after the day of publication. */
function latestBefore(month: number, date: number, day: string): MeetingDate | null {
  const year = Number(day.slice(0, 4))
  const found = dated(year, month, date)
  return found && found.date! > day ? dated(year - 1, month, date) : found
}

function dated(year: number, month: number, date: number): MeetingDate | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const isDay = date >= 1 && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso)
  return isDay ? { date: iso, dateNote: null } : null
}

const undated = (words: string): MeetingDate => ({ date: null, dateNote: `the page bears no date, so “${words}” can't be resolved` })

const RELATIVE: readonly [RegExp, number][] = [
  [/\b(?:today|this (?:morning|afternoon|evening)|tonight|earlier in the day)\b/i, 0],
  [/\b(?:yesterday|last night)\b/i, -1],
]

function relativeDay(sentence: string, day: string | null): MeetingDate | null {
  for (const [pattern, days] of RELATIVE) {
    const words = pattern.exec(sentence)?.[0]
    if (words !== undefined) return day === null ? undated(words) : { date: shifted(day, days), dateNote: null }
  }
  return null
}

const WEEKDAY = /\b(?:on |late |early |last )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/

/** The last such weekday, the day of publication included. */
function weekday(sentence: string, day: string | null): MeetingDate | null {
  const words = WEEKDAY.exec(sentence)?.[1]
  if (words === undefined) return null
  if (day === null) return undated(words)
  const wanted = ([...WEEKDAYS].indexOf(words.toLowerCase()) + 1) % 7
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - wanted + 7) % 7
  return { date: shifted(day, -back), dateNote: null }
}

function shifted(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}
