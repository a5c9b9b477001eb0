/** A stream whose beginning has been looked at; `stream` still gives all of it. */
export interface Peeked {
  readonly beginning: Uint8Array
  readonly stream: AsyncIterable<Uint8Array>
}

/** Looks at up to so many bytes of a stream. */
export async function peeked(source: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]()
  let beginning: Uint8Array = new Uint8Array()
  while (beginning.length < bytes) {
    const { done, value } = await iterator.next()
    if (done) break
    beginning = Buffer.concat([beginning, value])
  }
  return { beginning, stream: again(beginning, iterator) }
}

async function* again(beginning: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (beginning.length > 0) yield beginning
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
