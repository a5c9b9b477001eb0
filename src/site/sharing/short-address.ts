// Short permanent names for a place in a capture: a statement, a sentence, a point. They are the place itself, written in
// fewer signs: nothing is kept for them, no two can be the same, and each is right as long as the capture is there,
// whatever later readings find at the place.
import type { Span } from '../../text/span.ts'

export interface Place {
  /** The key of a capture: 20 hexadecimal digits. */
  readonly capture: string
  /** Null for the whole article. */
  readonly span: Span | null
}

/** "g5b8xr2k7m0qz4td-3r-2a9": the capture, where the words begin, how many there are, and one sign that tells a slip. */
export function shortOf({ capture, span }: Place): string {
  const signs = [BigInt(`0x${capture}`).toString(32).padStart(CAPTURE_SIGNS, '0'), ...(span ? [span[0], span[1] - span[0]].map((it) => it.toString(32)) : [])]
  const written = signs.map(toCrockford).join('-')
  return written + checkSign(written)
}

/** The place that is meant; null where there is a slip, so that nobody is led to other words than were cited. */
export function placeAt(short: string): Place | null {
  const written = tidy(short)
  const [, capture, start, length] = SHORT.exec(written) ?? []
  if (capture === undefined) return null
  const [from, count] = [start, length].map((it) => parseInt(fromCrockford(it ?? '0'), 32)) as [number, number]
  const place = { capture: hexOf(fromCrockford(capture)), span: start === undefined ? null : ([from, from + count] as const) }
  return shortOf(place) === written ? place : null
}

const hexOf = (signs: string): string => [...signs].reduce((sum, sign) => sum * 32n + BigInt(parseInt(sign, 32)), 0n).toString(16).padStart(HEX_DIGITS, '0')

// 80 bits are 20 hexadecimal digits, or 16 signs of five bits.
const HEX_DIGITS = 20
const CAPTURE_SIGNS = 16

// Takes "g5b8xr2k7m0qz4td-3r-2a9" and "g5b8xr2k7m0qz4td9".
const SHORT = /^([0-9a-hjkmnp-tv-z]{16})(?:-([0-9a-hjkmnp-tv-z]{1,6})-([0-9a-hjkmnp-tv-z]{1,6}))?[0-9a-hjkmnp-tv-z]$/

// Crockford's alphabet: it can be read out and typed, for no two of its signs look alike.
const NATIVE = '0123456789abcdefghijklmnopqrstuv'
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'

/** A page has hundreds: a look into a table for each sign is a tenth of what replacing by a pattern takes. */
function rewritten(from: string, to: string): (text: string) => string {
  const table = Object.fromEntries([...from].map((sign, i) => [sign, to[i]!]))
  return (text) => {
    let written = ''
    for (const sign of text) written += table[sign] ?? sign
    return written
  }
}
const toCrockford = rewritten(NATIVE, CROCKFORD)
const fromCrockford = rewritten(CROCKFORD, NATIVE)

/** What somebody may have made of it by hand: capitals, an l or an i for the one, an o for the nought. */
const tidy = (short: string) => short.toLowerCase().replace(/[il]/g, '1').replaceAll('o', '0')

/** A sum in the field of 32 elements: one wrong sign, or two neighbours that were swapped, always change it. */
function checkSign(written: string): string {
  let sum = 0
  for (const sign of written) sum = doubled(sum ^ Math.max(0, CROCKFORD.indexOf(sign)))
  return CROCKFORD[sum]!
}

const doubled = (it: number): number => (it << 1) ^ (it & 16 ? 0b100101 : 0)
