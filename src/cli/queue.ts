import { moment, systemClock } from '../reading/clock.ts'
import { queueLengths } from '../store/work/jobs.ts'
import { EXIT, type Run } from './command.ts'
import { withStore } from './store-place.ts'

/** How much waits in the queue, a kind of job a line. */
export const queue: Run = async (call) =>
  withStore(call, async (store) => {
    for (const it of await queueLengths(store, moment(systemClock)))
      await call.world.write(call.options.json ? `${JSON.stringify(it)}\n` : `${it.kind.padEnd(10)}${it.due} due, ${it.later} later, ${it.dead} given up\n`)
    return EXIT.ok
  })
