/** How many words in a row are one shingle: a shared run of six is hardly ever chance. */
const SHINGLE_WORDS = 6
/** Of so many shingles in a row the least hash is kept: a shared passage of 13 words always leaves a shared print. */
const WINDOW = 8

// takes: words and numbers; leaves: marks, spaces and case, which editors change
const WORD = /[\p{L}\p{N}]+/gu

/**
 * What a text is known by wherever it is printed: a small choice of the hashes of its word runs, the same for the same
 * passage whatever stands around it (winnowing; Schleimer, Wilkerson, Aiken 2003).
 */
export function fingerprints(text: string): Set<number> {
  const hashes = shingles(Array.from(text.toLowerCase().matchAll(WORD), ([word]) => hashOf(word)))
  const kept = new Set<number>()
  let least = -1
  for (let end = 0; end < hashes.length; end++) {
    const start = Math.max(0, end - WINDOW + 1)
    if (least < start) least = leastIn(hashes, start, end)
    else if (hashes[end]! <= hashes[least]!) least = end
    if (end >= WINDOW - 1 || end === hashes.length - 1) kept.add(hashes[least]!)
  }
  return kept
}

function leastIn(hashes: readonly number[], start: number, end: number): number {
  let least = start
  for (let i = start + 1; i <= end; i++) if (hashes[i]! <= hashes[least]!) least = i
  return least
}

/** A hash for every run of words; one for the whole where the text is shorter than a run. */
function shingles(words: readonly number[]): number[] {
  const runs = Math.max(1, words.length - SHINGLE_WORDS + 1)
  return words.length === 0 ? [] : Array.from({ length: runs }, (_, start) => mixed(words, start))
}

function mixed(words: readonly number[], start: number): number {
  let hash = 0
  const end = Math.min(words.length, start + SHINGLE_WORDS)
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ words[i]!, 0x85ebca6b) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}
