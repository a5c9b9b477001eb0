import type { Span } from './span.ts'

// takes "[Venn]", leaves "[ … " without an end; an editor's word is short
const BRACKETED = /\[[^[\]\n]{1,200}\]/g

/** The editor's words in square brackets inside a quotation, brackets included: "He told [Venn] so". */
export function bracketedInsertions(text: string, quotation: Span): Span[] {
  const [start, end] = quotation
  return Array.from(text.slice(start, end).matchAll(BRACKETED), ({ index, 0: { length } }): Span => [start + index, start + index + length])
}
