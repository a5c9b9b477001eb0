import { dispatch } from '../src/cli/dispatch.ts'
import type { World } from '../src/cli/world.ts'

/** A command as somebody calls it, in this process: how it ends, what it answers, and what it says besides. */
export async function called(args: readonly string[], { stdin = '', width = 80 } = {}): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const world: World = {
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    write: async (answer) => void (out += String(answer)),
    tell: (text) => void (err += text),
    terminal: { colour: false, width, interactive: false, showsProgress: false },
  }
  return { status: await dispatch(args, world), out, err }
}
