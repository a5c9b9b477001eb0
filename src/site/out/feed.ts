/** A feed as it is followed, whichever way it is written. */
export interface Feed {
  readonly title: string
  /** Where it is itself, and the page that shows the same. */
  readonly self: string
  readonly home: string
  /** Who tells subscribers of its news (WebSub). */
  readonly hubs: readonly string[]
  /** The newest first. */
  readonly entries: readonly Entry[]
}

export interface Entry {
  /** The same for ever, and of nothing else. */
  readonly id: string
  readonly link: string
  readonly title: string
  readonly text: string
  readonly author: string | null
  readonly topics: readonly string[]
  /** When it could first be read here, and when it last became another. */
  readonly published: string
  readonly updated: string
  /** The whole of it, for programs. */
  readonly data: object
}

/** When a feed last changed; of nothing, never. */
export const updatedAt = ({ entries }: Feed): string => entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '1970-01-01T00:00:00Z')
