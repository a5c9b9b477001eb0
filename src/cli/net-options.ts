import type { Options } from './command.ts'

/** Options of every command that fetches for the store. */
export const NET: Options = {
  'test-host': { type: 'string', value: 'HOST,...', about: 'Hosts, with their port or without, that may be on this very machine. All others must be on the open net.' },
}
