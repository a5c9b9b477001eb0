import { test } from 'node:test'
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { gunzipped } from './gunzipped.ts'

async function unpack(bytes: Uint8Array, size = bytes.length) {
  async function* source() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const out: Uint8Array[] = []
  try {
    for await (const piece of gunzipped(source())) out.push(piece)
    return [Buffer.concat(out).toString(), 'whole']
  } catch (error) {
    return [Buffer.concat(out).toString(), (error as NodeJS.ErrnoException).code]
  }
}

const two = Buffer.concat([gzipSync('one '), gzipSync('two')])

test('members come out as one, wherever the stream was cut', async () => {
  for (const size of [1, 7, 100]) assert.deepEqual(await unpack(two, size), ['one two', 'whole'])
})

test('what is cut off gives what was there, then throws', async () => {
  const [text, end] = await unpack(two.subarray(0, -9))
  assert.match(text!, /^one /)
  assert.equal(end, 'Z_BUF_ERROR')
})

test('what is damaged throws', async () => {
  const bytes = Buffer.from(two)
  bytes.fill(0xff, 12, 18)
  assert.notEqual((await unpack(bytes))[1], 'whole')
})

test('a bomb is handed on in pieces, before all of it is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000))
  const pieces = gunzipped((async function* () { yield bomb })())
  let bytes = 0
  for await (const piece of pieces) if ((bytes += piece.length) > 1_000_000) break
  assert.ok(bytes < 40_000_000)
})
