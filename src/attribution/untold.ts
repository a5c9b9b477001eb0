import { type Span, textAt } from '../text/span.ts'
import type { Sight } from './sight.ts'

interface Read {
  readonly main: number
  readonly content: readonly Span[]
}

/** What only looks like an attribution, and would put words in a mouth that said none. */
export const isUntold = (sight: Sight, read: Read): boolean => isMeasure(sight, read) || isFinished(sight, read)

// "spoke for an hour and forty minutes"; not “forty minutes late”.
const MEASURE = /^(?:for |about |nearly |almost |some |over |more than |less than )*[\w-]+(?: [\w-]+){0,5} (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times)$/i
const NUMBER = /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|half|several|\d+)\b/i

function isMeasure({ text }: Sight, { content }: Read): boolean {
  const words = content.map((span) => textAt(text, span)).join(' ')
  return MEASURE.test(words) && NUMBER.test(words)
}

// They say something only with a clause behind them: "concluded that", not "concluded a video call".
const CLAUSE_VERBS = new Set(['conclude', 'finalise', 'finalize', 'complete', 'finish', 'close', 'hold', 'find'])

function isFinished({ lemmas, tags, tokens, sentences, sentenceAt }: Sight, { main, content }: Read): boolean {
  if (!CLAUSE_VERBS.has(lemmas[main]!)) return false
  const inside: string[] = []
  for (let i = main + 1; i < sentences[sentenceAt[main]!]!.endToken; i++) {
    if (content.some((span) => tokens[i]![0] >= span[0] && tokens[i]![1] <= span[1])) inside.push(tags[i]!)
    else if (inside.length === 0 && i > main + 1) return false
  }
  return /^(?:DT|PRP\$|JJ|NNS?|``|'')$/.test(inside[0] ?? '') && !inside.some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag))
}
