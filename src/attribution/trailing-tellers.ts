import type { Span } from '../text/span.ts'
import type { Analysis } from './analysis.ts'

interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Who is named at a sentence's end as the one who tells it all: "Lund told Lee that it is late, the ministry said after
 * the call." The role model follows the first teller and often overlooks the second, though nothing in news is more
 * regular: a comma, a noun phrase, "said", and at most when and where.
 */
export function trailingTellers(analysis: Analysis, found: readonly Roles[]): Roles[] {
  const cues = new Set(found.flatMap(({ cue }) => cue.map(([, end]) => end)))
  return analysis.sentences.flatMap(({ firstToken, endToken }) => {
    const parts = partsOf(analysis, firstToken, endToken)
    if (!parts || cues.has(analysis.tokens[parts.cue]![1]) || isSubordinate(analysis, firstToken)) return []
    return [rolesOf(analysis, firstToken, parts)]
  })
}

/**
 * Gives who is named at a sentence's end the whole of it, where the teller inside was found too: in "Lund told Lee that it is late,
 * the ministry said", the ministry does not say that it is late, but that Lund told Lee so.
 */
export function withInnerTellers<T extends Roles>(analysis: Analysis, found: readonly T[]): T[] {
  const last = new Map(found.flatMap((one) => one.cue.map(([, end]) => [end, one] as const)))
  const whole = new Map<T, readonly Span[]>()
  for (const { firstToken, endToken } of analysis.sentences) {
    const parts = partsOf(analysis, firstToken, endToken)
    const teller = parts && last.get(analysis.tokens[parts.cue]![1])
    if (!teller || isSubordinate(analysis, firstToken)) continue
    const { content } = rolesOf(analysis, firstToken, parts)
    const [start, end] = content[0]!
    if (found.some((one) => one !== teller && one.source[0] && one.source[0][0] >= start && one.cue.length > 0 && one.cue.every((cue) => cue[0] >= start && cue[1] <= end))) whole.set(teller, content)
  }
  return found.map((one) => (whole.has(one) ? { ...one, content: whole.get(one)! } : one))
}

interface Parts {
  readonly comma: number
  readonly cue: number
}

const TELLING = new Set(['say', 'add', 'announce', 'report'])
/** When, where and to whom: "after the call on Thursday", "in a statement", "late Monday". */
const CIRCUMSTANCE = /^(?:IN|TO|DT|JJ|RB|CD|NNP?S?|PRP\$|POS)$/
/** "the White House", "her office", "state news agency TASS", "Ms. Lund of the Senate" */
const NAMING = /^(?:DT|JJ|CD|NNP?S?|PRP\$?|POS|IN)$/
const MOST_NAMING = 12
const MOST_CIRCUMSTANCES = 14
/** Around the comma: what ends in quotation marks is the role model's to read. */
const MARK = /[”"’'“‘]/

function partsOf({ tags, lemmas, text, tokens }: Analysis, first: number, end: number): Parts | null {
  if (text[tokens[end - 1]![0]] !== '.') return null
  let cue = end - 2
  while (cue > first && end - cue < MOST_CIRCUMSTANCES && CIRCUMSTANCE.test(tags[cue]!)) cue--
  if (!/^VB[DZ]$/.test(tags[cue] ?? '') || !TELLING.has(lemmas[cue]!)) return null
  let comma = cue - 1
  while (comma > first && cue - comma < MOST_NAMING && NAMING.test(tags[comma]!)) comma--
  const isWhole = comma < cue - 1 && comma - first > 2 && text[tokens[comma]![0]] === ','
  return isWhole && !MARK.test(text.slice(tokens[comma - 1]![0], tokens[comma + 1]![0] + 1)) ? { comma, cue } : null
}

// "But when the funds ran out, Lund said" tells something else.
const SUBORDINATE = new Set(['when', 'if', 'after', 'as', 'while', 'because', 'since', 'although', 'though', 'before', 'until', 'once', 'asked'])

const isSubordinate = ({ lemmas, tags }: Analysis, first: number): boolean => SUBORDINATE.has(lemmas[tags[first] === 'CC' ? first + 1 : first]!)

function rolesOf({ tokens }: Analysis, first: number, { comma, cue }: Parts): Roles {
  return {
    source: [[tokens[comma + 1]![0], tokens[cue - 1]![1]]],
    cue: [tokens[cue]!],
    content: [[tokens[first]![0], tokens[comma - 1]![1]]],
  }
}
