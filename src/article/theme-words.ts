import { MARK, isWordy, kindAt } from '../text/characters.ts'
import { type LineShape, lineShape } from './line-shape.ts'
import { type ThemeKind, themePhrases } from './theme-phrases.ts'

/** What the theme's table knows of a line. */
export interface ThemeWords {
  readonly kind: ThemeKind
  /** What follows a label on its own line ("Source: Harbour Wire"); `null` where the line is the phrase and no more. */
  readonly value: string | null
}

// Only a few phrases open lines longer than this (cookies, subscriptions), and those are told by their first words.
const LONGEST_WHOLE = 200
const LONGEST = 400
const LONGEST_OPENING = 80

/**
 * The theme's own words, if that is all the line holds: a phrase of the table, a bar of several ("Facebook Twitter Email"),
 * a menu ("World | Politics | Sport"), a picture's credit or signs alone ("* * *").
 */
export function themeWords(line: string): ThemeWords | null {
  if (line.length > LONGEST) return null
  const shape = lineShape(line)
  if (line.length > LONGEST_WHOLE) return openingPhrase(bare(line.slice(0, LONGEST_WHOLE)), shape)
  const words = bare(line)
  if (words === '') return { kind: 'footer', value: null }
  return wholePhrase(words) ?? openingPhrase(words, shape) ?? afterTime(words, shape) ?? bar(words) ?? photoCredit(words)
}

// 2021-05-19 14:05 Source: Harbour Wire
const TIME_BEFORE = /^\d[\d年月日:\s./-]{6,24}/

function afterTime(words: string, shape: LineShape): ThemeWords | null {
  const time = TIME_BEFORE.exec(words)
  return time && openingPhrase(words.slice(time[0].length), shape)
}

// Ships at the quay. Photograph: Anna Berg/Harbour Pictures ; leaves: Her image: spotless, say her friends.
const PHOTO_CREDIT = /(?:^|[.!?)\s(])(?:photo(?:graph|s)?|image|picture|foto|bild|crédit|фото|зображення|fot\.)\s*(?:by|credit|von|de|:)\s*:?\s*[\p{Lu}\p{Lo}][^.!?]{2,60}$|[[(（](?:photo|file photo|xinhua)[^\])）]*[\])）]$/iu

const photoCredit = (words: string): ThemeWords | null => (PHOTO_CREDIT.test(words) ? { kind: 'photo', value: null } : null)

interface Opening {
  readonly kind: ThemeKind
  /** What the rest of the line must hold: "newsletter" in "Sign up for …newsletter". */
  readonly holds: string
}

// (Reporting by Anna Berg; Editing by Jonas Holt)
const BRACKETS = /^[(（[【]([^()（）[\]【】]+)[)）\]】]\.?$/

const whole = new Map<string, ThemeKind>()
const openings = new Map<string, Opening[]>()

for (const { kind, phrases } of themePhrases)
  for (const phrase of phrases.split('|')) enter(kind, phrase.trim())

// The first entry of a phrase wins, so the order of the table settles what stands in two languages or kinds.
function enter(kind: ThemeKind, phrase: string): void {
  const gap = phrase.indexOf('…')
  if (gap < 0) return enterWhole(numberless(bare(phrase)), kind)
  const key = keyOf(spaced(phrase.slice(0, gap)).trim())
  openings.set(key, [...(openings.get(key) ?? []), { kind, holds: phrase.slice(gap + 1) }])
}

function enterWhole(key: string, kind: ThemeKind): void {
  if (!whole.has(key)) whole.set(key, kind)
}

/** "» Share:" is "Share", "- Advertisement -" is "Advertisement"; ©, # and brackets belong to the words. */
function bare(line: string): string {
  const inner = line.charCodeAt(0) < 0x80 && line[0] !== '(' && line[0] !== '[' ? line : line.replace(BRACKETS, '$1')
  let start = 0
  let end = inner.length
  while (start < end && !belongs(inner, start, '#©(（【¿')) start++
  while (end > start && !belongs(inner, end - 1, '#+)）】')) end--
  return spaced(inner.slice(start, end))
}

function belongs(line: string, at: number, signs: string): boolean {
  return isWordy(line, at) || kindAt(line, at) === MARK || signs.includes(line[at]!)
}

// One space, and the colon as English sets it: "Source : X" and "来源：X" read as "Source: X".
function spaced(words: string): string {
  const single = /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words
  return /[:：]/.test(single) ? single.replace(/ ?[:：](?![\d/]) ?/g, ': ') : single
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[’ʼ`]/g, "'")
}

// "12,400 views" and "1.2k views" are "# views".
function numberless(words: string): string {
  return keyOf(words).replace(/\p{N}+(?:[.,:]\p{N}+)*k?/gu, '#')
}

function wholePhrase(words: string): ThemeWords | null {
  if (words.length > LONGEST_OPENING * 2) return null
  const kind = whole.get(numberless(words))
  return kind === undefined ? null : { kind, value: null }
}

// 3 thoughts on “Port opens again”
const COUNTED = /^\d+\s+/
const IDEOGRAPH = /[\u3040-\u9fff©]/

// From the longest opening to the shortest, at the ends of words; among ideographs a word may end anywhere.
function openingPhrase(words: string, shape: LineShape): ThemeWords | null {
  const key = COUNTED.test(words) ? keyOf(words).replace(COUNTED, '# ') : keyOf(words)
  const everywhere = IDEOGRAPH.test(key.slice(0, 4))
  for (let end = Math.min(key.length, LONGEST_OPENING); end > 0; end--) {
    if (!everywhere && end < key.length && key[end] !== ' ') continue
    const opening = end < key.length && openings.get(key.slice(0, end))?.find((opening) => fits(opening, words, end, shape))
    if (opening) return { kind: opening.kind, value: words.slice(end + words.length - key.length).trim() }
  }
  return null
}

/** A sentence or a paragraph is the theme's only where it begins as no reporter begins one, or goes on with names alone. */
function fits({ kind, holds }: Opening, words: string, end: number, shape: LineShape): boolean {
  if (!keyOf(words).includes(keyOf(holds), end)) return false
  if (shape === 'phrase' || kind === 'notice' || kind === 'comments' || words.startsWith('©')) return true
  return (shape === 'sentence' && (words[end - 1] === ':' || holds !== '')) || isNameAt(words, end)
}

// … originally published by Harbour Wire. ; leaves: First published in 1998, the novel … ; Courtesy of the museum, visitors …
const isNameAt = (words: string, at: number): boolean => /^\s(?:(?:[\p{Lu}\u3040-\u9fff][^\s.]*|and|by|of|the|de|la|für|der|die|https?:\S+)[\s]*)+(?:[.(|]|$|\s(?:on|under|and is republished)\s)/u.test(words.slice(at).replace(/^:?\s*/, ' '))

// "Facebook Twitter Email", "Share · Tweet", "Home › World › Europe", "World | Politics | Sport"
function bar(words: string): ThemeWords | null {
  if (words.length > 200) return null
  const parts = words.split(/\s*[|•·/,›»>→]\s*|\s+[-–—]\s+/).filter(Boolean)
  const kinds = parts.map((part) => barKind(part))
  if (kinds[0] && kinds.every((kind) => kind !== null)) return { kind: kinds[0], value: null }
  return parts.length >= 3 && isMenu(words, parts) ? { kind: 'navigation', value: null } : null
}

function barKind(part: string): ThemeKind | null {
  const phrase = wholePhrase(part)
  if (phrase) return phrase.kind
  const names = part.split(' ')
  return names.length > 1 && names.every((name) => wholePhrase(name)?.kind === 'share') ? 'share' : null
}

// Commas and dashes also divide prose; the other dividers, with a word or two between them, don't.
function isMenu(words: string, parts: readonly string[]): boolean {
  return /[|•·›»>→]/.test(words) && parts.slice(0, -1).every((part) => part.split(' ').length <= 3)
}
