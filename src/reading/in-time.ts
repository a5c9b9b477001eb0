import type { Intake } from '../article/take-in.ts'
import { failure, type Failure } from './failure.ts'
import { LIMITS, size } from './limits.ts'
import { LATE, withinTime } from './within-time.ts'

/** Does the work on a document unless the document is too large, or the work takes this thread's processor beyond `until`. */
export function inTime<T>({ bytes, text }: Intake, work: () => T | Failure, until = timeFor()): T | Failure {
  const length = bytes?.length ?? text?.length ?? 0
  if (length > LIMITS.documentBytes) return failure('too-large', `This is ${size(length)}; Readout reads documents of up to ${size(LIMITS.documentBytes)}.`)
  const done = withinWork(until, work)
  if (done !== LATE) return done
  return failure('too-slow', `Reading this took more than ${LIMITS.documentMs / 1000} seconds and was given up.`)
}

/**
 * Does the work, unless it takes this thread's processor beyond `until`. That others had the processor is not its fault, and must not
 * cost it; but what stops work goes by the clock. So what was stopped early is done again, and given as much longer as it was kept
 * waiting. The work is pure: twice gives what once does.
 */
export function withinWork<T>(until: number, work: () => T): T | typeof LATE {
  for (let longer = 1; ; ) {
    const [worked, begun] = [workedMs(), performance.now()]
    const done = withinTime(Math.max(1, Math.ceil((until - worked) * longer)), work)
    if (done !== LATE || until - workedMs() < ENOUGH * (until - worked)) return done
    longer = (performance.now() - begun) / Math.max(1, workedMs() - worked)
  }
}

// A document that has had nine tenths of its time has had it: the watchdog and the processor's count differ by some milliseconds.
const ENOUGH = 0.1

/** When a document that is begun now is given up, in this thread's work: work in several steps hands it to each. */
export const timeFor = (): number => workedMs() + LIMITS.documentMs

/** How long this thread has had the processor, in milliseconds. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
