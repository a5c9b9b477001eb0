import { add, type FeatureList } from '../learn/features.ts'
import { hashOf, mixed } from '../learn/hash.ts'
import type { Reading } from './decode.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'

const TEMPLATE = Array.from({ length: 32 }, (_, i) => hashOf(`confidence ${i}`))

/** What tells whether a reading's content and source are both right. `cueSure`: how likely the cue is one. */
export function confidenceFeatures(sight: Sight, reading: Reading, cueSure: number, features: FeatureList): void {
  const { source, content } = reading.spans
  const cue = step(cueSure)
  const from = step(reading.sourceSure)
  const what = step(reading.contentSure)
  const border = step(reading.borderSure)
  const quoted = quotedPart(sight, reading)
  const shape = mixed(Math.min(3, content.length), source.length)
  const lemma = sight.hashes.lemma[reading.cue]!
  let template = 0
  features.length = 0
  const say = (hash: number) => add(features, mixed(TEMPLATE[template++]!, hash))
  say(0)
  say(cue)
  say(from)
  say(what)
  say(border)
  say(mixed(cue, border))
  say(mixed(from, border))
  say(mixed(from, cue))
  say(mixed(what, from))
  say(shape)
  say(mixed(shape, quoted))
  say(mixed(quoted, border))
  say(mixed(quoted, from))
  say(lemma)
  say(mixed(lengthOf(content), quoted))
  say(lengthOf(content))
  say(lengthOf(source))
  say(mixed(sight.hashes.tag[reading.cue]!, shape))
  say(sourceHead(sight, reading))
}

/** Twelve steps of the log odds, finer where it matters. */
function step(sure: number): number {
  const odds = Math.log((sure + 1e-4) / (1 - sure + 1e-4))
  return Math.max(0, Math.min(11, Math.round(odds * 1.2 + 4)))
}

function quotedPart(sight: Sight, { window, spans }: Reading): number {
  let quoted = 0
  let all = 0
  for (let t = window.first; t < window.end; t++) {
    const [start, end] = sight.tokens[t]!
    if (!spans.content.some((span) => start < span[1] && end > span[0])) continue
    all++
    if (sight.quoteAt[t] !== NO_QUOTATION) quoted++
  }
  return all === 0 ? 0 : 1 + Math.round((quoted / all) * 3)
}

function lengthOf(spans: Reading['spans']['content']): number {
  const length = spans.reduce((sum, [start, end]) => sum + end - start, 0)
  return length === 0 ? 0 : 1 + Math.min(8, Math.floor(Math.log2(length)))
}

/** The tag of the source's last word: a name, a pronoun, a "who". */
function sourceHead(sight: Sight, { spans, window }: Reading): number {
  const end = spans.source[0]?.[1]
  if (end === undefined) return 0
  for (let t = window.first; t < window.end; t++) if (sight.tokens[t]![1] === end) return mixed(sight.hashes.tag[t]!, sight.hashes.name[t]!)
  return 1
}
