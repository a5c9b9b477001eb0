import { test } from 'node:test'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { packedJson } from './packed.ts'
import { unpackedLately } from './unpacked-lately.ts'

/** Of so many bytes, of which packing saves half. */
const large = (bytes: number) => packedJson(randomBytes(bytes / 2).toString('hex'))

test('what is asked again is the same, though its bytes came anew', () => {
  const bytes = packedJson({ side: 'Sorvane' })
  assert.deepEqual(unpackedLately(bytes), { side: 'Sorvane' })
  assert.equal(unpackedLately(Buffer.from(bytes)), unpackedLately(bytes))
})

test('what was made anew is another', () => {
  assert.deepEqual([unpackedLately(packedJson({ points: 1 })), unpackedLately(packedJson({ points: 2 }))], [{ points: 1 }, { points: 2 }])
})

test('of much, what was used longest ago is forgotten first', () => {
  const [used, left] = [packedJson(['used']), packedJson(['left'])]
  const [first, other] = [unpackedLately(used), unpackedLately(left)]
  for (let i = 0; i < 20; i++) (unpackedLately(large(200_000)), assert.equal(unpackedLately(used), first))
  assert.notEqual(unpackedLately(left), other)
  assert.deepEqual(unpackedLately(left), ['left'])
})
