import { Script } from 'node:vm'

/** What comes back from work that was stopped because it took too long. */
export const LATE = Symbol('late')

// A timer cannot fire while the loop it should stop is running. The one thing in Node that can stop
// running JavaScript is the watchdog of a vm script, which is a thread of its own (0.15 ms a call), and
// stops a regular expression as well. The script only calls back into the work.
const CALL = new Script('globalThis[Symbol.for("readout.work")]()')
const WORK = Symbol.for('readout.work')

/** Does the work and gives its result, or `LATE` where it would take longer than `ms`. */
export function withinTime<T>(ms: number, work: () => T): T | typeof LATE {
  const scope = globalThis as { [WORK]?: () => T }
  scope[WORK] = work
  try {
    return CALL.runInThisContext({ timeout: ms }) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return LATE
    throw error
  } finally {
    delete scope[WORK]
  }
}
