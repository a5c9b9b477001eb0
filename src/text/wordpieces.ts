/**
 * Words as a pretrained encoder takes them: in goes one word, out come the numbers of the pieces of its vocabulary, the
 * longest first, from the left. Case and accents are dropped, as they were when the vocabulary was made.
 */
export interface Vocabulary {
  /** What piece has which number; "##s" is an "s" inside a word. */
  readonly ids: ReadonlyMap<string, number>
  /** The length of the longest piece, so that a word of any length is cut in linear time. */
  readonly longest: number
}

/** For what no piece fits, and for what begins and ends a row of pieces: numbers that all of these vocabularies share. */
export const [UNKNOWN, BEGINNING, END] = [100, 101, 102]

/** Reads a vocabulary of one piece a line; a line's number is its piece's. */
export function vocabularyOf(lines: string): Vocabulary {
  const ids = new Map(lines.trimEnd().split('\n').map((piece, id) => [piece, id]))
  return { ids, longest: Math.max(...[...ids.keys()].map((piece) => piece.length)) }
}

// Takes "u", ".", "s", ".", "-", "led" out of "u.s.-led".
const PART = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu
// Accents, and what nobody sees: soft hyphens, marks of direction.
const DROPPED = /[\p{Mn}\p{Cf}]/gu

/** The pieces of a word, at most `most`: an address or a hash says no more with its rest. */
export function wordpieces(word: string, vocabulary: Vocabulary, most = 6): number[] {
  const parts = word.normalize('NFD').replace(DROPPED, '').toLowerCase().match(PART) ?? []
  const pieces = parts.flatMap((part) => piecesOf(part, vocabulary)).slice(0, most)
  return pieces.length > 0 ? pieces : [UNKNOWN]
}

// No word: what the vocabulary's makers took for unknown as well.
const LONGEST_PART = 100

function piecesOf(part: string, { ids, longest }: Vocabulary): number[] {
  if (part.length > LONGEST_PART) return [UNKNOWN]
  const pieces: number[] = []
  for (let start = 0; start < part.length; ) {
    const mark = start > 0 ? '##' : ''
    let end = Math.min(part.length, start + longest)
    while (end > start && !ids.has(mark + part.slice(start, end))) end--
    if (end === start) return [UNKNOWN]
    pieces.push(ids.get(mark + part.slice(start, end))!)
    start = end
  }
  return pieces
}
