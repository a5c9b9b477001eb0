import { test } from 'node:test'
import assert from 'node:assert/strict'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { compressible, encodingFor, EFFORT, type Encoding } from './compressed.ts'

const cases: [accepted: string | undefined, length: number, expected: Encoding][] = [
  ['gzip, deflate, br, zstd', 5_000, 'br'],
  ['gzip, deflate', 5_000, 'gzip'],
  ['br;q=0, gzip;q=0.5', 5_000, 'gzip'],
  ['br;q=0.0', 5_000, 'identity'],
  ['BR', 5_000, 'br'],
  ['brotli', 5_000, 'identity'],
  ['gzip, br', 200, 'identity'],
  [undefined, 5_000, 'identity'],
]
for (const [accepted, length, expected] of cases)
  test(`a browser that takes “${accepted}” gets ${length} bytes as ${expected}`, () => assert.equal(encodingFor(accepted, length), expected))

test('every form holds the same bytes, and is made once', async () => {
  const bytes = Buffer.from('The delegations met. '.repeat(500))
  const form = compressible(bytes, EFFORT.page)
  assert.deepEqual(brotliDecompressSync(await form('br')), bytes)
  assert.deepEqual(gunzipSync(await form('gzip')), bytes)
  assert.equal(await form('identity'), bytes)
  assert.equal(await form('br'), await form('br'))
})
