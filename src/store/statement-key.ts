import type { Attribution } from '../attribution/attribution.ts'
import type { Record, Statement } from '../record/record.ts'
import type { Span } from '../text/span.ts'

/** From a statement's first word to its last, whatever stands between: its place in the article's text. */
export function placeOf({ content, cue, source }: Attribution): Span {
  const spans = content.length > 0 ? content : [...cue, ...source]
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

/** The attributions of a record, by id. */
export const attributionsById = ({ attributions }: Record): ReadonlyMap<string, Attribution> => new Map(attributions.map((it) => [it.id, it]))

/** What a statement rests on. */
export function attributionOf(statement: Statement, attributions: ReadonlyMap<string, Attribution>): Attribution {
  const found = attributions.get(statement.attribution)
  if (!found) throw new Error(`store: statement ${statement.id} rests on ${statement.attribution}, which its record lacks`)
  return found
}

/** The stable name of a statement: it outlives every reading that finds the same words in the same capture. */
export const statementKey = (capture: string, [start, end]: Span): string => `${capture}.${start}-${end}`

// Takes "3f2a09b1c4d5e6f70819.120-188".
const KEY = /^([0-9a-f]{20})\.(\d{1,9})-(\d{1,9})$/

export function parsedStatementKey(key: string): { capture: string; span: Span } | null {
  const [, capture, start, end] = KEY.exec(key) ?? []
  return capture === undefined ? null : { capture, span: [Number(start), Number(end)] }
}
