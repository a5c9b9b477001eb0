import type { Span } from '../text/span.ts'
import type { Entity, Record } from './record.ts'

/*
 * What has been read, for all that is said over many articles: the record of each with what is known of it beyond its own
 * text. Everything in the files that take sources is pure, and no order of arrival changes what they give.
 */
export interface Source {
  readonly id: string
  readonly record: Record
  /** The sentences of its text, in order. */
  readonly sentences: readonly Span[]
  readonly outlet: string | null
  /** ISO 8601, a day or a moment; `null` where nobody says. */
  readonly published: string | null
  /** When it was first fetched or handed in: the day that is known even of a page without a date. */
  readonly seen: string | null
  /** The id of the fullest version of the same text; its own where it is no copy. */
  readonly copyOf: string
  /** The side whose own account it is, where whoever filed it knows; otherwise its issuer tells. */
  readonly side: string | null
  /** The meeting it was filed under by whoever handed it in: remarks that name no meeting belong to one all the same. */
  readonly filedUnder: string | null
}

/** The side whose account a text is from end to end; `null` for what outlets write. */
export function ownSide({ record: { article, entities }, side }: Pick<Source, 'record' | 'side'>): string | null {
  if (side !== null || article.kind === 'article' || article.issuer === null) return side === null ? null : partyName(side)
  const issuer = article.issuer.replace(/^The /i, '').trim()
  return partyOf(entities.find(({ name }) => name === issuer)) ?? partyName(issuer)
}

/** The party somebody speaks for: a body or a country with no other side speaks for itself. */
export function partyOf(entity: Entity | undefined): string | null {
  if (!entity) return null
  const party = entity.side ?? (entity.kind === 'body' || entity.kind === 'country' ? entity.name : null)
  return party === null ? null : partyName(party)
}

/** One spelling of a party's name, whichever apostrophe a text has. */
export const partyName = (name: string): string => name.replace(/’/g, "'")

export const isPress = (side: string): boolean => side.startsWith('press')

/** By id: the order that everything over many sources starts from, so that the order of arrival cannot show. */
export const inOrder = (sources: readonly Source[]): Source[] => sources.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
