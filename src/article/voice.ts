import type { Article } from './article.ts'
import { issueLines } from './official-forms.ts'
import { FIRST_PERSON, PROTOCOL, REPORTING } from './voice-words.ts'

/** In whose voice a text is told. */
export interface Voice {
  /** It says I and we outside quotation marks, as a speech does and a reporter doesn't. */
  readonly isOwn: boolean
  /** It keeps saying that others said something. */
  readonly reports: boolean
  /** It opens by telling what officials did or will do, on nobody's word but its own. */
  readonly opensOfficially: boolean
  /** What it opens with is a meeting or a call, told in the words of protocol. */
  readonly tellsMeeting: boolean
  /** Its verbs are those of protocol: discussed, reaffirmed, underscored. */
  readonly isProtocol: boolean
  readonly hasIssueLine: boolean
}

// The beginning of a document tells its voice.
const SAMPLE = 4000

export function voiceOf({ text, body, headline }: Article): Voice {
  const sample = text.slice(body[0], Math.min(body[1], body[0] + SAMPLE))
  const unquoted = sample.replace(QUOTED, ' ')
  const words = unquoted.length / 6
  const reporting = countOf(unquoted, REPORTING)
  const protocol = countOf(unquoted, PROTOCOL)
  const opensOfficially = reporting === 0 && isOfficialOpening(`${headline ?? ''}\n${unquoted}`)
  return {
    isOwn: countOf(unquoted, FIRST_PERSON) >= Math.max(2, words / 60),
    reports: reporting >= 2 && reporting > words / 250 && reporting > protocol,
    opensOfficially,
    tellsMeeting: opensOfficially && protocol > 0,
    isProtocol: protocol >= 2 && protocol > 2 * reporting,
    hasIssueLine: issueLines.test(text.slice(Math.max(0, body[0] - 500), body[0] + 500)),
  }
}

// A mark never closed ends with its paragraph.
const QUOTED = /“[^”\n]*(?:”|$)|"[^"\n]*(?:"|$)|«[^»\n]*(?:»|$)|„[^“”\n]*(?:[“”]|$)/gm

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

// President Lund spoke by phone today with … | On 3 May, Ada Lund held talks with Premier … ; leaves: Lund met Holt on Monday
function isOfficialOpening(text: string): boolean {
  const lines = text.slice(0, 900).split('\n').filter((line) => line.trim().length > 60).slice(0, 2)
  return lines.some((line) => OFFICE.test(line.slice(0, 300)) && ACT.test(line.slice(0, 300)) && !WEEKDAY.test(line))
}

const OFFICE = /\b(?:President|Premier|Prime Minister|Chancellor|Secretary|Minister|King|Queen|Emir|Amir|Taoiseach|Governor|Ambassador|Envoy|Representative|Counsell?or|Advis[eo]r|Commissioner|Administrator|Director|Coordinator|Chair\w*|Council|Administration|delegation|Official)\b/u
const ACT = /\b(?:spoke|met|held|hosted|called|convened|received|chaired|had (?:a|an)|will (?:travel|meet|hold|host|visit|lead|participate)|travell?ed|arrived|hosts|discussed|participated)\b/u
// A reporter gives the weekday; an issuer says today or gives the date.
const WEEKDAY = /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
