/**
 * What is known of the hosts that are asked: their rules, and whose turn it is. With a store behind it, all processes and
 * machines keep to the same turns and ask for the rules once.
 */
export interface Hosts {
  /** What was kept about an origin, if it was kept after `since` (milliseconds since 1970). */
  readonly recall: (origin: string, since: number) => Promise<HostRules | null>
  readonly keep: (origin: string, rules: HostRules) => Promise<void>
  /**
   * Takes the next turn at a host, and says when it is. If that is more than `patienceMs` away, none is taken; the answer
   * says when to come again.
   */
  readonly turn: (origin: string, asked: TurnAsked) => Promise<Turn>
}

/** The files in which a site says what machines may do, as they came. */
export interface HostRules {
  /** null where there is none. */
  readonly robots: string | null
  /** robots.txt could not be fetched: then nothing may be. */
  readonly unreachable: boolean
  readonly tdm: string | null
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface TurnAsked {
  readonly now: number
  readonly delayMs: number
  readonly patienceMs: number
}

export interface Turn {
  readonly taken: boolean
  readonly at: number
}

/** Hosts for one process alone. */
export function hostsInMemory(): Hosts {
  const rules = new Map<string, HostRules>()
  const free = new Map<string, number>()
  return {
    recall: async (origin, since) => {
      const kept = rules.get(origin)
      return kept && kept.at > since ? kept : null
    },
    keep: async (origin, kept) => void rules.set(origin, kept),
    turn: async (origin, { now, delayMs, patienceMs }) => {
      const at = Math.max(now, free.get(origin) ?? 0)
      const taken = at - now <= patienceMs
      if (taken) free.set(origin, at + delayMs)
      return { taken, at }
    },
  }
}
