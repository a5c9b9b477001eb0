/** How many questions somebody may ask: so many at once, and so many more every minute. */
export interface Allowance {
  readonly atOnce: number
  readonly perMinute: number
}

export const ALLOWANCE: Allowance = { atOnce: 120, perMinute: 600 }

// Whoever comes from more addresses than this is not held by counting addresses.
const MOST_ASKERS = 20_000

interface Bucket {
  readonly left: number
  readonly at: number
}

/** A token bucket for each asker: tells how many seconds to wait, 0 for none. Addresses are kept in memory only, and only while they ask. */
export function rateLimit({ atOnce, perMinute }: Allowance, now: () => number): (asker: string) => number {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000
  return (asker) => {
    const at = now()
    const bucket = buckets.get(asker)
    const left = bucket ? Math.min(atOnce, bucket.left + (at - bucket.at) * perMs) : atOnce
    buckets.delete(asker) // so that the map is in the order of the last question
    buckets.set(asker, { left: left < 1 ? left : left - 1, at })
    if (buckets.size > MOST_ASKERS) buckets.delete(buckets.keys().next().value!)
    return left < 1 ? Math.ceil((1 - left) / perMs / 1000) : 0
  }
}

/** One asker for each IPv4 address, and for each IPv6 network: a household has as many addresses as it likes. */
export function askerOf(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return mapped[1]!
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter((it) => it)
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - tail.split(':').filter((it) => it).length }, () => '0')
  return [...groups, ...zeros].slice(0, 4).join(':')
}
