import { joined } from './joined.ts'

const NEWLINE = 10
// No header of a page or an archive is longer; only what is no header at all.
const LINE_BYTES = 256 * 1024

/** A stream of bytes that is read by lines and by lengths. Throws where it ends too early. */
export class ByteStream {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array()

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next line without its end, byte by byte as Latin-1; `null` at the end of the stream. */
  async line(): Promise<string | null> {
    const pieces: Uint8Array[] = []
    for (let bytes = 0; bytes < LINE_BYTES; ) {
      if (this.#held.length === 0 && !(await this.#more())) return pieces.length > 0 ? latin1(joined(pieces)) : null
      const end = this.#held.indexOf(NEWLINE) + 1
      const piece = this.#taken(end || this.#held.length)
      pieces.push(piece)
      bytes += piece.length
      if (end) return latin1(joined(pieces)).replace(/\r?\n$/, '')
    }
    throw new Error('a line without end')
  }

  async take(bytes: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    await this.#pass(bytes, (piece) => pieces.push(piece))
    return joined(pieces)
  }

  async skip(bytes: number): Promise<void> {
    await this.#pass(bytes, () => {})
  }

  async #pass(bytes: number, each: (piece: Uint8Array) => void): Promise<void> {
    for (let missing = bytes; missing > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) throw new Error(`${missing} bytes are missing`)
      const piece = this.#taken(Math.min(missing, this.#held.length))
      each(piece)
      missing -= piece.length
    }
  }

  #taken(bytes: number): Uint8Array {
    const piece = this.#held.subarray(0, bytes)
    this.#held = this.#held.subarray(bytes)
    return piece
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next()
    if (!done) this.#held = value
    return !done
  }
}

const latin1 = (bytes: Uint8Array) => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
