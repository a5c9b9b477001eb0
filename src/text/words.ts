import { isWordy } from './characters.ts'
import { textAt } from './span.ts'
import { tokens } from './tokens.ts'

/** The words and numbers of a text, as written: its tokens without the marks. */
export const words = (text: string): string[] =>
  tokens(text).filter(([start, end]) => isWordy(text, start) || isWordy(text, end - 1)).map((span) => textAt(text, span))
