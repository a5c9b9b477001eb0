/** A stream whose beginning has been looked at; `stream` still gives all of it. */
export interface Peeked {
  readonly beginning: Uint8Array
  readonly stream: AsyncIterable<Uint8Array>
}

/** Looks at up to so many bytes of a stream. A stream that breaks meanwhile breaks again when it is read, after what it gave. */
export async function peeked(source: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const rest = source[Symbol.asyncIterator]()
  let beginning: Uint8Array = new Uint8Array()
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      beginning = Buffer.concat([beginning, next.value])
      if (beginning.length >= bytes) break
    }
  } catch (error) {
    if (beginning.length === 0) throw error
    return { beginning, stream: again(beginning, breaking(error)) }
  }
  return { beginning, stream: again(beginning, rest) }
}

const breaking = (error: unknown): AsyncIterator<Uint8Array> => ({ next: () => Promise.reject(error) })

async function* again(beginning: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (beginning.length > 0) yield beginning
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
