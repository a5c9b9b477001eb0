import { type Span, textAt } from '../text/span.ts'
import type { Sight } from './sight.ts'

interface Read {
  readonly main: number
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/** What only looks like an attribution, and would put words in a mouth that said none. */
export const isUntold = (sight: Sight, read: Read): boolean => isMeasure(sight, read) || isFinished(sight, read) || isAsked(sight, read) || isName(sight, read)

/** “Have you said so?”: who is asked has not; but “you said so, is it true?” tells. */
const isAsked = ({ text }: Sight, { source }: Read): boolean =>
  source.length > 0 && textAt(text, source[0]!) === 'you' && ASKING.test(text.slice(Math.max(0, source[0]![0] - LONGEST_ASKING), source[0]![0]))

const ASKING = /\b(?:do|did|have|had|will|would|can|could|are|were|should)\s$/i
const LONGEST_ASKING = 8

/** “The newspaper Arve Echo reports”: the last word of a name echoes nothing. */
const isName = ({ tags }: Sight, { main }: Read): boolean => tags[main] === 'NNP' && /^VB[DPZ]$/.test(tags[main + 1] ?? '')

// "spoke for an hour and forty minutes"; not “forty minutes late”.
const MEASURE = /^(?:for |about |nearly |almost |some |over |more than |less than )*[\w-]+(?: [\w-]+){0,5} (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times)$/i
const NUMBER = /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|half|several|\d+)\b/i

function isMeasure({ text }: Sight, { content }: Read): boolean {
  const words = content.map((span) => textAt(text, span)).join(' ')
  return MEASURE.test(words) && NUMBER.test(words)
}

// They say something only with a clause behind them: "concluded that", not "concluded a video call".
const CLAUSE_VERBS = new Set(['conclude', 'finalise', 'finalize', 'complete', 'finish', 'close', 'hold', 'find'])

// Done to somebody or something, and told by nobody: "convicted a man of two counts", "posted a photo"; not “posted: ‘…’” or "posted that".
// Who appoints or nominates somebody says so by that, and people mark it.
const DEEDS = new Set(['convict', 'acquit', 'sentence', 'arrest', 'sue', 'post', 'deliver', 'assume', 'interrupt'])

function isFinished({ lemmas, tags, tokens, sentences, sentenceAt }: Sight, { main, content }: Read): boolean {
  const isDeed = DEEDS.has(lemmas[main]!)
  if (!isDeed && !CLAUSE_VERBS.has(lemmas[main]!)) return false
  const inside: string[] = []
  for (let i = main + 1; i < sentences[sentenceAt[main]!]!.endToken; i++) {
    if (content.some((span) => tokens[i]![0] >= span[0] && tokens[i]![1] <= span[1])) inside.push(tags[i]!)
    else if (inside.length === 0 && i > main + 1) return false
  }
  const begins = isDeed ? /^(?:DT|PRP\$?|JJ|NNP?S?)$/ : /^(?:DT|PRP\$|JJ|NNS?|``|'')$/
  return begins.test(inside[0] ?? '') && !inside.some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag))
}
