import { overlaps, type Span, textAt, within } from '../text/span.ts'
import type { Attribution } from './attribution.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'

/** The sight of a text as if no word in it stood in a quotation: what is said inside one is then read like anything else. */
export const unquoted = (sight: Sight): Sight => ({
  ...sight,
  quoteAt: new Int32Array(sight.quoteAt.length).fill(NO_QUOTATION),
  cueSure: new Float32Array(sight.cueSure.length),
})

type Read = Omit<Attribution, 'id'> & { readonly main: number }

// "Our president informed him that …": what a speaker passes on is the most of what readers want from a
// briefing. The corpus marks it so rarely that the model has learned to leave it alone, and beliefs, wishes and
// turns of phrase inside a quotation are the speaker's own talk: only plain telling is taken.
const TELLING = new Set(['tell', 'inform', 'say', 'mention', 'warn', 'assure', 'ask', 'promise', 'announce', 'propose', 'offer', 'demand', 'request', 'reply', 'answer', 'deny', 'confirm', 'stress', 'emphasize', 'underline', 'reiterate', 'urge', 'threaten'])
const NOBODY_ELSE = /^(?:I|we|you|who|that|which|it|they|people|some|others|many|someone|nobody|everyone|anyone|mine|the one)$/i
// "what he said", "she said so": that something was told, and not what.
const NOTHING = /^(?:what|which|whatever|this|it|so)$/i

/** What a quotation tells of somebody else's words, passed on by the speaker, where nothing was found yet. */
export function passedOn(sight: Sight, read: readonly Read[], found: readonly Omit<Attribution, 'id'>[]): Omit<Attribution, 'id'>[] {
  const known = found.flatMap(({ cue }) => cue)
  return read.flatMap((it) => {
    const quotation = sight.quotations[sight.quoteAt[it.main]!]?.span
    if (!quotation || !isTelling(sight, it) || it.cue.some((cue) => known.some((other) => overlaps(cue, other)))) return []
    const content = it.content.flatMap((span) => inside(sight.text, span, quotation))
    return content.length > 0 && [...it.source, ...it.cue].every((span) => within(span, quotation)) ? [{ source: it.source, cue: it.cue, content, score: it.score }] : []
  })
}

const isTelling = ({ text }: Sight, { source, content }: Read): boolean =>
  source.length > 0 && !NOBODY_ELSE.test(textAt(text, source[0]!)) && !NOTHING.test(textAt(text, content[0]!))

/** Whether the word tells, inside a quotation: the rest needs no asking. */
export const mayPassOn = ({ lemmas, tags, quoteAt }: Sight, i: number): boolean =>
  quoteAt[i] !== NO_QUOTATION && TELLING.has(lemmas[i]!) && tags[i] !== 'VB'

/** The part of a span that stands between the marks. */
function inside(text: string, [start, end]: Span, [opening, closing]: Span): Span[] {
  const last = Math.min(end, closing - 1)
  const words = text.slice(start, last).replace(/[\s,.;:]+$/, '')
  return start > opening && words.length > 0 ? [[start, start + words.length]] : []
}
