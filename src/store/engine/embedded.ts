import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Backend } from './backend.ts'
import type { Asked, Place, Told } from './embedded-worker.ts'
import { readAhead } from './read-ahead.ts'
import { SOCKET, socketFolder } from './socket-folder.ts'
import { settled } from './write-ahead-log.ts'

export interface EmbeddedOptions {
  /** The folder that a new database is copied from, made by `makeTemplate`; without one it is made from nothing. */
  readonly template?: string | null
  /** How long to wait for another process that is about to open or close the same directory. */
  readonly patienceMs?: number
}

/** The PostgreSQL that @electric-sql/pglite 0.5 is. */
const MAJOR = '18'
const PATIENCE_MS = 30_000
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './embedded-worker.ts' : './embedded-worker.js', import.meta.url)

/**
 * The embedded database of a directory. The first process to come runs it, in a thread; the others speak to that
 * one over its socket.
 */
export async function embedded(dir: string, { template = null, patienceMs = PATIENCE_MS }: EmbeddedOptions = {}): Promise<Backend> {
  mkdirSync(dir, { recursive: true })
  const place = placeIn(realpathSync(dir), template)
  refuseOtherMajor(place.database)
  for (const end = performance.now() + patienceMs; performance.now() < end; await delay(50)) {
    if (await answers(place.socket)) return guest(place)
    const host = await started(place)
    if (host) return host
  }
  throw new Error(`store: another process has ${dir} and does not answer on ${place.socket}. Wait for it to end, or end it.`)
}

const placeIn = (dir: string, template: string | null): Place => ({
  lock: join(dir, 'lock'),
  database: join(dir, 'postgres'),
  socket: join(socketFolder(dir), SOCKET),
  template,
})

function refuseOtherMajor(database: string): void {
  const file = join(database, 'PG_VERSION')
  const major = existsSync(file) ? readFileSync(file, 'utf8').trim() : MAJOR
  if (major === MAJOR) return
  throw new Error(
    `store: the database in ${database} was written by PostgreSQL ${major}, and this Readout has ${MAJOR}. Nothing was changed. ` +
      'With the Readout that wrote it, run "readout backup FILE"; then, with this one, "readout restore FILE" into an empty directory.',
  )
}

/** Whether somebody listens there; the socket of a process that was killed is still a file, and deaf. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

const guest = (place: Place): Backend => ({ ...speaking(place), close: async () => {} })

/** A thread that runs the database, or null where another process does. */
async function started(place: Place): Promise<Backend | null> {
  const worker = new Worker(WORKER, { workerData: place, execArgv: ['--disable-warning=ExperimentalWarning'] })
  const told = await answerOf(worker)
  if (told === 'busy') await worker.terminate()
  if (told === 'busy') return null
  worker.on('error', () => {}) // its clients lose their connections, and the store opens it again
  return { ...speaking(place), close: () => closed(worker) }
}

const speaking = ({ socket, database }: Place) => ({
  kind: 'embedded' as const,
  connection: { host: join(socket, '..'), user: 'postgres', database: 'postgres', max: 4 },
  settle: () => settled(join(database, 'pg_wal')),
  readAhead: (files: readonly string[], signal: AbortSignal) => readAhead(files.map((file) => join(database, file)), signal),
})

async function answerOf(worker: Worker): Promise<Told> {
  const [told] = await once(worker, 'message') // rejects where the thread fails
  return told as Told
}

async function closed(worker: Worker): Promise<void> {
  const exit = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  worker.postMessage('close' satisfies Asked)
  if (worker.threadId !== -1) await exit
}
