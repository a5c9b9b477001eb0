import { createServer, type Server, type Socket } from 'node:net'
import { forgetting, namesGiven } from './prepared.ts'
import { Turns, type Turn } from './turns.ts'

/** The little of PGlite that is needed here. */
export interface Database {
  isInTransaction(): boolean
  execProtocolRawStream(message: Uint8Array, options: { syncToFs: boolean; onRawData: (data: Uint8Array) => void }): Promise<void>
}

interface Waiting {
  /** Null for what nobody waits for. */
  readonly socket: Socket | null
  readonly turn: Extract<Turn, { kind: 'run' }>
}

// Whoever stops in the middle of a transaction stops everybody, so a stopped process loses its turn.
const HOLD_MS = 30_000

const SYNC = Buffer.from([0x53, 0, 0, 0, 4])
const ROLLBACK = simpleQuery('rollback')

function simpleQuery(sql: string): Buffer {
  const bytes = Buffer.from(`Q\0\0\0\0${sql}\0`)
  bytes.writeUInt32BE(bytes.length - 1, 1)
  return bytes
}

/**
 * Serves an embedded database, which knows one session, to many clients over a socket: one after another, a
 * transaction never mixed with another's. A client that goes away in the middle of something leaves nothing behind.
 *
 * @electric-sql/pglite-socket 0.2.17 does the same, but a client that dies between an error and its Sync leaves the
 * database deaf to everyone else for good (tried: it is what `kill -9` does to a second `readout add`).
 */
export class SocketServer {
  readonly #database: Database
  readonly #server: Server
  /** With the names under which each has had statements prepared. */
  readonly #clients = new Map<Socket, Set<string>>()
  #waiting: Waiting[] = []
  #holder: Socket | null = null
  #patience: NodeJS.Timeout | undefined
  #closing: (() => void) | undefined

  constructor(database: Database) {
    this.#database = database
    this.#server = createServer((socket) => this.#welcome(socket))
  }

  async listen(path: string): Promise<void> {
    await new Promise<void>((resolve, reject) => this.#server.once('error', reject).listen(path, resolve))
  }

  /** Takes nobody new, lets a transaction under way come to its end, and says good-bye. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    if (this.#holder) await new Promise<void>((resolve) => (this.#closing = resolve))
    for (const socket of this.#clients.keys()) socket.destroy()
    await closed
  }

  /** Does something of its own, when nobody is in a transaction; what comes of it nobody hears. */
  between(sql: string): void {
    this.#aside(simpleQuery(sql))
    this.#serve()
  }

  #aside(bytes: Buffer): void {
    this.#waiting.push({ socket: null, turn: { kind: 'run', bytes, open: false } })
  }

  #welcome(socket: Socket): void {
    const turns = new Turns()
    this.#clients.set(socket, new Set())
    socket.on('data', (chunk: Buffer) => {
      try {
        for (const turn of turns.add(chunk)) this.#take(socket, turn)
      } catch (error) {
        socket.destroy(error as Error)
      }
    })
    socket.on('error', () => {}) // 'close' follows, and says all that matters
    socket.on('close', () => this.#forget(socket))
  }

  #take(socket: Socket, turn: Turn): void {
    if (turn.kind === 'leave') return void socket.end()
    if (turn.kind === 'encryption') return void socket.write('N')
    for (const name of namesGiven(turn.bytes)) this.#clients.get(socket)?.add(name)
    this.#waiting.push({ socket, turn })
    this.#serve()
  }

  #serve(): void {
    for (let next = this.#next(); next; next = this.#next()) {
      const { socket, turn } = next
      this.#run(turn.bytes, (data) => socket?.writable && socket.write(data))
      this.#hold(turn.open || this.#database.isInTransaction() ? socket : null)
    }
    if (!this.#holder) this.#closing?.()
  }

  #next(): Waiting | undefined {
    const at = this.#holder ? this.#waiting.findIndex(({ socket }) => socket === this.#holder) : 0
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0]
  }

  #hold(socket: Socket | null): void {
    clearTimeout(this.#patience)
    this.#holder = socket
    if (socket) this.#patience = setTimeout(() => socket.destroy(), HOLD_MS)
  }

  #forget(socket: Socket): void {
    const names = this.#clients.get(socket)
    this.#clients.delete(socket)
    this.#waiting = this.#waiting.filter((it) => it.socket !== socket)
    if (this.#holder === socket) this.#undo()
    if (names?.size) this.#aside(forgetting(names))
    this.#serve()
  }

  /** Sync ends the state after an error, in which everything is skipped. */
  #undo(): void {
    this.#run(SYNC, () => {})
    if (this.#database.isInTransaction()) this.#run(ROLLBACK, () => {})
    this.#hold(null)
  }

  /** Runs at once: nothing of it is left for later but an error, which is the end of the database. */
  #run(bytes: Uint8Array, answer: (data: Buffer) => void): void {
    const running = this.#database.execProtocolRawStream(bytes, { syncToFs: false, onRawData: (data) => answer(Buffer.from(data)) })
    running.catch((error: unknown) => queueMicrotask(() => { throw new Error('store: the embedded database broke down', { cause: error }) }))
  }
}
