/** So long an answer counts; then it counts while it is asked again; and older than that nothing counts. */
const AGE_MS = { fresh: 500, stale: 1_500 }

export interface Watched {
  /** Whether what was heard last still counts. While it does, but no longer for long, it is asked again beside. */
  readonly holds: () => boolean
  /** Waits, where need be, until it is sure what holds. */
  readonly sure: () => Promise<void>
  /** Something has just been changed: whatever was heard before no longer counts. */
  readonly doubt: () => void
}

interface Watching {
  readonly now: () => number
  /** Hears until when what was true before may still be told. */
  readonly changed: (until: number) => void
}

/** Asks, at most twice a second and only while somebody wants to know, whether something has changed. A question that fails counts as a change. */
export function watched(ask: () => Promise<string>, { now, changed }: Watching): Watched {
  let known: string | null = null
  let askedAt = -Infinity
  let asking: Promise<void> | null = null

  function asked(): Promise<void> {
    const at = now()
    const mine: Promise<void> = ask().catch(() => null).then((heard) => {
      if (asking !== mine) return // there was a doubt meanwhile
      if (heard === null || heard !== known) changed(askedAt + AGE_MS.stale)
      ;[known, askedAt, asking] = [heard, heard === null ? -Infinity : at, null]
    })
    return (asking = mine)
  }
  function holds(): boolean {
    const age = now() - askedAt
    if (age >= AGE_MS.fresh && age < AGE_MS.stale && !asking) void asked()
    return age < AGE_MS.stale
  }
  return {
    holds,
    sure: async () => void (holds() || (await (asking ?? asked()))),
    doubt: () => void ([askedAt, asking] = [-Infinity, null]),
  }
}
