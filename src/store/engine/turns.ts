// What a PostgreSQL client sends, cut where another client may be served. A query comes as several messages
// (Parse, Bind, Describe, Execute, Sync); they share one unnamed statement and one error state with every other
// client of an embedded database, so that nothing may come between them.

export type Turn =
  /** Messages to be run in one go. */
  | { readonly kind: 'run'; readonly bytes: Buffer; /** Whether the client still owes a Sync. */ readonly open: boolean }
  /** Asks for encryption: there is none on a socket of one's own machine. */
  | { readonly kind: 'encryption' }
  /** Takes leave, or asks to cancel what another connection does. */
  | { readonly kind: 'leave' }

const CODES: { readonly [code: number]: Turn['kind'] } = { 80877103: 'encryption', 80877104: 'encryption', 80877102: 'leave' }

// Parse, Bind, Describe, Execute, Close: what follows belongs to them.
const CONTINUED = new Set([...'PBDEC'].map((letter) => letter.charCodeAt(0)))
const FLUSH = 'H'.charCodeAt(0)
const TERMINATE = 'X'.charCodeAt(0)

// A page has 16 MB at most; what is larger than this is no message but noise.
const LONGEST = 256 * 1024 * 1024

/** Collects one client's bytes, and gives its turns once they are complete. */
export class Turns {
  #chunks: Buffer[] = []
  #size = 0
  #needed = 0
  #started = false

  add(chunk: Buffer): Turn[] {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    return this.#size < this.#needed ? [] : this.#cut(Buffer.concat(this.#chunks))
  }

  #cut(bytes: Buffer): Turn[] {
    const turns: Turn[] = []
    let start = 0
    let at = 0
    let end = this.#endOf(bytes, at)
    while (end <= bytes.length) {
      const turn = this.#turnEndingWith(bytes, { start, at, end })
      if (turn) turns.push(turn)
      if (turn) start = end
      at = end
      end = this.#endOf(bytes, at)
    }
    this.#keep(bytes.subarray(start), end - start)
    return turns
  }

  /** Where the message at `at` ends, or where its length will have come. */
  #endOf(bytes: Buffer, at: number): number {
    const typed = this.#started ? 1 : 0
    if (bytes.length < at + typed + 4) return at + typed + 4
    const length = bytes.readUInt32BE(at + typed)
    if (length < 4 || length > LONGEST) throw new Error(`store: a client sent ${length} bytes as one message`)
    return at + typed + length
  }

  #turnEndingWith(bytes: Buffer, { start, at, end }: { start: number; at: number; end: number }): Turn | null {
    const run: Turn = { kind: 'run', bytes: bytes.subarray(start, end), open: bytes[at] === FLUSH && this.#started }
    if (!this.#started) return this.#startOf(bytes, at, run)
    if (bytes[at] === TERMINATE) return { kind: 'leave' }
    return CONTINUED.has(bytes[at]!) ? null : run
  }

  #startOf(bytes: Buffer, at: number, run: Turn): Turn {
    const kind = CODES[bytes.readUInt32BE(at + 4)] ?? 'run'
    this.#started = kind === 'run'
    return kind === 'run' ? run : { kind }
  }

  #keep(rest: Buffer, needed: number): void {
    this.#chunks = rest.length > 0 ? [rest] : []
    this.#size = rest.length
    this.#needed = needed
  }
}
