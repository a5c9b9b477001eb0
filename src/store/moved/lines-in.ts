import type { Readable } from 'node:stream'

/** The lines of a stream, cut at line feeds alone: JSON may hold every other mark that ends a line somewhere. */
export async function* linesIn(stream: Readable): AsyncGenerator<string> {
  let begun: string[] = []
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
    const [first, ...others] = chunk.split('\n')
    begun.push(first!)
    for (const other of others) {
      yield begun.join('')
      begun = [other]
    }
  }
  const last = begun.join('')
  if (last !== '') yield last
}
