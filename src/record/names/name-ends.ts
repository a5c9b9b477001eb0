import { WEEKDAYS } from '../calendar-words.ts'
import type { Sentence } from '../../text/sentences.ts'
import { phraseAt } from './known-phrases.ts'
import { isPerson, isRoleNoun, type Page, wordAt } from './page.ts'
import { roleEnd } from './role-ends.ts'
import { HONORIFICS } from './roles.ts'
import { isCapital } from '../words.ts'

/** The end of the run of capitals that begins here, in which a name may lie. */
// ---- runs of capitals

// "Food and Drug Administration": small words go on inside a run only where the tagger sees one name.
export function runEnd(page: Page, i: number, limit: number): number {
  let at = i + 1
  if (page.shouts) return at
  const most = Math.min(limit, i + LONGEST_RUN)
  while (at < most) {
    if (isCapital(page.analysis, at)) at++
    else if (isNickname(page, at) && at + 3 < most) at += 3
    else if (joinsName(page, at) && at + 1 < limit && isCapital(page.analysis, at + 1)) at += 2
    else break
  }
  return at
}

/** "Ann (Annie) Lee" */
const isNickname = (page: Page, at: number): boolean =>
  page.lower[at] === '(' && page.lower[at + 2] === ')' && isPerson(page, at - 1) && isPerson(page, at + 3) && isCapital(page.analysis, at + 1) && isCapital(page.analysis, at + 3)

/** No name is longer; what runs on in capitals beyond it is something else. */
export const LONGEST_RUN = 16

const PARTICLES = new Set(['van', 'der', 'de', 'von', 'bin', 'al', 'el', 'da', 'dos', 'del', 'la', 'le', 'ibn', 'ben', 'den', 'ter', 'di', '&', '-'])

const joinsName = (page: Page, i: number): boolean =>
  PARTICLES.has(page.lower[i]!) || (page.analysis.names[i] === 'organisation' && (page.lower[i] === 'and' || page.lower[i] === 'of'))

// ---- names

// "Jordan Lee" and "Ann Jordan" are people; Jordan alone is the country, whatever the tagger says.
export const isInPersonsName = (page: Page, i: number): boolean =>
  isPerson(page, i) && ((isPerson(page, i + 1) && isCapital(page.analysis, i + 1)) || (isPerson(page, i - 1) && isCapital(page.analysis, i - 1)))

/** Whether a capital opens a name at all, and not just a sentence. */
export const isName = (page: Page, { firstToken }: Sentence, i: number): boolean =>
  page.analysis.names[i] !== null || (page.analysis.tags[i]!.startsWith('NNP') && (i > firstToken || wordAt(page, i).length > 1))

/**
 * A name goes on to the end of its run, or to where something else begins: a role, a country, another kind of name.
 * Two words alone, or what follows a title, are one name whatever the tagger makes of each: "President | Ann Berg Lund".
 */
export function nameEnd(page: Page, i: number, end: number): number {
  const isWhole = end === i + 2 || isRoleNoun(page, i - 1) || HONORIFICS.has(page.lower[i - 1] ?? '')
  let at = i + 1
  while (at < end && !isDayBehind(page, i, at) && !(isWhole ? isOther(page, at, end) : breaksName(page, at, end))) at++
  while (at > i + 1 && !isCapital(page.analysis, at - 1)) at--
  return at
}

// "Ann Lee Sunday issued a statement"
const isDayBehind = (page: Page, i: number, at: number): boolean => at - i > 1 && WEEKDAYS.has(page.lower[at]!)

function breaksName(page: Page, at: number, end: number): boolean {
  const before = page.analysis.names[at - 1]
  const here = page.analysis.names[at]
  if (before && here && before !== here && (before === 'person' || here === 'person')) return true
  if (here === 'person') return false
  return isOther(page, at, end)
}

function isOther(page: Page, at: number, end: number): boolean {
  if (isPerson(page, at)) return false
  return HONORIFICS.has(page.lower[at]!) || roleEnd(page, at, end) > at || phraseAt(page, at, end) !== null
}
