import { moment, systemClock } from '../reading/clock.ts'
import { RIGHTS, setRights } from '../store/outlet-rights.ts'
import { EXIT, type Call, type Run } from './commands.ts'
import { misused } from './failed.ts'
import { oneName, withStore } from './store-place.ts'

/** Sets what of an outlet's texts may be shown. */
export const outletSet: Run = async (call) => {
  const name = oneName(call, 'the name of an outlet', 'outlet set')
  const rights = RIGHTS.find((it) => it === call.options.rights)
  if (typeof name === 'number') return name
  return rights ? withStore(call, (store) => setRights(store, name, { rights, by: 'operator', at: moment(systemClock) }).then(() => EXIT.ok)) : misnamed(call)
}

const misnamed = ({ options, world }: Call): number => misused(`--rights takes ${RIGHTS.join(', ')}, not "${options.rights ?? ''}"`, 'outlet set', world)
