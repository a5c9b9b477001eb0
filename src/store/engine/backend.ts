import type { PoolConfig } from 'pg'

/** Where the database is: how to speak to it, and what must happen around that. */
export interface Backend {
  readonly kind: 'embedded' | 'server'
  readonly connection: PoolConfig
  /** Makes what was committed last, as far as the machine can promise it. */
  readonly settle: () => Promise<void>
  /** Has the machine read files of the database that will be asked for, where that is this machine's to do. */
  readonly readAhead: (files: readonly string[], signal: AbortSignal) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** A PostgreSQL server makes commits last by itself. */
export const server = (url: string): Backend => ({
  kind: 'server',
  connection: { connectionString: url, max: 10 },
  settle: async () => {},
  readAhead: async () => {},
  close: async () => {},
})
