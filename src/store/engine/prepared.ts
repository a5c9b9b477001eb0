// Statements that the database keeps ready, parsed and planned, under a name. Half of what a page's questions cost an embedded
// database is planning. It has one session for all who ask, so that a name must be one client's own, and end with it.
import { threadId } from 'node:worker_threads'

let clients = 0

/** Names for the statements of one client, the same for the same words. */
export function statementNames(): (sql: string) => string {
  const client = `${process.pid}_${threadId}_${clients++}`
  const names = new Map<string, string>()
  return (sql) => names.get(sql) ?? names.set(sql, `${client}_${names.size}`).get(sql)!
}

const PARSE = 'P'.charCodeAt(0)

/** The names that a client gives in its messages. The first message of all has no letter, and names nothing. */
export function namesGiven(messages: Buffer): string[] {
  const names: string[] = []
  for (let at = 0; messages[at] !== 0 && at + 5 < messages.length; at += 1 + messages.readUInt32BE(at + 1)) {
    const name = messages[at] === PARSE ? messages.toString('utf8', at + 5, messages.indexOf(0, at + 5)) : ''
    if (name !== '') names.push(name)
  }
  return names
}

const SYNC = Buffer.from([0x53, 0, 0, 0, 4])

/** Has the database forget them. */
export const forgetting = (names: Iterable<string>): Buffer => Buffer.concat([...Array.from(names, closing), SYNC])

function closing(name: string): Buffer {
  const bytes = Buffer.from(`C\0\0\0\0S${name}\0`)
  bytes.writeUInt32BE(bytes.length - 1, 1)
  return bytes
}
