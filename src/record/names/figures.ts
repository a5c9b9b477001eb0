import type { EntityKind } from '../record.ts'
import { type Gender, KIN } from './roles.ts'
import { pressSide } from './outlets.ts'

/**
 * Somebody who appears in an article, as far as it is known while the article is being read. What is finished of it
 * becomes an `Entity`; this one is still being written to, inside this room only.
 */
export interface Figure {
  name: string
  readonly kind: EntityKind
  gender: Gender | null
  readonly offices: Office[]
  /** The side that its own name gives: a body's country, an outlet's state. People have theirs by their offices. */
  side: string | null
  /** Where it is named, as ranges of tokens in the order of the text. */
  readonly mentions: Mention[]
}

export interface Mention {
  readonly first: number
  readonly end: number
}

export interface Office {
  /** As the article words it, the body included and the country not: "Kremlin spokesman", "President". */
  readonly words: string
  /** The role alone: "spokesman". */
  readonly plainWords: string
  /** The role's own words in small letters: "prime minister". */
  readonly plain: readonly string[]
  readonly head: string
  readonly owner: Figure | null
}

export const figure = (name: string, kind: EntityKind, side: string | null = null): Figure => ({ name, kind, gender: null, offices: [], side, mentions: [] })

/** The party somebody speaks for; `null` where the article does not say. */
export function sideOf({ kind, name, side, offices }: Figure, depth = 0): string | null {
  if (kind === 'country') return name
  if (kind === 'outlet') return pressSide(side)
  if (kind === 'body') return side ?? name
  if (side !== null || depth > 3) return side
  for (const { owner, head } of offices) {
    const found = owner && (owner.kind !== 'place' || head === 'mayor') && !KIN.has(head) ? (sideOf(owner, depth + 1) ?? owner.name) : null
    if (found) return found
  }
  return null
}
