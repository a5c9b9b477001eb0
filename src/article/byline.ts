import { isDateLine } from './date-lines.ts'
import { looksLikePerson } from './names.ts'
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
  const names = opening ? withoutDate(signature.slice(opening[0].length)) : ''
  return names !== '' && isNames(names) ? names : null
}

/** A person's name alone, or with what they do or a date after it: "Anna Berg, Political Editor". Believed only beside other signs of a byline. */
export function nameLineOf(line: string): string | null {
  if (line.length > LONGEST) return null
  const names = withoutDate(line)
  return !/^(?:via|in|at|on|from|the|an?|for|with|im|in|dans|en|nel|em|w|в|у)\s/iu.test(names) && looksLikePerson(names.split(DIVIDER)[0]!) && isNames(names) ? names : null
}

// Posted on 19 May 2021 by Anna Berg
function withoutDateBefore(line: string): string {
  const by = /\s(?:[|•·–-]\s*)?(?:by|von|par|por|di|door)\s/iu.exec(line)
  return by && isDateLine(line.slice(0, by.index)) ? line.slice(by.index).replace(/^[\s|•·–-]+/, '') : line
}

function withoutDate(names: string): string {
  const parts = names.split(DIVIDER)
  const dated = parts.findIndex((part, i) => i > 0 && (/\p{Nd}/u.test(part) || isDateLine(part) || themeWords(part) !== null))
  const kept = dated < 0 ? names : names.slice(0, names.indexOf(parts[dated]!))
  return kept.replace(/[\s|•·,–—-]+$/u, '').replace(/\s+(?:on|am|le|el|il|em)\s+\p{L}{2,9}[.,]?$/u, '').replace(/\s+(?:on|am|le|el|il|em)?\s*\p{L}*[.,]?\s*\p{Nd}.*$/u, '').replace(/[\s|•·,–—-]+$/u, '')
}

const SMALL = /^(?:and|und|et|y|e|и|та|і|ve|i|en|de|da|di|del|della|der|den|des|van|von|zu|la|le|al|el|bin|of|for|in|the|at|with|für|pour|para|per|для|special|to|staff|writer|editor|&)$/iu

// A word in small letters, where the script knows any, makes it a sentence; one alone may be a user's name ("admin").
function isNames(line: string): boolean {
  const words = line.split(/[\s,|/]+/u).filter(Boolean)
  if (words.length > 12 || /[^.\p{Lu}\p{L}][.!?]$|\p{Ll}{3}[.!?]$/u.test(line)) return false
  return words.length === 1 ? /^\p{L}[\p{L}\p{M}\d._-]*$/u.test(line) : words.every((word) => SMALL.test(word) || /^["'“‘(]?[\p{Lu}\p{Lo}]/u.test(word))
}
