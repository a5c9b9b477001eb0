import { monthOf } from './months.ts'

export interface DateHabits {
  /** "03/12/2019" is the twelfth of March: so in the United States, nowhere else to speak of. */
  readonly monthFirst: boolean
}

const DAY_FIRST: DateHabits = { monthFirst: false }

/** Day, month, year from one match of a form, in whatever order the form has them. */
type Parts = readonly [year: number, month: number, day: number]

interface Form {
  readonly pattern: RegExp
  readonly parts: (match: RegExpExecArray, habits: DateHabits) => Parts
}

const YEAR = '(?<!\\d)((?:19|20)\\d\\d)(?!\\d)'
const DAY = '(?<![\\d.,:])(\\d{1,2})'
// Counted ("{2,14}"), the letters of all scripts are written out once for each: 50 ms to compile, at every start, instead of 4.
const WORD = '(\\p{L}[\\p{L}\\p{M}]+)'
const OF = "(?:(?:de|del|do|of|di)\\s+|d['’]\\s*)?"

// With one date of each form; none takes "1.2.3", "version 10.12", "page 3 of 2019 readers".
const FORMS: readonly Form[] = [
  // 2019-03-12, 2019/3/12, 2019.03.12
  { pattern: new RegExp(`${YEAR}([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)`, 'gu'), parts: (m) => [+m[1]!, +m[3]!, +m[4]!] },
  // 12.03.2019, 12. 3. 2019, 12/03/2019, 12-03-19
  { pattern: new RegExp(`${DAY}([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)?\\d\\d)(?![\\d:])`, 'gu'), parts: numeric },
  // 12. März 2019, 12 de marzo de 2019, 1er mars 2019, 12th of March, 2019, 21.dez.2018, 12-Mar-2019
  { pattern: new RegExp(`${DAY}(?:st|nd|rd|th|er|º|ª|\\.)?[\\s/-]*${OF}${WORD}[.,]*[\\s/-]*${OF}${YEAR}`, 'gu'), parts: (m) => [+m[3]!, monthOf(m[2]!), +m[1]!] },
  // March 12, 2019; Sept. 12th 2019
  { pattern: new RegExp(`(?<![\\p{L}\\p{M}])${WORD}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, 'gu'), parts: (m) => [+m[3]!, monthOf(m[1]!), +m[2]!] },
  // 2019. március 12., 2019 m. kovo 12 d., 2019 March 12
  { pattern: new RegExp(`${YEAR}\\.?\\s+(?:m\\.\\s+|gada\\s+)?${WORD}\\.?\\s+(\\d{1,2})(?!\\d)`, 'gu'), parts: (m) => [+m[1]!, monthOf(m[2]!), +m[3]!] },
  // 2019年3月12日, 2019년 3월 12일
  { pattern: /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/gu, parts: (m) => [+m[1]!, +m[2]!, +m[3]!] },
  // 12 tháng 3, 2019; ngày 12 tháng 3 năm 2019
  { pattern: new RegExp(`${DAY}\\s+tháng\\s+(\\d{1,2}),?\\s+(?:năm\\s+)?${YEAR}`, 'gu'), parts: (m) => [+m[3]!, +m[2]!, +m[1]!] },
]

/** The first date written in a text, as an ISO day: `dateIn('Stand: 12. März 2019')` is "2019-03-12". */
export function dateIn(text: string, habits: DateHabits = DAY_FIRST): string | null {
  const plain = withPlainDigits(text)
  let first: { index: number; day: string } | null = null
  for (const form of FORMS) {
    const found = firstOf(plain, form, habits)
    if (found && (!first || found.index < first.index)) first = found
  }
  return first?.day ?? null
}

function firstOf(text: string, { pattern, parts }: Form, habits: DateHabits): { index: number; day: string } | null {
  for (const match of text.matchAll(pattern)) {
    const day = isoDay(parts(match, habits))
    if (day) return { index: match.index, day }
  }
  return null
}

/** Where only one order gives a month, that one is meant: "21/12/2019" is not American. */
function numeric(match: RegExpExecArray, { monthFirst }: DateHabits): Parts {
  const [first, second] = [+match[1]!, +match[3]!]
  const isMonthFirst = second > 12 || (monthFirst && first <= 12)
  return isMonthFirst ? [fullYear(match[4]!), first, second] : [fullYear(match[4]!), second, first]
}

/** "70" and later are of the last century: the web's own pages are younger. */
const fullYear = (digits: string): number => (digits.length === 4 ? +digits : +digits + (+digits < 70 ? 2000 : 1900))

/** Null where the calendar has no such day. */
function isoDay([year, month, day]: Parts): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const two = (number: number): string => String(number).padStart(2, '0')

// The zero of each script's digits: Arabic, Persian, Devanagari, Bengali, Thai, full width.
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - ZEROS.findLast((zero) => code >= zero)!)
  })

const MOMENT = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/
const SECONDS = /^\d{10}(?:\d{3})?$/

/**
 * What a date meant for machines says, as an ISO day or moment in the page's own zone:
 * "2019-03-12 10:00" → "2019-03-12T10:00:00". Seconds since 1970 are told in UTC.
 */
export function machineDate(value: string, habits: DateHabits = DAY_FIRST): string | null {
  if (SECONDS.test(value)) return secondsDate(value)
  const match = MOMENT.exec(value)
  const day = match && isoDay([+match[1]!, +match[2]!, +match[3]!])
  if (!day) return dateIn(value, habits)
  const [hour, minute, second, zone] = [match[4], match[5], match[6] ?? '00', match[7] ?? '']
  if (!hour || +hour > 23 || +minute! > 59) return day
  return `${day}T${hour}:${minute}:${second}${zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`
}

function secondsDate(digits: string): string | null {
  const milliseconds = digits.length === 13 ? +digits : +digits * 1000
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

// Takes "/2019/03/12/", "/20190312/", "/2019-03-12-", "-20190312."; leaves "/article/20190399".
const IN_URL = /[/_-]((?:19|20)\d\d)([/_-]?)(\d\d)\2(\d\d)(?!\d)|[/_-]((?:19|20)\d\d)\/(\p{L}{3,9})\/(\d\d)(?!\d)/u

/** The day that an address names: "/2019/03/12/", "/2019/jan/03/". */
export function dateInUrl(url: string): string | null {
  const match = IN_URL.exec(url)
  if (!match) return null
  return match[5] ? isoDay([+match[5], monthOf(match[6]!), +match[7]!]) : isoDay([+match[1]!, +match[3]!, +match[4]!])
}

/** The calendar day of an ISO day or moment, as written. */
export const dayOf = (iso: string): string => iso.slice(0, 10)

/** Whether two ISO days are the same or next to each other, as one moment's days in two zones are. */
export const areNeighbours = (a: string, b: string): boolean =>
  Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) <= 24 * 3600 * 1000
