/**
 * What a line looks like, whatever it says: `prose` is a paragraph beyond doubt, `sentence` a short line closed by a
 * full stop or its like, `phrase` a short line that isn't: a headline, a heading, a name, a caption.
 */
export type LineShape = 'prose' | 'sentence' | 'phrase'

// Sentences of fewer letters are lines of their own ("He resigned."); open lines of more are paragraphs cut short.
const PROSE_LETTERS = 50
const OPEN_PROSE_LETTERS = 220

// “No.”  no.)  [1]  – but not ‘stormy’ talks in ‘Nordhaven’
const CLOSERS = /["'”’»“)\]）」』\s]+$/
const TERMINAL = /[.!?…:;。！？；：؟۔।]$/

export function lineShape(line: string): LineShape {
  const letters = line.length * densityOf(line)
  if (letters >= OPEN_PROSE_LETTERS) return 'prose'
  if (!isClosed(line)) return 'phrase'
  return letters >= PROSE_LETTERS ? 'prose' : 'sentence'
}

// An ideograph says as much as a short word.
const densityOf = (line: string): number => (/[\u3040-\u9fff\uac00-\ud7a3]/.test(line.slice(0, 9)) ? 3 : 1)

/** True where the line ends as a sentence does, closing marks and brackets aside. */
function isClosed(line: string): boolean {
  return TERMINAL.test(line.slice(-12).replace(CLOSERS, ''))
}

// Little words stay small in a Title Cased Headline.
const SMALL = /^(?:an?|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|per|the|to|up|via|vs|with)$/

/** A Title Cased Line of Four Words or More. */
export function isTitleCase(line: string): boolean {
  if (line.length > 250) return false
  const words = line.split(/[\s-]+/).filter((word) => /^\P{L}*\p{L}/u.test(word) && !SMALL.test(word))
  return words.length >= 4 && words.every((word) => /^\P{L}*\p{Lu}/u.test(word))
}

/** How many words a short line has; ideographs count as half a word each. */
export function wordCount(line: string): number {
  const ideographs = line.match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0
  return ideographs / 2 + (line.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0) * (ideographs > 4 ? 0 : 1)
}
