import { moment, systemClock } from '../reading/clock.ts'
import { mergeNames, splitName, splitNameIn } from '../store/decided/merged-names.ts'
import type { Store } from '../store/store.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { oneName, withStore } from './store-place.ts'

const who = () => ({ by: 'operator', at: moment(systemClock), reason: null })

/** Takes the first name for the second. */
export const nameMerge: Run = async (call) => {
  const [variant, into] = call.names
  if (variant === undefined || into === undefined) return misused('name merge needs two names', 'name merge', call.world)
  return withStore(call, async (store) => {
    const merged = await mergeNames(store, variant, into, who())
    return merged === 'merged' ? EXIT.ok : failed({ sentence: NOT_MERGED[merged](variant, into) }, call.world)
  })
}

const NOT_MERGED = {
  'one already': (variant: string, into: string) => `"${variant}" and "${into}" are one already.`,
  several: (_: string, into: string) => `Several are called "${into}": say which with the side, as in "${into} (Ellmark)".`,
}

/** Takes a name for itself again, or in one article for somebody else's. */
export const nameSplit: Run = async (call) => {
  const name = oneName(call, 'a name', 'name split')
  if (typeof name === 'number') return name
  const { in: capture, as } = call.options as { in?: string; as?: string }
  if (capture === undefined && as !== undefined) return misused('--as is for one article: it needs --in', 'name split', call.world)
  return withStore(call, (store) => (capture === undefined ? splitEverywhere(store, name, call) : splitIn(store, { name, capture, as: as ?? null }, call)))
}

const splitEverywhere = async (store: Store, name: string, { world }: Call) =>
  (await splitName(store, name, who())) ? EXIT.ok : failed({ sentence: `"${name}" is taken for no other name.` }, world)

const splitIn = async (store: Store, { name, capture, as }: { name: string; capture: string; as: string | null }, { world }: Call) =>
  (await splitNameIn(store, capture, { name, as }, who())) ? EXIT.ok : failed({ sentence: `The article ${capture} does not name "${name}".` }, world)
