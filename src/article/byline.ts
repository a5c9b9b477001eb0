import { isDateLine, isDateWord } from './date-lines.ts'
import { looksLikePerson, signaturesIn } from './names.ts'
import { themeWords } from './theme-words.ts'

// Longest first, so that "by" doesn't leave "written" in a name.
const WORDS_BEFORE_A_NAME =
  'written by|submitted by|reported by|reporting by|story by|words by|posted by|published by|authors?:|by|a cura di|автор:|текст:|автори:|author|from|autorin|autor:|autore:|auteur ?:|text:|von|par|por|di|door|tekst:|автор|від|yazan:|haber:|' +
  'بقلم:?|كتبه?:?|الكاتب:|作者[：:]?|文[：/]|记者|記者|autorzy:|opracował[ao]?:?'
const OPENING = new RegExp(`^(?:${WORDS_BEFORE_A_NAME})(?:\\s*[:：]\\s*|\\s+|(?<=[：:/者]))`, 'iu')

// Anna Berg | Anna Berg, Political Editor | ANNA BERG and Jonas Holt, Harbour Wire • 3 May 2021
const DIVIDER = /\s*[|•·,]\s*|\s+[-–—]\s+|\s{2,}/u
const LONGEST = 120

/**
 * The names on a line that says who wrote the story and nothing else: "By Anna Berg, Political Editor | 3 May 2021".
 * `null` for any other line: "By 2030 the port will close", "Von der Ley besucht den Hafen".
 */
export function bylineOf(line: string): string | null {
  if (line.length > LONGEST) return null
  const signature = withoutDateBefore(line)
  const opening = OPENING.exec(signature)
  const names = opening ? withoutDateAfter(signature.slice(opening[0].length)) : ''
  return names !== '' && isNames(names) ? names : null
}

/** Who signs, without offices and addresses: "Anna Berg, Political Editor" → "Anna Berg"; `null` for "admin". */
export function signersOf(names: string): string | null {
  const signatures = signaturesIn(names)
  const people = signatures.filter(({ isPerson }) => isPerson)
  return (people.length > 0 ? people : signatures).map(({ name }) => name).join(', ') || null
}

/** True for a line that holds "By" and leaves the name to the next. */
export const opensByline = (line: string): boolean => OPENING.exec(`${line} `)?.[0].trim() === line.trim()

/** A person's name alone, or with what they do or a date after it: "Anna Berg, Political Editor". Believed only beside other signs of a byline. */
export function nameLineOf(line: string): string | null {
  if (line.length > LONGEST) return null
  const names = withoutDateAfter(line)
  return !NOT_A_NAME.test(names) && looksLikePerson(names.split(DIVIDER)[0]!) && isNames(names) ? names : null
}

// Via Teleconference, In Brief, The Hague
const NOT_A_NAME = /^(?:via|in|at|on|from|the|an?|for|with|im|dans|en|nel|em|w|в|у)\s/iu

// Posted on 19 May 2021 by Anna Berg
function withoutDateBefore(line: string): string {
  const by = /\s(?:[|•·–-]\s*)?(?:by|von|par|por|di|door)\s/iu.exec(line)
  return by && isDateLine(line.slice(0, by.index)) ? line.slice(by.index).replace(/^[\s|•·–-]+/u, '') : line
}

// Anna Berg on Wed, 05/19/2021 | Anna Berg 19. Mai 2021 | Anna Berg | 5 min read | Anna Berg Follow @annaberg
function withoutDateAfter(line: string): string {
  const words = line.replace(/\s*(?:\bfollow\s+)?\S*@\S+.*$/iu, '').split(/(\s+)/u)
  const number = words.findIndex((word) => /^\p{Nd}/u.test(word))
  const kept = number < 0 ? words : words.slice(0, number)
  while (kept.length > 0 && isTrimming(kept.at(-1)!)) kept.pop()
  const names = kept.join('')
  const parts = names.split(DIVIDER)
  const furniture = parts.findIndex((part, i) => i > 0 && themeWords(part) !== null)
  return furniture < 0 ? names : names.slice(0, names.indexOf(parts[furniture]!)).replace(/[\s|•·,–—-]+$/u, '')
}

const isTrimming = (word: string): boolean => !/\p{L}/u.test(word) || isDateWord(word.toLowerCase().replace(/[^\p{L}]/gu, ''))

const SMALL = /^(?:and|und|et|y|e|и|та|і|ve|i|en|de|da|di|del|della|der|den|des|van|von|zu|la|le|al|el|bin|of|for|in|the|at|with|für|pour|para|per|для|special|to|staff|writer|editor|&)$/iu

// A word in small letters, where the script knows any, makes it a sentence; one alone may be a user's name ("admin").
function isNames(line: string): boolean {
  const words = line.split(/[\s,|/]+/u).filter(Boolean)
  if (words.length > 12 || /\p{Ll}{3}[!?]$/u.test(line)) return false
  return words.length === 1 ? /^\p{L}[\p{L}\p{M}\d._-]*$/u.test(line) : words.every((word) => SMALL.test(word) || /^["'“‘(]?[\p{Lu}\p{Lo}]/u.test(word))
}
