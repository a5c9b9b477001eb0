import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Backend } from './engine/backend.ts'
import { statementNames } from './engine/prepared.ts'
import { SEARCHED } from './engine/read-ahead.ts'
import { types } from './engine/types.ts'

/** What the named functions of this room ask their questions with. */
export interface Queries {
  rows<Row>(sql: string, values?: readonly unknown[], asking?: Asking): Promise<Row[]>
}

export interface Asking {
  /** For a question that pages ask again and again, by a key: it is kept ready, planned for any value. In a transaction it is not. */
  readonly prepared?: boolean
}

export interface Transaction {
  /** What was decided or has arrived cannot be made again, so its commit is followed to the disk. */
  readonly lasting?: boolean
}

interface Link {
  readonly backend: Backend
  readonly pool: pg.Pool
}

// 50 ms, 100 ms, … 6.4 s: long enough for a server that is started anew.
const ATTEMPTS = 8
const FIRST_WAIT_MS = 50

/**
 * The store, open: a pool of connections to an embedded database or to a server, the same to everyone who asks.
 * If the connection is lost (the process that ran the database has ended, the server was started anew), it is sought
 * again and the work done again; so every piece of work here must give the same when it is done twice.
 */
export class Store implements Queries {
  readonly #seek: () => Promise<Backend>
  #link: Promise<Link>
  #closed = false

  constructor(first: Backend, seek: () => Promise<Backend>) {
    this.#seek = seek
    this.#link = Promise.resolve(linkTo(first))
  }

  async rows<Row>(sql: string, values: readonly unknown[] = [], { lasting = false, prepared = false }: Transaction & Asking = {}): Promise<Row[]> {
    return this.#again(async ({ pool, backend }) => {
      const { rows } = prepared ? await askPrepared(pool, sql, values) : await pool.query(sql, [...values])
      if (lasting) await backend.settle()
      return rows as Row[]
    })
  }

  /** Does all of the work or nothing of it. */
  async transaction<T>(work: (queries: Queries) => Promise<T>, { lasting = false }: Transaction = {}): Promise<T> {
    return this.#again(async ({ pool, backend }) => {
      const done = await inTransaction(pool, work)
      if (lasting) await backend.settle()
      return done
    })
  }

  async kind(): Promise<Backend['kind']> {
    return (await this.#link).backend.kind
  }

  /** For who stays and will be asked by many: reads an embedded database's files ahead, while everything else goes on. */
  async readAhead(signal: AbortSignal): Promise<void> {
    if ((await this.kind()) === 'server') return
    const files = await this.rows<{ file: string }>(SEARCHED)
    await (await this.#link).backend.readAhead(files.map(({ file }) => file), signal)
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    const { pool, backend } = await this.#link
    await pool.end()
    await backend.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #again<T>(work: (link: Link) => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error('store: it is closed')
    for (let attempt = 1; ; attempt++) {
      const link = await this.#link
      try {
        return await work(link)
      } catch (error) {
        const passing = passingOf(error)
        if (!passing || this.#closed || attempt === ATTEMPTS) throw error
        await delay(FIRST_WAIT_MS * 2 ** (attempt - 1) * Math.random())
        if (passing === 'lost') await this.#relink(link)
      }
    }
  }

  /** The first to notice seeks the database again; the others wait for what it finds. */
  async #relink(lost: Link): Promise<void> {
    if ((await this.#link) !== lost) return
    this.#link = (async () => {
      await lost.pool.end().catch(() => {})
      if (lost.backend.kind === 'server') return linkTo(lost.backend)
      await lost.backend.close()
      return linkTo(await this.#seek())
    })()
    await this.#link
  }
}

function linkTo(backend: Backend): Link {
  const pool = new pg.Pool({ ...backend.connection, types, application_name: 'readout' })
  // A connection that breaks is noticed by whoever needs it next; unheard, its error would end the program.
  pool.on('error', () => {}).on('connect', (client) => void client.on('error', () => {}))
  return { backend, pool }
}

const namesOf = new WeakMap<pg.PoolClient, (sql: string) => string>()

async function askPrepared(pool: pg.Pool, sql: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  const client = await pool.connect()
  const name = namesOf.get(client) ?? namesOf.set(client, statementNames()).get(client)!
  let broken = true
  try {
    const result = await client.query({ name: name(sql), text: sql, values: [...values] })
    broken = false
    return result
  } finally {
    client.release(broken)
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (queries: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = true
  try {
    await client.query('begin')
    const done = await work({ rows: async (sql, values = []) => (await client.query(sql, [...values])).rows })
    await client.query('commit')
    broken = false
    return done
  } catch (error) {
    broken = await client.query('rollback').then(() => false, () => true)
    throw error
  } finally {
    client.release(broken)
  }
}

// Codes of the operating system and of PostgreSQL: the connection is gone, or the server is going or coming.
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '08000', '08003', '08006', '57P01', '57P02', '57P03'])
// Two transactions stood in each other's way; one was let through.
const CONFLICT = new Set(['40001', '40P01'])

function passingOf(error: unknown): 'lost' | 'conflict' | null {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (LOST.has(code) || message.startsWith('Connection terminated')) return 'lost'
  return CONFLICT.has(code) ? 'conflict' : null
}
