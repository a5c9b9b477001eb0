// The embedded database in a thread of its own: in the program's thread one long query would stop everything else.
// It comes up behind a socket, or says that another process has the directory.
import { constants, cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite } from '@electric-sql/pglite'
import { CHECKPOINT_EVERY_MS, checkpointWhereDue } from './checkpoints.ts'
import { lockFile } from './directory-lock.ts'
import { SocketServer } from './socket-server.ts'

export interface Place {
  readonly lock: string
  /** The folder of the database itself. */
  readonly database: string
  readonly socket: string
  /** The folder that a new database is copied from; see `template.ts`. */
  readonly template: string | null
}

export type Told = 'ready' | 'busy'
export type Asked = 'close'

// 128 MB, the default, is held once more by the operating system's own cache: the same speed at half the memory.
const SETTINGS = ['-c', 'shared_buffers=16MB']

const place = workerData as Place
const parent = parentPort!
const tell = (told: Told) => parent.postMessage(told)

const unlock = lockFile(place.lock)
if (unlock) await start(unlock)
else tell('busy')

async function start(unlock: () => void): Promise<void> {
  const database = await opened()
  const server = new SocketServer(database)
  rmSync(place.socket, { force: true }) // left by a process that was killed: whoever has the lock has the socket
  await server.listen(place.socket)
  const care = setInterval(() => server.between(checkpointWhereDue()), CHECKPOINT_EVERY_MS)
  parent.once('message', async (_: Asked) => {
    clearInterval(care)
    await server.close()
    await database.close()
    unlock()
    parent.close()
  })
  tell('ready')
}

async function opened(): Promise<PGlite> {
  if (!existsSync(join(place.database, 'PG_VERSION'))) await prepare()
  return pglite(place.database)
}

/** A new database is made beside its place: one that was cut off while it was made would never open. */
async function prepare(): Promise<void> {
  const unfinished = `${place.database}.new`
  rmSync(unfinished, { recursive: true, force: true })
  if (place.template && existsSync(place.template)) cpSync(place.template, unfinished, { recursive: true, mode: constants.COPYFILE_FICLONE })
  else await (await pglite(unfinished)).close()
  renameSync(unfinished, place.database)
}

async function pglite(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite') // 27 MB that a thread which finds the lock taken never needs
  const database = new PGlite(folder, { startParams: [...PGlite.defaultStartParams, ...SETTINGS] })
  await database.waitReady
  return database
}
