import type { Intake } from '../article/take-in.ts'
import { failure, type Failure } from './failure.ts'
import { LIMITS, size } from './limits.ts'
import { LATE, withinTime } from './within-time.ts'

/** Does the work on a document unless the document is too large, or the work goes on beyond `until`. */
export function inTime<T>({ bytes, text }: Intake, work: () => T | Failure, until = timeFor()): T | Failure {
  const length = bytes?.length ?? text?.length ?? 0
  if (length > LIMITS.documentBytes) return failure('too-large', `This is ${size(length)}; Readout reads documents of up to ${size(LIMITS.documentBytes)}.`)
  const done = withinTime(Math.max(1, Math.ceil(until - performance.now())), work)
  if (done !== LATE) return done
  return failure('too-slow', `Reading this took more than ${LIMITS.documentMs / 1000} seconds and was given up.`)
}

/** When a document that is begun now is given up: work in several steps hands it to each. */
export const timeFor = (): number => performance.now() + LIMITS.documentMs
