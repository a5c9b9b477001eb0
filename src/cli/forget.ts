import { deleteReadings } from '../store/delete-readings.ts'
import { EXIT, type Run } from './command.ts'
import { oneName, withStore } from './store-place.ts'

/** Deletes what a model made; what arrived and what people decided stays. */
export const forget: Run = async (call) => {
  const model = oneName(call, 'the id of a model, as "readout export" writes it', 'forget')
  if (typeof model === 'number') return model
  return withStore(call, async (store) => {
    const count = await deleteReadings(store, model)
    call.world.tell(`${count} ${count === 1 ? 'reading' : 'readings'} deleted. "readout reread" reads anew what is left unread.\n`)
    return EXIT.ok
  })
}
