import type { Analysis } from '../attribution/analysis.ts'
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
  /** Countries, bodies, outlets and places by the last word of their names. */
  readonly things: Map<string, Figure[]>
  /** By token: the number of its sentence. */
  readonly sentenceOf: Int32Array
  /** By token: 1 inside quotation marks. */
  readonly quoted: Uint8Array
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
  const key = lastWord(name)
  const alike = cast.things.get(key) ?? []
  const found = alike.find((it) => it.name === name && it.kind === kind && it.side === side)
  if (found) return found
  const made = figure(name, kind, side)
  cast.things.set(key, [...alike, made])
  return made
}

export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

export const wordsOf = ({ analysis: { text, tokens } }: Cast, { first, end }: { readonly first: number; readonly end: number }): string =>
  text.slice(tokens[first]![0], tokens[end - 1]![1]).replace(/\s+/g, ' ')
