import { overlaps, within } from '../text/span.ts'
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
const NOBODY_ELSE = /^(?:I|we|you|who|that|which|it|they|people|someone|nobody|everyone|anyone)$/i

/** The attributions that a quotation holds whole, somebody else's words passed on by the speaker, where nothing was found yet. */
export function passedOn(sight: Sight, read: readonly Read[], found: readonly Omit<Attribution, 'id'>[]): Omit<Attribution, 'id'>[] {
  const known = found.flatMap(({ cue }) => cue)
  return read
    .filter((it) => TELLING.has(sight.lemmas[it.main]!) && sight.tags[it.main] !== 'VB' && isWhole(sight, it) && !it.cue.some((cue) => known.some((other) => overlaps(cue, other))))
    .map(({ source, cue, content, score }) => ({ source, cue, content, score }))
}

function isWhole({ quoteAt, quotations, text }: Sight, { main, source, cue, content }: Read): boolean {
  const quote = quoteAt[main]!
  if (quote === NO_QUOTATION || source.length === 0 || NOBODY_ELSE.test(text.slice(...source[0]!))) return false
  return [...source, ...cue, ...content].every((span) => within(span, quotations[quote]!.span))
}
