import { setTimeout as delay } from 'node:timers/promises'

/** Where the time comes from; a test brings one that it moves itself. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Ends after so long, or at once when the signal says so. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>
}

export const systemClock: Clock = {
  now: Date.now,
  wait: (ms, signal) => delay(ms, undefined, signal ? { signal } : {}).catch(() => {}),
}

/** The moment as it is kept: ISO 8601 in UTC. */
export const moment = (clock: Clock, inMs = 0): string => new Date(clock.now() + inMs).toISOString()
