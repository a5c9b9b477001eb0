import type { Span } from '../text/span.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'

/** A quotation signed with a dash and a name, as pull quotes, letters and mottoes are: “…” — Jane Doe, nurse */
export interface Signature {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

const DASHES = new Set(['—', '―', '–', '--', '-'])
const LONGEST = 14

// Too few in the training texts to be learned (11 of 22,465), and too plain to need learning.
export function signatures(sight: Sight): Signature[] {
  return sight.words.flatMap((word, dash) => {
    if (!DASHES.has(word.form) || !isSigned(sight, dash)) return []
    const quotation = sight.quotations[sight.quoteAt[dash - 1]!]!
    return [{ source: [nameAfter(sight, dash)], cue: [sight.tokens[dash]!], content: [quotation.span] }]
  })
}

/** Right behind a closed quotation stands the dash, and behind it nothing but a name and what belongs to it. */
function isSigned(sight: Sight, dash: number): boolean {
  const quote = dash > 0 ? sight.quoteAt[dash - 1]! : NO_QUOTATION
  if (quote === NO_QUOTATION || !sight.quotations[quote]!.closed) return false
  if (sight.quotations[quote]!.span[1] !== sight.tokens[dash - 1]![1] || sight.quoteAt[dash] === quote) return false
  const end = sentenceEnd(sight, dash)
  if (end - dash > LONGEST || dash + 1 >= end || !sight.tags[dash + 1]!.startsWith('NNP')) return false
  for (let i = dash + 1; i < end; i++) if (/^(VB[DZP]|MD)$/.test(sight.tags[i]!)) return false
  return true
}

const sentenceEnd = (sight: Sight, i: number): number => sight.sentences[sight.sentenceAt[i]!]?.endToken ?? i

function nameAfter(sight: Sight, dash: number): Span {
  let last = dash + 1
  const end = sentenceEnd(sight, dash)
  for (let i = last + 1; i < end && /[\p{L}\p{N}]/u.test(sight.words[i]!.form); i++) last = i
  return [sight.tokens[dash + 1]![0], sight.tokens[last]![1]]
}
