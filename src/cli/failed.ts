import type { Failure } from '../reading/failure.ts'
import { EXIT } from './commands.ts'
import type { World } from './world.ts'

/** Says why nothing was read, and gives the exit status for it. */
export function failed({ sentence }: Pick<Failure, 'sentence'>, { tell }: World): number {
  tell(`readout: ${sentence}\n`)
  return EXIT.failed
}

/** Says what is wrong with how the command was called. */
export function misused(what: string, command: string, { tell }: World): number {
  tell(`readout: ${what}.\nTry "readout ${command}${command && ' '}--help".\n`)
  return EXIT.usage
}
