import { unpackedJson } from './packed.ts'

// A megabyte as it is packed: some hundred meetings or articles, ten times as large when they are unpacked.
const ROOM = 2 ** 20

const lately = new Map<string, unknown>()
let size = 0

/**
 * A value as `unpackedJson` gives it, for what pages ask again and again: to unpack a meeting costs a sixth of its page. What was
 * unpacked last is known by its very bytes, so that it is never old; it is shared, and nobody may change it.
 */
export function unpackedLately(bytes: Uint8Array): unknown {
  const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const known = lately.get(key)
  const value = known ?? unpackedJson(bytes)
  if (known !== undefined) lately.delete(key)
  else size += key.length
  lately.set(key, value) // so that what was used longest ago comes first
  forget()
  return value
}

function forget(): void {
  for (const key of lately.keys()) {
    if (size <= ROOM) return
    lately.delete(key)
    size -= key.length
  }
}
