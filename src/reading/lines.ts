const NEWLINE = 10

/** Lines as they came, joined by "\n", without a last one. */
export interface Lines {
  /** In memory of its own, so that it can be given away to a worker. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The number of the first line, counted from 1. */
  readonly first: number
}

export interface Cut {
  /** A longer line keeps its beginning and one byte more than allowed, by which it is known. */
  readonly lineBytes: number
  /** At most so many lines at a time. */
  readonly lines: number
}

/**
 * Cuts a stream into portions of whole lines. A portion ends with what has arrived, so that a
 * slow writer sees each answer at once; one endless line cannot fill the memory.
 */
export async function* portions(source: AsyncIterable<Uint8Array>, cut: Cut): AsyncGenerator<Lines> {
  const open = openLine(cut.lineBytes)
  let first = 1
  for await (const chunk of source) {
    const lines = closedLines(chunk, open)
    for (let i = 0; i < lines.length; i += cut.lines) {
      const some = lines.slice(i, i + cut.lines)
      yield { bytes: joined(some), first }
      first += some.length
    }
  }
  const last = open.close()
  if (last.length > 0) yield { bytes: joined([last]), first }
}

/** The lines of a portion, in order. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    yield bytes.subarray(start, end)
    start = end + 1
  }
  yield bytes.subarray(start)
}

/** A line whose end has not come yet: pieces are kept up to the limit and one byte. */
function openLine(lineBytes: number) {
  let pieces: Uint8Array[] = []
  let room = lineBytes + 1
  return {
    add(piece: Uint8Array) {
      const kept = piece.subarray(0, room)
      if (kept.length > 0) pieces.push(kept)
      room -= kept.length
    },
    close() {
      const line = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
      pieces = []
      room = lineBytes + 1
      return line
    },
  }
}

function closedLines(chunk: Uint8Array, open: ReturnType<typeof openLine>): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
    open.add(chunk.subarray(start, end))
    lines.push(open.close())
    start = end + 1
  }
  open.add(chunk.subarray(start))
  return lines
}

function joined(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, -1))
  let at = 0
  for (const line of lines) {
    bytes.set(line, at)
    at += line.length
    if (at < bytes.length) bytes[at++] = NEWLINE
  }
  return bytes
}
