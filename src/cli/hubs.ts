import type { Call } from './command.ts'
import { webAddress } from './web-address.ts'

/** The hubs that the options name, or the environment; undefined where one of them is no web address. */
export function hubsIn({ options, world }: Call): readonly string[] | undefined {
  const named = String(options.hubs ?? world.hubs ?? '').split(',').map((it) => it.trim()).filter((it) => it !== '')
  return named.every((it) => webAddress(it)) ? named : undefined
}
