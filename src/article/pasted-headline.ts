import { nameLineOf } from './byline.ts'
import { isBodyName } from './issuer-of.ts'
import { isTitleCase, wordCount } from './line-shape.ts'
import { type Line, isText } from './line-roles.ts'
import type { Core } from './story-core.ts'

/**
 * The line above the story that is most like its headline, or `null` where the story begins without one. What speaks
 * for a line: it shares words with the story, has the length of a headline, is signed or set apart, and is near.
 */
export function headlineAt(lines: readonly Line[], core: Core): number | null {
  const words = wordsOf(lines.slice(core[0], core[0] + STORY_LINES).map((line) => line.words.slice(0, 400)).join(' '))
  let best: number | null = null
  let most = -Infinity
  for (let i = Math.max(0, core[0] - REACH); i <= core[0] && i < lines.length; i++) {
    if (!isCandidate(lines, i, core)) continue
    const score = scoreOf(lines, i, core, words)
    if (score > most) [best, most] = [i, score]
  }
  return best === null ? null : aboveStandfirst(lines, best, words)
}

/** A standfirst is as like a headline as the headline right above it. */
function aboveStandfirst(lines: readonly Line[], at: number, story: Set<string>): number {
  const above = lines[at - 1]
  const isHeadline = isLongPhrase(above) && isLongPhrase(lines[at]) && sharedWords(above!, story) > 0 && !isBreadcrumb(lines, at - 1) && !isBodyName(above!.words) && wordCount(above!.words) <= 20
  return isHeadline ? at - 1 : at
}

const sharedWords = ({ words }: Line, story: Set<string>): number => [...wordsOf(words)].filter((word) => story.has(word)).length

// Below a headline stand picture, share bar, player and what else the theme thinks of, but not a whole other page.
const REACH = 60
const STORY_LINES = 6

/** The words by which a headline and its story know each other; of ideographs each pair. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.flatMap((word) => (/[\u3040-\u9fff]/.test(word) ? pairsOf(word) : [word.slice(0, 7)])))
}

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))

const LONGEST_HEADLINE = 250

function isCandidate(lines: readonly Line[], at: number, core: Core): boolean {
  const line = lines[at]!
  if (line.words.length > LONGEST_HEADLINE) return false
  if (line.role === 'phrase') return at < core[0] && !/^\d/.test(line.words.replace(/^\d+\s\p{L}/u, ''))
  if (line.role === 'theme') return at < core[0] && (line.theme!.value ?? '') !== ''
  return isText(line) && isHeadlineSentence(lines, at)
}

/** "Did the Minister Know?", "PORT REOPENS AFTER THE TALKS." – a closed line that its place or its capitals make a headline. */
function isHeadlineSentence(lines: readonly Line[], at: number): boolean {
  const { words } = lines[at]!
  const next = lines[at + 1]
  if (!next || !lines.slice(at + 1, at + 12).some(isText)) return false
  if (next.role === 'byline' || next.role === 'date') return true
  return isTitleCase(words) || /[?!]["”’»]?$/.test(words)
}

// Set on pages turned into text: no weight here matters by itself, together they know two headlines in three.
function scoreOf(lines: readonly Line[], at: number, core: Core, story: Set<string>): number {
  const { words, role, apart } = lines[at]!
  let score = Math.min(sharedWords(lines[at]!, story), 3) * 0.6 + lengthScore(words) - (core[0] - at) / 15
  if (apart) score += 0.5
  if (isSigned(lines, at)) score += 1
  if (!isLongPhrase(lines[at - 1])) score += 1
  if (isBreadcrumb(lines, at)) score -= 2
  if (role === 'theme') score -= 4
  if (isText(lines[at]!)) score -= 1.5
  if (nameLineOf(words) !== null || isBodyName(words)) score -= 2
  return score
}

/** Four to fourteen words; more is a standfirst or a caption, fewer a section or a name. */
function lengthScore(words: string): number {
  const count = wordCount(words)
  if (count < 4) return count < 2 ? -2 : -1
  return 1 - Math.max(0, count - 14) * 0.1
}

const isLongPhrase = (line: Line | undefined): boolean => line?.role === 'phrase' && wordCount(line.words) >= 4

// Home › News › Port opens again: the way to the headline, which stands again below it.
const isBreadcrumb = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 8).some(({ words }) => words.length > 20 && words.length < lines[at]!.words.length && lines[at]!.words.endsWith(words))

/** A byline or a date within three lines below. */
const isSigned = (lines: readonly Line[], at: number): boolean =>
  [1, 2, 3].some((below) => lines[at + below]?.role === 'byline' || lines[at + below]?.role === 'date')
