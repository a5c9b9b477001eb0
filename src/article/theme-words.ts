import { type ThemeKind, themePhrases } from './theme-phrases.ts'

/** What the theme's table knows of a line. */
export interface ThemeWords {
  readonly kind: ThemeKind
  /** What follows a label on its own line ("Source: Harbour Wire"); `null` where the line is the phrase and no more. */
  readonly value: string | null
}

// Longer lines are read only for the few phrases that are whole sentences (cookies, subscriptions).
const LONGEST = 400
const LONGEST_OPENING = 80

/**
 * The theme's own words, if that is all the line holds: a phrase of the table, a bar of several ("Facebook Twitter Email"),
 * a menu ("World | Politics | Sport"), a bare address or signs alone ("* * *").
 */
export function themeWords(line: string): ThemeWords | null {
  if (line.length > LONGEST) return null
  const words = bare(line)
  if (words === '') return { kind: 'footer', value: null }
  return wholePhrase(words) ?? openingPhrase(words) ?? bar(words)
}

interface Opening {
  readonly kind: ThemeKind
  /** What the rest of the line must hold: "newsletter" in "Sign up for …newsletter". */
  readonly holds: string
}

// "» Share:" is "Share", "- Advertisement -" is "Advertisement"; ©, # and brackets belong to the words.
const EDGES = /^[^\p{L}\p{N}©(（【¿]+|[^\p{L}\p{N}+)）】]+$/gu

const whole = new Map<string, ThemeKind>()
const openings = new Map<string, Opening>()

for (const { kind, phrases } of themePhrases)
  for (const phrase of phrases.split('|')) enter(kind, phrase.trim())

// The first entry of a phrase wins, so the order of the table settles what stands in two languages or kinds.
function enter(kind: ThemeKind, phrase: string): void {
  const gap = phrase.indexOf('…')
  const key = keyOf(bare(gap < 0 ? phrase : phrase.slice(0, gap)))
  if (gap < 0) return void (whole.has(key) || whole.set(key, kind))
  if (!openings.has(key)) openings.set(key, { kind, holds: phrase.slice(gap + 1) })
}

function bare(line: string): string {
  return line.replace(EDGES, '').replace(/\s+/g, ' ')
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[’ʼ`]/g, "'")
}

function wholePhrase(words: string): ThemeWords | null {
  if (words.length > LONGEST_OPENING * 2) return null
  const kind = whole.get(keyOf(words).replace(/\p{N}+(?:[.,:]\p{N}+)*k?/gu, '#'))
  return kind === undefined ? null : { kind, value: null }
}

const BOUNDARY = /[ :：]/
const IDEOGRAPH = /[\u3040-\u9fff]/

function openingPhrase(words: string): ThemeWords | null {
  const key = keyOf(words)
  const everywhere = IDEOGRAPH.test(key.slice(0, 4)) || key.startsWith('©')
  for (let end = Math.min(key.length, LONGEST_OPENING); end > 0; end--) {
    if (!everywhere && end < key.length && !BOUNDARY.test(key[end]!)) continue
    const opening = openings.get(key.slice(0, end).trimEnd().replace(/[:：]$/, ''))
    if (opening && key.includes(opening.holds, end)) return { kind: opening.kind, value: valueAfter(words, end) }
  }
  return null
}

function valueAfter(words: string, end: number): string {
  return words.slice(end).replace(/^[\s:：]+/, '')
}

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
