import { overlaps, type Span, textAt, within } from '../text/span.ts'
import type { Attribution } from './attribution.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'
import { firstBehind } from './whole-quotations.ts'

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

type Found = Omit<Attribution, 'id'>

/** What is told of somebody else's words inside a quotation, or inside of what somebody tells, where nothing was found yet. */
export function passedOn(sight: Sight, read: readonly Read[], { found, told }: { readonly found: readonly Found[]; readonly told: ReadonlyMap<number, Span> }): Found[] {
  const known = found.flatMap(({ cue }) => cue)
  return read.flatMap((it) => {
    const scope = scopeOf(sight, it.main) ?? told.get(it.main)
    if (!scope || !isTelling(sight, it) || it.cue.some((cue) => known.some((other) => overlaps(cue, other)))) return []
    const content = it.content.flatMap((span) => inside(sight.text, span, scope))
    return content.length > 0 && [...it.source, ...it.cue].every((span) => within(span, scope)) ? [{ source: it.source, cue: it.cue, content, score: it.score }] : []
  })
}

/** What stands between the marks around a word. */
function scopeOf({ quotations, quoteAt }: Sight, main: number): Span | undefined {
  const quotation = quotations[quoteAt[main]!]?.span
  return quotation && [quotation[0] + 1, quotation[1] - 1]
}

/** By verb of telling outside quotations: what somebody is found to tell in which it stands. */
export function toldAt(sight: Sight, found: readonly Found[]): Map<number, Span> {
  const { tokens, quoteAt } = sight
  const told = new Map<number, Span>()
  for (const { source, content } of found)
    if (source.length > 0)
      for (const span of content)
        for (let t = firstBehind(tokens, span[0]); t < tokens.length && tokens[t]![1] <= span[1]; t++) if (quoteAt[t] === NO_QUOTATION && tells(sight, t)) told.set(t, span)
  return told
}

const isTelling = ({ text }: Sight, { source, content }: Read): boolean =>
  source.length > 0 && !NOBODY_ELSE.test(textAt(text, source[0]!)) && !NOTHING.test(textAt(text, content[0]!))

/** Whether the word tells, inside a quotation: the rest needs no asking. */
export const mayPassOn = (sight: Sight, i: number): boolean => sight.quoteAt[i] !== NO_QUOTATION && tells(sight, i)

const tells = ({ lemmas, tags }: Sight, i: number): boolean => TELLING.has(lemmas[i]!) && tags[i] !== 'VB'

/** The part of a span that stands in the scope, without loose marks at its end. */
function inside(text: string, [start, end]: Span, [first, last]: Span): Span[] {
  const words = text.slice(start, Math.min(end, last)).replace(/[\s,.;:]+$/, '')
  return start >= first && words.length > 0 ? [[start, start + words.length]] : []
}
