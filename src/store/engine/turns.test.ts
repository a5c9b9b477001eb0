import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { processorSeconds } from '../../../test/processor-time.ts'
import { Turns, type Turn } from './turns.ts'

const STARTUP = message('', '\0\x03\0\0user\0postgres\0\0')
const ENCRYPTION = message('', '\x04\xd2\x16\x2f')
const CANCEL = message('', '\x04\xd2\x16\x2e\0\0\0\x01\0\0\0\x02')
const QUERY = message('Q', 'select 1\0')
const EXTENDED = [message('P', '\0select $1\0\0\0'), message('B', '\0\0\0\0\0\0\0\0'), message('E', '\0\0\0\0\0'), message('S', '')]
const FLUSHED = [message('P', '\0select $1\0\0\0'), message('H', '')]
const GOODBYE = message('X', '')

function message(type: string, body: string): Buffer {
  const bytes = Buffer.from(`${type}\0\0\0\0${body}`, 'latin1')
  bytes.writeUInt32BE(bytes.length - type.length, type.length)
  return bytes
}

const cases: [name: string, messages: Buffer[], expected: string[]][] = [
  ['a query is a turn', [STARTUP, QUERY], ['start', 'run Q']],
  ['what is asked in several messages is one turn, to its Sync', [STARTUP, ...EXTENDED, QUERY], ['start', 'run PBES', 'run Q']],
  ['a Flush hands over what is there, and leaves the turn open', [STARTUP, ...FLUSHED, message('S', '')], ['start', 'open PH', 'run S']],
  ['who asks for encryption has not begun', [ENCRYPTION, STARTUP, QUERY], ['encryption', 'start', 'run Q']],
  ['who cancels something elsewhere leaves', [CANCEL], ['leave']],
  ['who says good-bye leaves', [STARTUP, GOODBYE], ['start', 'leave']],
  ['what has not come whole is no turn yet', [STARTUP, QUERY.subarray(0, 8)], ['start']],
]
for (const [name, messages, expected] of cases)
  test(name, () => assert.deepEqual(new Turns().add(Buffer.concat(messages)).map(told), expected))

test('however the bytes arrive, the turns are the same', () => {
  const parts = fc.constantFrom([QUERY], EXTENDED, FLUSHED, [GOODBYE])
  fc.assert(
    fc.property(fc.array(parts), fc.array(fc.nat(40)), (sent, sizes) => {
      const bytes = Buffer.concat([STARTUP, ...sent.flat()])
      const [turns, pieces] = [new Turns(), piecesOf(bytes, sizes)]
      assert.deepEqual(pieces.flatMap((piece) => turns.add(piece)), new Turns().add(bytes))
    }),
  )
})

test('what speaks no PostgreSQL is refused', () => {
  assert.throws(() => new Turns().add(Buffer.from('GET / HTTP/1.1\r\n\r\n')), /as one message/)
  assert.throws(() => new Turns().add(Buffer.alloc(8)), /0 bytes as one message/)
})

test('a long message costs no more than its length', () => {
  const turns = new Turns()
  turns.add(STARTUP)
  const long = message('Q', 'x'.repeat(20_000_000))
  const pieces = Array.from({ length: Math.ceil(long.length / 65_536) }, (_, i) => long.subarray(i * 65_536, (i + 1) * 65_536))
  // A fiftieth of a second is usual; what copies all that has come with each piece takes two seconds.
  assert.ok(processorSeconds(() => assert.equal(pieces.flatMap((piece) => turns.add(piece)).length, 1)) < 1)
})

/** "run PBES": the kinds of its messages; the first message of all has none. */
function told(turn: Turn): string {
  if (turn.kind !== 'run') return turn.kind
  if (turn.bytes[0] === 0) return 'start'
  return `${turn.open ? 'open' : 'run'} ${kindsIn(turn.bytes)}`
}

function kindsIn(bytes: Buffer): string {
  let kinds = ''
  for (let at = 0; at < bytes.length; at += 1 + bytes.readUInt32BE(at + 1)) kinds += String.fromCharCode(bytes[at]!)
  return kinds
}

function piecesOf(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = []
  let at = 0
  for (const size of sizes) pieces.push(bytes.subarray(at, (at = Math.min(bytes.length, at + size))))
  return [...pieces, bytes.subarray(at)]
}
