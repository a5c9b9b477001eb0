import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Sentence } from '../../text/sentences.ts'
import { type Span, within } from '../../text/span.ts'
import { NOT_DESCRIBING, TALKS } from './meeting-words.ts'
import type { Description, Statement } from '../record.ts'
import { lowerWords, spanOf } from '../words.ts'

/** How the talks are called, and by whom: “protracted and comprehensive”, "frank", "welcomed as necessary". */
export function descriptionsOf(analysis: Analysis, evidence: readonly Sentence[], statements: readonly Statement[], attributions: readonly Attribution[]): Description[] {
  const contents = attributions.map(({ id, content }) => ({ content, statement: statements.find(({ attribution }) => attribution === id) }))
  const found: Span[] = []
  for (const sentence of evidence)
    for (const words of [...before(analysis, sentence), ...after(analysis, sentence)]) if (!found.some((span) => span[0] === words[0])) found.push(words)
  return found.slice(0, MOST).map((words) => ({ words, by: speakerAt(words, contents) }))
}

const MOST = 6

/** Whoever's words they stand in, the closest first; the outlet's own otherwise. */
function speakerAt(words: Span, contents: readonly { content: readonly Span[]; statement: Statement | undefined }[]): string | null {
  let closest: { size: number; speaker: string | null } | null = null
  for (const { content, statement } of contents)
    for (const span of content)
      if (statement && within(words, span) && (!closest || span[1] - span[0] < closest.size)) closest = { size: span[1] - span[0], speaker: statement.speaker }
  return closest ? closest.speaker : 'outlet'
}

/** "their “protracted and comprehensive” video call", "a frank conversation". */
function before(analysis: Analysis, { firstToken, endToken }: Sentence): Span[] {
  const words = lowerWords(analysis)
  const found: Span[] = []
  for (let i = firstToken + 1; i < endToken; i++) {
    if (!TALKS.has(words[i]!)) continue
    let end = i
    while (end > firstToken && (NOT_DESCRIBING.has(words[end - 1]!) || /-(?:hour|minute|day)$|^(?:phone|video|telephone)$/.test(words[end - 1]!))) end--
    const quoted = quotedBefore(words, firstToken, end)
    const first = quoted ?? adjectivesBefore(analysis, firstToken, end)
    if (first < end) found.push(spanOf(analysis, quoted === null ? [first, end] : [first + 1, end - 1]))
  }
  return found
}

/** Where the marks open that close right before the noun. */
function quotedBefore(words: readonly string[], first: number, end: number): number | null {
  if (!/^[”"’']$|^''$/.test(words[end - 1] ?? '')) return null
  for (let i = end - 3; i >= first && i > end - 9; i--) if (/^[“"‘']$|^``$/.test(words[i]!)) return i
  return null
}

function adjectivesBefore({ tags, text, tokens }: Analysis, firstToken: number, end: number): number {
  let first = end
  while (first > firstToken && /^(?:JJ|VBG|VBN|RB)/.test(tags[first - 1]!) && isDescribing(text.slice(...tokens[first - 1]!))) first--
  return first < end && /^RB/.test(tags[end - 1]!) ? end : first
}

const isDescribing = (word: string) => word[0] === word[0]!.toLowerCase() && !NOT_DESCRIBING.has(word) && !/^\d|^(?:not|also|just|still|held|holding|having|during|following|including|called)$/.test(word)

// "were constructive", "was “businesslike”", "described the talks as frank", "welcomed as necessary"
const LINKS: ReadonlySet<string> = new Set(['was', 'were', 'as', 'is', 'are', 'been', 'talks', 'meeting', 'call', 'conversation'])

/** What is said of the talks behind their name: up to two adjectives, or words in marks. */
function after(analysis: Analysis, { firstToken, endToken }: Sentence): Span[] {
  const words = lowerWords(analysis)
  const noun = firstIn(words, firstToken, endToken, (word) => TALKS.has(word))
  if (noun === null) return []
  for (let i = noun + 1; i < Math.min(endToken, noun + 14); i++) {
    if (!LINKS.has(words[i]!)) continue
    const described = /^(?:as)$/.test(words[i]!) ? CALLED.test(words.slice(Math.max(firstToken, noun - 4), i).join(' ')) : i === noun + 1 || words[i] === 'been'
    if (!described) continue
    const span = predicate(analysis, i + 1, endToken)
    if (span) return [span]
  }
  return []
}

const CALLED = /\b(?:described|called|hailed|welcomed|characterised|characterized|praised|dismissed|termed|billed)\b/

function predicate(analysis: Analysis, first: number, endToken: number): Span | null {
  const words = lowerWords(analysis)
  if (/^[“"‘]$|^``$/.test(words[first] ?? '')) {
    const close = firstIn(words, first + 1, Math.min(endToken, first + 9), (word) => /^[”"’,]$|^''$/.test(word))
    return close !== null && close > first + 1 ? spanOf(analysis, [first + 1, close]) : null
  }
  let end = first
  while (end < endToken && (/^(?:JJ|RB)/.test(analysis.tags[end]!) || (words[end] === 'and' && end > first)) && !/^(?:not|also|later|then)$/.test(words[end]!)) end++
  while (end > first && !/^JJ/.test(analysis.tags[end - 1]!)) end--
  return end > first && isDescribing(words[end - 1]!) ? spanOf(analysis, [first, end]) : null
}

function firstIn(words: readonly string[], first: number, end: number, is: (word: string) => boolean): number | null {
  for (let i = first; i < end; i++) if (is(words[i]!)) return i
  return null
}
