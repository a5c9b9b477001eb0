import { joined } from './joined.ts'

/** The longest message that is kept; of a longer one (pictures, mostly) its beginning. */
const MESSAGE_BYTES = 16 * 1024 * 1024

const NEWLINE = 10
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20] // "From "

/**
 * The messages of a mailbox (mbox) one after another. A line that begins with "From " after an empty
 * line begins a message; where a message itself had such a line, its writer put ">" before it.
 */
export async function* messagesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let lines: Uint8Array[] = []
  let bytes = 0
  let afterEmpty = true
  for await (const line of linesIn(source)) {
    if (afterEmpty && begins(line, FROM)) {
      if (bytes > 0) yield joined(lines)
      ;[lines, bytes] = [[], 0]
    } else if (bytes + line.length <= MESSAGE_BYTES) {
      const kept = isQuotedFrom(line) ? line.subarray(1) : line
      lines.push(kept)
      bytes += kept.length
    }
    afterEmpty = line[0] === NEWLINE || (line[0] === 13 && line[1] === NEWLINE)
  }
  if (bytes > 0) yield joined(lines)
}

/** Each line with its end. */
async function* linesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  for await (const chunk of source) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield joined([...rest, chunk.subarray(start, end + 1)])
      rest = []
      start = end + 1
    }
    if (start < chunk.length) rest.push(chunk.slice(start))
  }
  if (rest.length > 0) yield joined(rest)
}

const begins = (line: Uint8Array, start: readonly number[]) => start.every((byte, i) => line[i] === byte)

/** ">From", ">>From", …: one ">" of them is not the message's own. */
function isQuotedFrom(line: Uint8Array): boolean {
  let marks = 0
  while (line[marks] === 0x3e) marks++
  return marks > 0 && begins(line.subarray(marks), FROM)
}
