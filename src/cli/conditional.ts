import { moment, systemClock } from '../reading/clock.ts'
import { OUTCOMES } from '../store/asked/asked-standing.ts'
import { setOutcome } from '../store/decided/outcomes.ts'
import { EXIT, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { withStore } from './store-place.ts'

/** Says what came of something that was announced on a condition. */
export const conditionalOutcome: Run = async (call) => {
  const [statement, given] = call.names
  const what = OUTCOMES.find((it) => it === given)
  if (statement === undefined || what === undefined) return misused(`conditional outcome needs a statement's key and one of: ${OUTCOMES.map((it) => `"${it}"`).join(', ')}`, 'conditional outcome', call.world)
  return withStore(call, async (store) => ((await setOutcome(store, statement, { what, by: 'operator', at: moment(systemClock) })) ? EXIT.ok : failed({ sentence: `No party announces anything on a condition in "${statement}".` }, call.world)))
}
