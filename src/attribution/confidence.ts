import { type FeatureList, questions, say } from '../learn/features.ts'
import { mixed } from '../learn/hash.ts'
import type { Reading } from './decode.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'

const QUESTIONS = questions('confidence', 32)

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
  features.length = 0
  say(features, QUESTIONS, [
    0,
    cue,
    from,
    what,
    border,
    mixed(cue, border),
    mixed(from, border),
    mixed(from, cue),
    mixed(what, from),
    shape,
    mixed(shape, quoted),
    mixed(quoted, border),
    mixed(quoted, from),
    lemma,
    mixed(lengthOf(content), quoted),
    lengthOf(content),
    lengthOf(source),
    mixed(sight.hashes.tag[reading.cue]!, shape),
    sourceHead(sight, reading),
  ])
}

/** Twelve steps of the log odds, finer where it matters. */
function step(sure: number): number {
  const odds = Math.log((sure + 1e-4) / (1 - sure + 1e-4))
  return Math.max(0, Math.min(11, Math.round(odds * 1.2 + 4)))
}

function quotedPart(sight: Sight, reading: Reading): number {
  const { all, quoted } = contentOf(sight, reading)
  return all === 0 ? 0 : 1 + Math.round((quoted / all) * 3)
}

/** How many tokens are told, and how many of them stand in a quotation. */
export function contentOf({ tokens, quoteAt }: Sight, { window, spans }: Reading): { readonly all: number; readonly quoted: number } {
  let [all, quoted] = [0, 0]
  for (let t = window.first; t < window.end; t++) {
    const [start, end] = tokens[t]!
    if (!spans.content.some((span) => start < span[1] && end > span[0])) continue
    all++
    if (quoteAt[t] !== NO_QUOTATION) quoted++
  }
  return { all, quoted }
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
