import type { Span } from '../../text/span.ts'
import type { Passage } from './passages.ts'

/** The "if" of a passage: that of its statement, or in a longer sentence the first there is, to its next comma. */
export function conditionIn({ statement, spans, source: { record: { article } } }: Passage): Span | null {
  if (statement?.condition) return statement.condition
  for (const [start, end] of spans) {
    const found = IF.exec(article.text.slice(start, end))
    if (found) return [start + found.index, start + found.index + found[0].length]
  }
  return null
}

// takes "in the event of military escalation", "unless the exercises end"; leaves "in this event", "as if"
const IF = /(?<!\bas )\b(?:if|unless|provided that|as (?:long|soon) as|in (?:the )?(?:event|case) (?:of|that))\b[^,.;:]*/i
