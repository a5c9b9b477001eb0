import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, globSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { installDebian } from './debian.ts'
import { temporaryFolder } from './stores.ts'

export interface Server {
  /** The address of a new, empty database. */
  readonly newDatabase: () => Promise<string>
  readonly stop: () => Promise<void>
}

/**
 * A PostgreSQL of the test's own: a new cluster on a free port, thrown away afterwards. Where none is installed, Debian's
 * is, if that may be done here; otherwise a sentence says why there is no server.
 */
export async function startServer(): Promise<Server | string> {
  const bin = installed() ?? (installDebian('postgresql') ? installed() : null)
  if (!bin) return 'There is no PostgreSQL 15 or newer here, and none can be installed (apt-get install postgresql).'
  const owner = ownerOf()
  if (!owner) return 'PostgreSQL does not run as root, and there is no user "postgres" here.'
  const folder = join(temporaryFolder(), 'cluster')
  chownSync(join(folder, '..'), owner.uid, owner.gid)
  const made = spawnSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], owner)
  if (made.status !== 0) return `PostgreSQL's initdb failed: ${made.stderr}`
  return serverIn(folder, { bin, owner })
}

/** On a port that is free; somebody else may take it before the server does, which then ends at once, and another one is tried. */
async function serverIn(folder: string, { bin, owner }: { bin: string; owner: Owner }): Promise<Server> {
  const port = await freePort()
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `port=${port}`, '-c', 'unix_socket_directories=', '-c', 'fsync=off']
  const server = spawn(join(bin, 'postgres'), ['-D', folder, ...settings], { ...owner, stdio: 'ignore' })
  const ended = once(server, 'exit')
  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  if (!(await answers(server, address('postgres'), folder))) return serverIn(folder, { bin, owner })
  let databases = 0
  const newDatabase = async () => {
    const name = `test_${++databases}`
    await withClient(address('postgres'), (client) => client.query(`create database ${name}`))
    return address(name)
  }
  return { newDatabase, stop: async () => void (server.kill('SIGINT'), await ended) }
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

/** Whom the server belongs to: us, unless we are root, which PostgreSQL refuses. */
function ownerOf(): Owner | null {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  if (uid !== 0) return { uid, gid }
  const id = (which: string) => spawnSync('id', [which, 'postgres'], { encoding: 'utf8' })
  const [user, group] = [id('-u'), id('-g')]
  return user.status === 0 ? { uid: Number(user.stdout), gid: Number(group.stdout) } : null
}

/** The newest version that is installed, from 15 on. */
function installed(): string | null {
  const folders = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => versionIn(b) - versionIn(a))
  return folders.find((folder) => versionIn(folder) >= 15 && existsSync(join(folder, 'initdb'))) ?? null
}

const versionIn = (folder: string) => Number(folder.split('/').at(-2))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

const PATIENCE_MS = 120_000

/** Whether it is this server that answers, once one does, and not another test's on the same port; false where it has ended. */
async function answers(server: ChildProcess, url: string, folder: string): Promise<boolean> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await delay(20)) {
    if (await withClient(url, (client) => isIn(folder, client)).catch(() => false)) return true
    if (server.exitCode !== null) return false
  }
  throw new Error('PostgreSQL was started and does not answer')
}

const isIn = async (folder: string, client: pg.Client) => (await client.query('show data_directory')).rows[0].data_directory === folder

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
