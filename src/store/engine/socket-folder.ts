import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** What a PostgreSQL client looks for in the folder that it is given as its host. */
export const SOCKET = '.s.PGSQL.5432'

// A socket's whole path must fit into 108 bytes on Linux and 104 elsewhere, its end included.
const LONGEST_PATH = 100

/** A folder of the user's own for the socket: inside the data folder, or a short one where that lies too deep. */
export function socketFolder(dir: string): string {
  const inside = join(dir, 'socket')
  const folder = Buffer.byteLength(join(inside, SOCKET)) <= LONGEST_PATH ? inside : join(tmpdir(), nameFor(dir))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!isPrivate(folder)) throw new Error(`store: ${folder} belongs to somebody else, so that the database's socket cannot be put there`)
  return folder
}

const nameFor = (dir: string) => `readout-${createHash('sha256').update(`${userInfo().username}\n${dir}`).digest('hex').slice(0, 16)}`

/** Anybody can make a folder in the common one for temporary files, and wait there for us. */
function isPrivate(folder: string): boolean {
  const { uid, mode } = lstatSync(folder)
  return process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0)
}
