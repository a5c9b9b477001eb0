/**
 * The model file: a header that says what is in it, as JSON, then its tables of weights, a byte
 * each, one behind the other. Little endian; offsets count from the end of the header.
 *
 *     "RDOT" · header's length (uint32) · header (UTF-8 JSON) · tables
 */
export interface Tables {
  readonly header: unknown
  readonly tables: { readonly [name: string]: Int8Array }
}

const MAGIC = 0x544f4452 // "RDOT"

export function bytesOfTables({ header, tables }: Tables): Uint8Array {
  const names = Object.keys(tables)
  const lengths = Object.fromEntries(names.map((name) => [name, tables[name]!.length]))
  const json = new TextEncoder().encode(JSON.stringify({ header, lengths }))
  const bytes = new Uint8Array(8 + json.length + names.reduce((sum, name) => sum + tables[name]!.length, 0))
  new DataView(bytes.buffer).setUint32(0, MAGIC, true)
  new DataView(bytes.buffer).setUint32(4, json.length, true)
  bytes.set(json, 8)
  let at = 8 + json.length
  for (const name of names) {
    bytes.set(new Uint8Array(tables[name]!.buffer, tables[name]!.byteOffset, tables[name]!.length), at)
    at += tables[name]!.length
  }
  return bytes
}

/** The tables are views into `bytes`: nothing is copied. Throws where the bytes are no model file. */
export function tablesOf(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error(`learn: no model file (${bytes.length} bytes)`)
  const start = 8 + view.getUint32(4, true)
  const { header, lengths } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, start))) as { header: unknown; lengths: { [name: string]: number } }
  const tables: { [name: string]: Int8Array } = {}
  let at = start
  for (const [name, length] of Object.entries(lengths)) {
    if (at + length > bytes.length) throw new Error(`learn: the model file ends inside "${name}"`)
    tables[name] = new Int8Array(bytes.buffer, bytes.byteOffset + at, length)
    at += length
  }
  return { header, tables }
}

/** Weights a byte each, `scale` the worth of one unit. The few outliers beyond the 99.99th percentile are cut to it. */
export function packed(weights: Float32Array): { values: Int8Array; scale: number } {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort()
  const top = sizes[Math.floor(sizes.length * 0.9999)] ?? 1
  const scale = top / 127
  return { values: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))), scale }
}
