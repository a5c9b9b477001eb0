/** A talk that has an id already, and what it was made of. */
export interface Named {
  readonly id: string
  readonly sources: readonly string[]
}

/** The id that each new talk keeps, if any, and where those lead that none has any more. */
export interface KeptIds {
  readonly ids: readonly (string | null)[]
  /** Lost id → the place of the talk that it leads to. */
  readonly lost: ReadonlyMap<string, number>
}

/**
 * An id stays with the most of what it was given to. Where two talks turn out to be one, the older id stays and the other
 * leads to it. `former`, the oldest first; an id of which nothing is left leads nowhere.
 */
export function keptIds(talks: readonly (readonly string[])[], former: readonly Named[]): KeptIds {
  const ids: (string | null)[] = talks.map(() => null)
  const lost = new Map<string, number>()
  for (const { id, sources } of former) {
    const place = mostOf(talks, new Set(sources))
    if (place === null) continue
    if (ids[place] === null) ids[place] = id
    else lost.set(id, place)
  }
  return { ids, lost }
}

/** The talk with the most of these; the first of several. */
function mostOf(talks: readonly (readonly string[])[], sources: ReadonlySet<string>): number | null {
  const counts = talks.map((talk) => talk.filter((source) => sources.has(source)).length)
  const most = Math.max(0, ...counts)
  return most === 0 ? null : counts.indexOf(most)
}
