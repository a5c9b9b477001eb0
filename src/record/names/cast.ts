import type { Analysis } from '../../attribution/analysis.ts'
import { type Figure, figure } from './figures.ts'
import type { Role } from './namings.ts'

/**
 * Everybody an article names, while it is being read: one figure each, however often and however shortly named.
 * Where the article leaves two people possible, a mention belongs to nobody.
 */
export interface Cast {
  readonly analysis: Analysis
  readonly lower: readonly string[]
  readonly figures: Figure[]
  /** By token: who is named there. */
  readonly at: Map<number, Figure>
  /** By token: a role with its holder's name beside it ("a spokesman for the union, Ann Lee"). */
  readonly held: Map<number, Figure>
  /** By token: a role that stands for somebody and could not be given to anybody named. */
  readonly openRoles: Map<number, Role>
  /** Tokens of names that two people share, with nothing to tell which. */
  readonly unclear: Set<number>
  /** By the first and the last token of a country's, its people's or its capital's name: the country. */
  readonly countries: ReadonlyMap<number, string>
  /** Everybody but people, by kind, name and side. */
  readonly things: Map<string, Figure>
  /** The same by each word of their names in small letters, and bodies by their capitals ("HWU"). */
  readonly byWord: Map<string, Figure[]>
  /** By token: the number of its sentence. */
  readonly sentenceOf: Int32Array
  /** By token: 1 inside quotation marks. */
  readonly quoted: Uint8Array
  /** By sentence: how many up to it are told, and do not only stand in quotation marks. */
  readonly told: Int32Array
  /** Numbers of sentences In Title Case. */
  readonly headlines: ReadonlySet<number>
  /** Last names of people named in full: a bare "Lund" is nothing else. */
  readonly surnames: ReadonlySet<string>
  /** Names of outlets that the page itself gives: its own, and whoever is credited. */
  readonly press: ReadonlySet<string>
  /** The side whose official document this is. */
  readonly home: string | null
}

/** Notes that somebody is named by these tokens. */
export function enter(cast: Cast, who: Figure, { first, end }: { readonly first: number; readonly end: number }): void {
  if (who.mentions.length === 0) cast.figures.push(who)
  who.mentions.push({ first, end })
  for (let i = first; i < end; i++) cast.at.set(i, who)
}

/** The figure of this name and kind, made where there is none yet. */
export function shared(cast: Cast, name: string, kind: Figure['kind'], side: string | null = null): Figure {
  const key = `${kind} ${name} ${side}`
  const found = cast.things.get(key)
  if (found) return found
  const made = figure(name, kind, side)
  cast.things.set(key, made)
  for (const word of new Set([...name.toLowerCase().split(' ').slice(0, LONGEST), initials(name)])) push(cast.byWord, word, made)
  return made
}

/** More words than any name has. */
const LONGEST = 12

const initials = (name: string): string => (name.includes(' ') ? name.replace(/[^\p{Lu}]/gu, '') : '')

export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Of those known by a word, as many as anybody can tell apart. */
export const knownBy = ({ byWord }: Cast, word: string): readonly Figure[] => (byWord.get(word) ?? []).slice(0, MOST_ALIKE)

export const MOST_ALIKE = 64

export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/**
 * How many sentences further the text itself has come: who is “she” behind a long quotation was named before it, and
 * the quotation's own sentences make nobody further away.
 */
export const toldBetween = ({ sentenceOf, told }: Cast, a: number, b: number): number => told[sentenceOf[b]!]! - told[sentenceOf[a]!]!

export const wordsOf = ({ analysis: { text, tokens } }: Cast, { first, end }: { readonly first: number; readonly end: number }): string =>
  text.slice(tokens[first]![0], tokens[end - 1]![1]).replace(/\s+/g, ' ')
