import { hostRules, keepHostRules, takeTurn } from '../store/work/hosts.ts'
import type { Store } from '../store/store.ts'
import type { Hosts } from './hosts.ts'

const iso = (ms: number) => new Date(ms).toISOString()

/** Hosts for every process that works on a store: none of them asks a host in another's turn, nor for rules that one has. */
export const hostsIn = (store: Store): Hosts => ({
  recall: async (origin, since) => {
    const kept = await hostRules(store, origin, iso(since))
    return kept && { ...kept, at: Date.parse(kept.at) }
  },
  keep: (origin, rules) => keepHostRules(store, origin, { ...rules, at: iso(rules.at) }),
  turn: async (origin, { now, delayMs, patienceMs }) => {
    const { taken, at } = await takeTurn(store, origin, { at: iso(now), delayMs, until: iso(now + patienceMs) })
    return { taken, at: Date.parse(at) }
  },
})
