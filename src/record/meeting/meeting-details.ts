import type { Analysis } from '../../attribution/analysis.ts'
import type { Sentence } from '../../text/sentences.ts'
import { MONTHS, WEEKDAYS } from '../calendar-words.ts'
import type { Entity } from '../record.ts'
import { FUNCTION_WORDS, isCapital, lowerWords, spanOf, tokensIn } from '../words.ts'

// "five hours of talks", "two-hour", "lasted about 90 minutes", "for nearly an hour", "lasted one hour and forty minutes"; leaves "in the past two hours"
const DURATIONS: readonly RegExp[] = [
  /\b((?:\w+|\d+)(?: and a half)? (?:hours?|minutes|days)) of (?:\w+ )?(?:talks|negotiations|discussions|mediation|bargaining|consultations)\b/i,
  /\b((?:\w+-and-a-half|half-an?|\w+|\d+)-(?:hour|minute|day)(?:-long)?)\b(?! (?:notice|deadline|ultimatum|ceasefire|truce|visit|trip|strike|stay|week))/i,
  /\b(?:lasted|took|went on|ran)(?: for)? ((?:about|almost|nearly|around|over|some|more than|less than|just over|just under )?\s?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half an|\d+)(?: and a half)? (?:hours?|minutes|days)(?: and [a-z\d-]+ minutes)?)/i,
  /\bfor ((?:about |almost |nearly |around |over |some |more than |less than |just over |just under )?(?:an|one|two|three|four|five|six|seven|eight|nine|ten|half an|\d+)(?: and a half)? (?:hours?|minutes)(?: and [a-z\d-]+ minutes)?)\b/i,
]

/** How long the talks took, in the article's words. */
export function durationIn(sentences: readonly string[]): string | null {
  for (const sentence of sentences)
    for (const pattern of DURATIONS) {
      const found = pattern.exec(sentence)?.[1]
      if (found !== undefined) return found.trim()
    }
  return null
}

/** Where they met: the first place after "in" or "at" that stands with the telling, before what they talked about. */
export function placeIn(analysis: Analysis, evidence: readonly Sentence[], entities: readonly Entity[]): string | null {
  const people = new Set<number>()
  for (const { kind, mentions } of entities)
    if (kind === 'person' || kind === 'outlet') for (const mention of mentions) for (let [i, end] = tokensIn(analysis, mention); i < end; i++) people.add(i)
  for (const sentence of evidence) {
    const place = placeOf(analysis, sentence, people)
    if (place !== null) return place
  }
  return null
}

function placeOf(analysis: Analysis, { firstToken, endToken }: Sentence, people: ReadonlySet<number>): string | null {
  const words = lowerWords(analysis)
  for (let i = firstToken; i < endToken - 1; i++) {
    if (ABOUT.has(words[i]!) && words[i - 1] !== 'talks') return null
    if (!isPlacing(words, i)) continue
    const first = words[i + 1] === 'the' ? i + 2 : i + 1
    const end = endOfName(analysis, first, endToken)
    if (end > first && !people.has(first)) return analysis.text.slice(...spanOf(analysis, [words[i + 1] === 'the' ? i + 2 : first, end])).replace(/[.,]$/, '')
  }
  return null
}

// From here on the sentence tells what they talked about, and a place there is a subject.
const ABOUT: ReadonlySet<string> = new Set(['discuss', 'discussed', 'discussing', 'about', 'over', 'including', 'regarding', 'that', 'revolved', 'situation', 'developments', 'war', 'conflict', 'tensions'])
// "met in Geneva", "at the White House"; not "interest in Geneva", "concerned at Orland's move"
const isPlacing = (words: readonly string[], i: number) => (words[i] === 'in' || words[i] === 'at') && !/^(?:interest|role|ambassador|invasion|border|peace|stability|crisis|lives|elections|troops|forces|buildup)$/.test(words[i - 1] ?? '')

function endOfName(analysis: Analysis, first: number, endToken: number): number {
  const words = lowerWords(analysis)
  let end = first
  while (end < endToken && isCapital(analysis, end) && !MONTHS.has(words[end]!) && !WEEKDAYS.has(words[end]!) && !FUNCTION_WORDS.has(words[end]!)) end++
  return words[end] === "'s" ? first : end
}
