import { reread } from '../reading/reread.ts'
import { bringUpToDate } from '../reading/up-to-date.ts'
import { EXIT, type Run } from './command.ts'
import { progressOf } from './progress.ts'
import { withStore } from './store-place.ts'

/** Reads again what the present model has not read. */
export const rereadStore: Run = async (call) =>
  withStore(call, async (store) => {
    const progress = progressOf(call.world)
    const { read, failed } = await reread(store, { told: (read, failed) => progress.add(read + failed, failed) })
    await bringUpToDate(store)
    progress.end()
    call.world.tell(`${read} read again${failed > 0 ? `, ${failed} that held nothing to read` : ''}. What people have decided stays.\n`)
    return EXIT.ok
  })
