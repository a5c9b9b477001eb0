import { moment, systemClock } from '../reading/clock.ts'
import { mergeNames, splitName } from '../store/merged-names.ts'
import { EXIT, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { oneName, withStore } from './store-place.ts'

const who = () => ({ by: 'operator', at: moment(systemClock), reason: null })

/** Takes the first name for the second. */
export const nameMerge: Run = async (call) => {
  const [variant, into] = call.names
  if (variant === undefined || into === undefined) return misused('name merge needs two names', 'name merge', call.world)
  return withStore(call, async (store) => ((await mergeNames(store, variant, into, who())) ? EXIT.ok : failed({ sentence: `"${variant}" and "${into}" are one already.` }, call.world)))
}

/** Takes a name for itself again. */
export const nameSplit: Run = async (call) => {
  const name = oneName(call, 'a name', 'name split')
  if (typeof name === 'number') return name
  return withStore(call, async (store) => ((await splitName(store, name, who())) ? EXIT.ok : failed({ sentence: `"${name}" is taken for no other name.` }, call.world)))
}
