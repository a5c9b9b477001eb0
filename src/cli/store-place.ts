import { openStore, type StorePlace } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import type { Call } from './command.ts'
import { failed, misused } from './failed.ts'

/** Where a command is to find the store: the options first, then the environment. */
export function placeOf({ options, world }: Call): StorePlace {
  const url = options.database ?? (options.data === undefined ? world.databaseUrl : undefined)
  return typeof url === 'string' ? { url } : { dir: dataOf(options) }
}

export const dataOf = (options: Call['options']): string => (typeof options.data === 'string' ? options.data : 'data')

/** Opens the store for a piece of work and closes it again; what the store refuses is said in its own sentence. */
export async function withStore(call: Call, work: (store: Store) => Promise<number>, place = placeOf(call)): Promise<number> {
  return refusing(call, async () => {
    await using store = await openStore(place)
    return await work(store) // the store is closed after it, not beside it
  })
}

/** Does work that the store or the disk may refuse. */
export async function refusing({ world }: Call, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const sentence = sentenceOf(error as NodeJS.ErrnoException)
    if (sentence === null) throw error
    return failed({ sentence }, world)
  }
}

/** What the world has against it; null where the fault is ours. */
function sentenceOf({ message, path, code }: NodeJS.ErrnoException): string | null {
  const refusal = /^store: (.)(.*?)\.?$/s.exec(message)
  if (refusal) return `${refusal[1]!.toUpperCase()}${refusal[2]}.`
  return path === undefined ? null : `${path} cannot be read or written (${code}).`
}

/** The one name that a command needs, or what to say where it is missing. */
export function oneName(call: Call, what: string, command: string): string | number {
  return call.names[0] ?? misused(`${command} needs ${what}`, command, call.world)
}

