import type { Given } from './told/statements.ts'
import type { FoundStatement, Statement } from './api/schemas.ts'
import { english } from './words/english.ts'

export type Said = Given<typeof FoundStatement> | Given<typeof Statement>

/** Whether words are the speaker's own, so that a paraphrase never passes for a quotation. */
export const KIND_WORDS = english.common.kinds

const OPENING_MARK = /^["'“”„«»‘’‹›「『]/

/** The words as they may be shown: a speaker's own have their marks, in the turn of a transcript as well. */
export const spoken = ({ words, kind }: Pick<Said, 'words' | 'kind'>): string => (kind === 'direct' && !OPENING_MARK.test(words) ? `“${words}”` : words)

/** A statement on one line, for feeds and assistants: who, to whom, by way of whom, how and what. */
export function says(it: Said): string {
  const who = [it.speaker ?? 'Speaker not named', it.role].filter((part) => part !== null).join(', ')
  const to = it.addressee === null ? '' : ` to ${it.addressee}`
  const relay = it.relayedBy.length > 0 ? `, relayed by ${it.relayedBy.join(', then by ')}` : ''
  return `${who}${to}${relay} (${it.verb}, ${KIND_WORDS[it.kind]}): ${spoken(it)}`
}
