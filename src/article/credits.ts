import { AGENCIES } from './agencies.ts'
import { namesSite } from './site-name.ts'
import { themeWords } from './theme-words.ts'
import type { Span } from '../text/span.ts'

export interface Credit {
  /** Whose story this is when the outlet did not write it. */
  readonly creditedTo: string | null
  /** "NORDHAVEN, May 3 (Harbour Wire) —": all that stands before the first sentence. */
  readonly dateline: Dateline | null
}

export interface Dateline {
  readonly span: Span
  readonly place: string | null
  readonly agency: string
}

export interface CreditClues {
  readonly byline?: string | null
  /** The site's own name: nobody republishes himself. */
  readonly outlet?: string | null
  /** The lines outside the story, where they are known better than by standing near it. */
  readonly lines?: readonly string[]
}

/**
 * Whose story stands in `body`, by what is said most plainly: "originally published by", "Source:", the agency in the
 * dateline, a byline that names an outlet. A person's byline credits nobody else.
 */
export function creditOf(text: string, body: Span, { byline = null, outlet = null, lines = linesAround(text, body) }: CreditClues = {}): Credit {
  const dateline = datelineOf(text, body)
  const named = labelled(lines, 'full-story') ?? labelled(lines, 'source') ?? dateline?.agency ?? signed(text, body) ?? copyrighted(text, body, lines)
  const creditedTo = named ?? (byline !== null && isOutletName(byline) ? byline : null)
  return { creditedTo: creditedTo !== null && outlet !== null && namesSite(creditedTo, [outlet]) ? null : creditedTo, dateline }
}

// Labels stand within a few lines of the story; a page's far end holds other stories' sources.
const ABOVE = 500
const INSIDE = 300
const BELOW = 2000

function linesAround(text: string, [start, end]: Span): string[] {
  const above = text.slice(Math.max(0, start - ABOVE), start)
  const below = text.slice(Math.max(start, end - INSIDE), end + BELOW)
  return `${above}\n${below}`.split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean)
}

function labelled(lines: readonly string[], kind: 'full-story' | 'source'): string | null {
  for (const [i, line] of lines.entries()) {
    const theme = themeWords(line)
    if (theme?.kind !== kind) continue
    const name = creditName(theme.value ?? (kind === 'source' ? lines[i + 1] : undefined) ?? '')
    if (name !== null) return name
  }
  return null
}

const LONGEST_NAME = 60

/** "Harbour Wire. Read the original article." → "Harbour Wire"; `null` for what can't be a name. */
function creditName(words: string): string | null {
  const address = /^https?:\/\/(?:www\.)?([^/\s]+)/.exec(words)
  if (address) return address[1]!
  const name = words.replace(/[.。;|(（].*$|\s+[-–—]\s.*$|\s+(?:on|in|under|and is republished)\s+\p{L}*\s*\d.*$|\s+under\s+a\s.*$/su, (rest, at) => (at > 0 ? '' : rest)).replace(/^["“«‘']|["”»’'.,]+$/g, '').trim()
  const isName = name !== '' && name.length <= LONGEST_NAME && themeWords(name) === null && name.split(/\s+/).length <= 8
  return isName ? name : null
}

const CAPITALISED = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*"
const PLACE = `${CAPITALISED}(?:[\\s,/]+(?:${CAPITALISED}|am|an|de|der|la|of|on|the)){0,6}?`
const DAY = '(?:[,.]?\\s*(?:\\p{L}+\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}+)(?:,?\\s+\\d{4})?\\.?)?'

// Each has one it takes and one it must leave.
const DATELINES: readonly RegExp[] = [
  // NORDHAVEN, May 3 (Harbour Wire) — | (Reuters) - ; leaves: Ada Lund (Labour) said
  new RegExp(`^(?:(${PLACE})${DAY}\\s*)?[(（]([^()（）\\n]{2,40})[)）]\\s*[-–—−:.]+\\s*`, 'u'),
  // MOSCOW, May 3. /TASS/. | /TASS/ ; leaves: the and/or clause
  new RegExp(`^(?:(${PLACE})${DAY}[.,]?\\s*)?/([^/\\n]{2,40})/[.,]?\\s*[-–—]?\\s*`, 'u'),
  // МОСКВА, 3 мая — РИА Новости. | Reuters – ; leaves: Nordhaven – The port
  new RegExp(`^(?:(${PLACE})${DAY}\\s*[-–—]\\s*)?([\\p{L}][\\p{L} -]{1,30})(?:\\.|\\s+[-–—])\\s+`, 'u'),
  // 新华社诺德港5月3日电 ; leaves: 新华社记者说
  /^[（(【]?((?:))([\u4e00-\u9fff]{2,4}[社网])[^\n，。]{0,24}?[电訊讯][）)】]?\s*/u,
]

/** The dateline at the body's start, if it names an agency. */
export function datelineOf(text: string, [start, end]: Span): Dateline | null {
  const opening = text.slice(start, Math.min(end, start + 200))
  for (const pattern of DATELINES) {
    const match = pattern.exec(opening)
    const agency = match?.[2]?.trim() ?? ''
    if (match && isAgency(agency, match[1], pattern)) return { span: [start, start + match[0].length], place: match[1]?.trim() || null, agency }
  }
  return null
}

// An unknown agency is believed in brackets or slashes after a place in capitals.
function isAgency(name: string, place: string | undefined, form: RegExp): boolean {
  if (AGENCIES.has(name.toLowerCase())) return true
  const isBracketed = form === DATELINES[0] || form === DATELINES[1]
  return isBracketed && place !== undefined && place === place.toUpperCase() && place !== place.toLowerCase() && /^\p{Lu}/u.test(name)
}

/** An agency's name that closes the story: "… said. (AFP)", or alone on the last line. */
function signed(text: string, [start, end]: Span): string | null {
  const closing = text.slice(Math.max(start, end - 60), end)
  const match = /(?:[.!?”"]\s*[(（\[/]|[\n\r]\s*[-–—(]?\s*)([\p{L}][\p{L} -]{1,40}?)[)）\]/]?\s*$/u.exec(closing)
  return match && AGENCIES.has(match[1]!.toLowerCase()) ? match[1]! : null
}

// Copyright 2021 The Associated Press. All rights reserved. | © 2021 AFP
const COPYRIGHT = /(?:©|copyright)\s*(?:©|\(c\))?\s*\d{4}\s+((?:[\p{L}-]+ ?){1,4})/giu

/** An agency that keeps its rights in the story; the site's own copyright says nothing. */
function copyrighted(text: string, [start, end]: Span, lines: readonly string[]): string | null {
  for (const [, name] of `${text.slice(Math.max(start, end - INSIDE), end)}\n${lines.slice(-40).join('\n')}`.matchAll(COPYRIGHT))
    for (let words = name!.trim().split(' '); words.length > 0; words = words.slice(0, -1))
      if (AGENCIES.has(words.join(' ').toLowerCase())) return words.join(' ')
  return null
}

const OUTLET_WORD = new RegExp(
  '(?:^|[\\s-])(?:news|times|post|press|agency|tribune|gazette|herald|journal|daily|weekly|chronicle|observer|guardian|courier|dispatch|mirror|monitor|register|examiner|inquirer|bulletin|' +
  'review|wire|newswire|media|tv|radio|channel|network|broadcasting|online|magazine|telegraph|mail|sun|star|globe|independent|standard|today|report|agencies|newsroom|' +
  'zeitung|nachrichten|rundschau|anzeiger|presse|agentur|tagblatt|blatt|kurier|spiegel|agence|journaux|agencia|diario|periódico|noticias|agenzia|giornale|corriere|notizie|agência|jornal|notícias|' +
  'новости|газета|агентство|известия|ведомости|вести|новини|haber|haberleri|ajansı|gazetesi|gazeta|wiadomości|agencja|nieuws|krant|dagblad)$', 'iu')

/** True for names that an outlet bears and a person doesn't: "Sable Coast News", "Agence Nordhaven-Presse", "harbourwire.example". */
export function isOutletName(name: string): boolean {
  const words = name.trim()
  if (AGENCIES.has(words.toLowerCase()) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(words)) return true
  return OUTLET_WORD.test(words) || /^(?:agence|agencia|agenzia|agência|agencja|radio|канал|агентство|агенція|gazeta)\s/iu.test(words) || /(?:网|社|报|電視台|电视台|وكالة.*|قناة.*|صحيفة.*)$/u.test(words)
}
