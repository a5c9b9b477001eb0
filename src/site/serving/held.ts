type Bytes = Uint8Array<ArrayBuffer>

const held = new WeakMap<Response, Bytes>()

/** An answer with its bytes at hand: to read them out of it costs as much as to compress them. */
export const holding = (bytes: Bytes, response: Response): Response => (held.set(response, bytes), response)

const DESK = Buffer.allocUnsafeSlow(2 ** 20)

/** A text's bytes. It is written where there is room for any, and copied: to count how many it will be takes as long as to write them. */
export const written = (text: string): Bytes => (3 * text.length > DESK.length ? Buffer.from(text) : new Uint8Array(DESK.subarray(0, DESK.write(text))))

/** The bytes of an answer. */
export const bytesOf = async (response: Response): Promise<Bytes> => held.get(response) ?? new Uint8Array(await response.arrayBuffer())
