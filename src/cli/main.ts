// The entry of the command: from arguments and environment, read once, to an exit code. Knows no news;
// each command is loaded when it is called, so that help is there at once.
import { dispatch } from './dispatch.ts'
import { fault } from './failed.ts'
import { worldOf } from './world.ts'

const world = worldOf(process)
process.exitCode = await dispatch(process.argv.slice(2), world).catch((error: Error) => fault(error, world))
