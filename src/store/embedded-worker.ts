// The embedded database in a thread of its own: in the program's thread one long query would stop everything else.
// It comes up behind a socket, or says that another process has the directory.
import { existsSync, openAsBlob, renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { lockFile } from './directory-lock.ts'
import { SocketServer } from './socket-server.ts'

export interface Place {
  readonly lock: string
  /** The folder of the database itself. */
  readonly database: string
  readonly socket: string
  /** A database to start from where there is none yet; see `template.ts`. */
  readonly template: string | null
}

export type Told = 'ready' | 'busy' | 'dumped'
export type Asked = 'close' | { readonly dump: string }

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
  parent.on('message', async (asked: Asked) => {
    if (asked !== 'close') return dump(database, asked.dump)
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
  const template = place.template && existsSync(place.template) ? { loadDataDir: await openAsBlob(place.template) } : {}
  await (await pglite(unfinished, template)).close()
  renameSync(unfinished, place.database)
}

async function pglite(folder: string, options: PGliteOptions = {}): Promise<PGlite> {
  const database = new PGlite(folder, { ...options, startParams: [...PGlite.defaultStartParams, ...SETTINGS] })
  await database.waitReady
  return database
}

async function dump(database: PGlite, file: string): Promise<void> {
  const image = await database.dumpDataDir('none')
  await writeFile(file, Buffer.from(await image.arrayBuffer()))
  tell('dumped')
}
