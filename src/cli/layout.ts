import type { Terminal } from './world.ts'

// The 16 colours of every terminal follow the reader's own theme; exact ones would not.
const STYLES = { plain: [0, 0], bold: [1, 22], dim: [2, 22], accent: [36, 39], warn: [33, 39] } as const

export type Style = keyof typeof STYLES

/** Words of one style. */
export type Words = readonly [style: Style, text: string]

export interface Layout {
  /** What every line begins with; the first line may begin otherwise. */
  readonly indent: string
  readonly first?: string
  readonly style?: Style
}

// Takes ESC and its kin and the marks that turn the direction of writing: a page must not command the terminal.
// Leaves letters, spaces and line ends of any script.
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Fills lines with words, as wide as the terminal. Text from outside is made harmless here. */
export function filled(words: readonly Words[], { indent, first = indent, style = 'dim' }: Layout, terminal: Terminal): string {
  const lines = linesOf(whole(words), terminal.width - indent.length)
  return lines
    .map((line, i) => painted([style, i === 0 ? first : indent], terminal) + line.map((it) => painted(it, terminal)).join(''))
    .map((line) => (line.trim() === '' ? '\n' : `${line}\n`))
    .join('')
}

export function painted([style, text]: Words, { colour }: Terminal): string {
  const [on, off] = STYLES[style]
  return colour && style !== 'plain' && text.trim() !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text
}

/** The words between spaces, each with all its styles: "Ruiz" in bold and the comma after it are one. */
function whole(words: readonly Words[]): Words[][] {
  const found: Words[][] = [[]]
  for (const [style, text] of words)
    for (const piece of text.replace(COMMANDS, '').match(/\s+|\S+/g) ?? [])
      if (piece.trim() === '') found.push([])
      else found.at(-1)!.push([style, piece])
  return found.filter((word) => word.length > 0)
}

const lengthOf = (word: readonly Words[]) => word.reduce((sum, [, text]) => sum + text.length, 0)

function linesOf(words: readonly Words[][], room: number): Words[][] {
  const lines: Words[][] = [[]]
  let used = 0
  for (const word of words) {
    const length = lengthOf(word)
    if (used > 0 && used + 1 + length > room) {
      lines.push([])
      used = 0
    }
    const line = lines.at(-1)!
    for (const [i, [style, text]] of word.entries()) add(line, style, used > 0 && i === 0 ? ` ${text}` : text)
    used += length + (used > 0 ? 1 : 0)
  }
  return lines
}

/** Words of one style that follow each other are painted at one stroke. */
function add(line: Words[], style: Style, text: string): void {
  const last = line.at(-1)
  if (last && last[0] === style) line[line.length - 1] = [style, last[1] + text]
  else line.push([style, text])
}
