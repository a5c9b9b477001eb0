type Bytes = Uint8Array<ArrayBuffer>

const held = new WeakMap<Response, Bytes>()

/** An answer with its bytes at hand: to read them out of it costs as much as to compress them. */
export const holding = (bytes: Bytes, response: Response): Response => (held.set(response, bytes), response)

/** The bytes of an answer. */
export const bytesOf = async (response: Response): Promise<Bytes> => held.get(response) ?? new Uint8Array(await response.arrayBuffer())
