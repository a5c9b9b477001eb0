import type { Failure } from '../reading/failure.ts'
import { EXIT } from './command.ts'
import type { World } from './world.ts'

/** Says why nothing was read, and gives the exit status for it. */
export function failed({ sentence }: Pick<Failure, 'sentence'>, { tell }: World): number {
  tell(`readout: ${sentence}\n`)
  return EXIT.failed
}

/** Says that Readout itself is at fault, and where. */
export function fault(error: Error, { tell }: World): number {
  tell(`readout: This is a fault in Readout, not in what it read.\n${error.stack}\n`)
  return EXIT.failed
}

/** Says what is wrong with how the command was called. */
export function misused(what: string, command: string, { tell }: World): number {
  tell(`readout: ${what}.\nTry "readout ${command}${command && ' '}--help".\n`)
  return EXIT.usage
}
