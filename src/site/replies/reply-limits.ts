import { rateLimit, type Allowance } from '../serving/rate-limit.ts'

const HOUR = 60
const DAY = 24 * HOUR

/**
 * How many replies a network may send, and all together. Who brings no proof of work (no script, an old browser) has the slower way. A
 * letter is counted by the address that it goes to, which is in memory only: nobody shall be sent a dozen of them.
 */
const LIMITS = {
  proven: { each: { atOnce: 6, perMinute: 12 / HOUR }, all: { atOnce: 200, perMinute: 10 } },
  unproven: { each: { atOnce: 2, perMinute: 3 / HOUR }, all: { atOnce: 40, perMinute: 1 } },
  report: { each: { atOnce: 5, perMinute: 10 / HOUR }, all: { atOnce: 100, perMinute: 5 } },
  side: { each: { atOnce: 20, perMinute: 1 }, all: { atOnce: 100, perMinute: 10 } },
  letter: { each: { atOnce: 3, perMinute: 3 / DAY }, all: { atOnce: 300, perMinute: 10 } },
} as const satisfies { readonly [kind: string]: { readonly each: Allowance; readonly all: Allowance } }

export type Limited = keyof typeof LIMITS

/** Tells how many seconds somebody has to wait with something, 0 for none. */
export function replyLimits(now: () => number): (kind: Limited, who: string) => number {
  const limits = new Map(Object.entries(LIMITS).map(([kind, { each, all }]) => [kind, { each: rateLimit(each, now), all: rateLimit(all, now) }]))
  return (kind, who) => {
    const { each, all } = limits.get(kind)!
    return each(who) || all('')
  }
}

/** The network of an address as askerOf() gives it: whoever has one address there can have its neighbours (IPv4 /24, IPv6 /48). */
export const networkOf = (asker: string): string => (asker.includes(':') ? asker.split(':').slice(0, 3).join(':') : asker.split('.').slice(0, 3).join('.'))
