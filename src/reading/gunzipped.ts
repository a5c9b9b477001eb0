import { once } from 'node:events'
import { createGunzip, type Gunzip } from 'node:zlib'

// A bomb swells a thousandfold: so much of it is unpacked before anybody counts.
const PIECE = 16 * 1024

/**
 * Unpacks a gzipped stream, of any number of members. Where it is damaged or cut off, everything before comes out, and
 * then it throws; Node's own pipe throws at once and loses what was waiting.
 */
export async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const out: Uint8Array[] = []
  gunzip.on('data', (chunk) => out.push(chunk))
  gunzip.on('error', () => {}) // heard by whoever awaits
  try {
    for await (const chunk of source)
      for (let at = 0; at < chunk.length; at += PIECE) {
        await written(gunzip, chunk.subarray(at, at + PIECE))
        yield* out.splice(0)
      }
    gunzip.end()
    await once(gunzip, 'end')
  } catch (error) {
    yield* out.splice(0)
    throw error
  }
  yield* out
}

/** Done when the piece has been unpacked. After an error the stream forgets to say so, hence the second ear. */
const written = (gunzip: Gunzip, piece: Uint8Array) =>
  new Promise<void>((resolve, reject) => {
    gunzip.once('error', reject)
    gunzip.write(piece, (error) => {
      gunzip.off('error', reject)
      if (error) reject(error)
      else resolve()
    })
  })
