/**
 * Features are 32-bit integers: a string is hashed once, and what is said about several things at
 * once is mixed from their hashes, so that no string is ever built while reading.
 */
export function hashOf(string: string): number {
  let hash = 0x811c9dc5 // FNV-1a, on code units instead of bytes
  for (let i = 0; i < string.length; i++) hash = Math.imul(hash ^ string.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** One hash of two, where order matters. The multipliers and shifts are those of MurmurHash3's mixing. */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a, 0xcc9e2d51) ^ Math.imul(b + 0x9e3779b9, 0x1b873593)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
