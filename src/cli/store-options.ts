import type { Options } from './command.ts'

/** Options of every command that has to do with the store. */
export const STORE: Options = {
  data: { type: 'string', value: 'DIR', about: 'The directory of the store; ./data by default.' },
  database: { type: 'string', value: 'URL', about: 'A PostgreSQL server (15 or newer) instead, as DATABASE_URL names it.' },
}
