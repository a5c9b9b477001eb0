import { moment, systemClock } from '../reading/clock.ts'
import { RIGHTS, subjectOf } from '../store/decided/outlet-rights.ts'
import { set } from '../store/decided/settings.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { misused } from './failed.ts'
import { oneName, withStore } from './store-place.ts'

/** What may be set of an outlet; each option is a field of its own. */
const FIELDS = ['rights', 'owner', 'kind'] as const

/** Sets what of an outlet's texts may be shown, and whose it is. */
export const outletSet: Run = async (call) => {
  const name = oneName(call, 'the name of an outlet', 'outlet set')
  if (typeof name === 'number') return name
  const given = FIELDS.filter((it) => call.options[it] !== undefined)
  if (given.length === 0) return misused('outlet set takes --rights, --owner or --kind', 'outlet set', call.world)
  if (call.options.rights !== undefined && !RIGHTS.some((it) => it === call.options.rights)) return misused(`--rights takes ${RIGHTS.join(', ')}, not "${call.options.rights}"`, 'outlet set', call.world)
  return withStore(call, async (store) => {
    const setting = { subject: subjectOf(name), by: 'operator', at: moment(systemClock) }
    for (const field of given) await set(store, { ...setting, field, value: valueOf(call, field) })
    return EXIT.ok
  })
}

/** Nothing between the quotation marks takes back what was set. */
const valueOf = ({ options }: Call, field: string): string | null => String(options[field]) || null
