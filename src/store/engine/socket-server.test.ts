import { test } from 'node:test'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SocketServer } from './socket-server.ts'

/** Answers everything with a Z, and is in a transaction from "begin" to "commit". */
class Heard {
  readonly queries: string[] = []
  isInTransaction = () => this.queries.lastIndexOf('begin') > this.queries.lastIndexOf('commit')
  async execProtocolRawStream(bytes: Uint8Array, { onRawData }: { onRawData: (data: Uint8Array) => void }): Promise<void> {
    if (bytes[0] === 'Q'.charCodeAt(0)) this.queries.push(Buffer.from(bytes.subarray(5, -1)).toString())
    onRawData(Buffer.from('Z'))
  }
}

const STARTUP = Buffer.from('\0\0\0\x17\0\x03\0\0user\0postgres\0\0', 'latin1')

function query(sql: string): Buffer {
  const bytes = Buffer.from(`Q\0\0\0\0${sql}\0`)
  bytes.writeUInt32BE(bytes.length - 1, 1)
  return bytes
}

test('what the host does of its own waits until nobody is in a transaction', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  const database = new Heard()
  const server = new SocketServer(database)
  await server.listen(join(folder, 'socket'))
  const client = connect(join(folder, 'socket'))
  const asked = async (bytes: Buffer) => (client.write(bytes), await once(client, 'data'))
  await asked(STARTUP)
  await asked(query('begin'))
  server.between('checkpoint')
  assert.deepEqual(database.queries, ['begin'])
  await asked(query('commit'))
  assert.deepEqual(database.queries, ['begin', 'commit', 'checkpoint'])
  client.destroy()
  await server.close()
  rmSync(folder, { recursive: true })
})
