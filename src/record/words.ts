import type { Analysis } from '../attribution/analysis.ts'
import { firstPlace } from '../text/first-place.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/** Tokens by index, `[first, end)`. */
export type Range = readonly [first: number, end: number]

// One analysis is asked for its words by every file of this room; they are made once.
const known = new WeakMap<Analysis, readonly string[]>()

/** Each token in lower case with straight apostrophes: what the tables of this room are written in. */
export function lowerWords(analysis: Analysis): readonly string[] {
  const found = known.get(analysis)
  if (found) return found
  const words = analysis.tokens.map(([start, end]) => {
    const word = analysis.text.slice(start, end).toLowerCase()
    return word.includes('’') ? word.replaceAll('’', "'") : word
  })
  known.set(analysis, words)
  return words
}

/** The tokens that lie in a span. */
export function tokensIn({ tokens }: Analysis, [start, end]: Span): Range {
  return [firstPlace(tokens.length, (i) => tokens[i]![0] >= start), firstPlace(tokens.length, (i) => tokens[i]![1] > end)]
}

/** The sentence a position falls in; `null` between sentences. */
export function sentenceAt({ sentences }: Analysis, position: number): Sentence | null {
  const sentence = sentences[firstPlace(sentences.length, (i) => sentences[i]!.span[1] > position)]
  return sentence && sentence.span[0] <= position ? sentence : null
}

/** From the first character of the first token to the last of the last. */
export function spanOf({ tokens }: Analysis, [first, end]: Range): Span {
  return [tokens[first]![0], tokens[end - 1]![1]]
}

export const isCapital = (analysis: Analysis, i: number): boolean => {
  const code = analysis.text.charCodeAt(analysis.tokens[i]![0])
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(analysis.text[analysis.tokens[i]![0]]!)
}

export const isNumber = (word: string): boolean => /^\d/.test(word)

/**
 * The stems of what a stretch is about, function words left out: two statements on one thing share some.
 * "sanctions" and "sanctioned", "escalation" and "escalate" are one stem each.
 */
export function contentStems(analysis: Analysis, spans: readonly Span[]): Set<string> {
  const all = stemsOf(analysis)
  const stems = new Set<string>()
  for (const span of spans) {
    const [first, end] = tokensIn(analysis, span)
    for (let i = first; i < end; i++) if (all[i] !== null) stems.add(all[i]!)
  }
  return stems
}

const knownStems = new WeakMap<Analysis, readonly (string | null)[]>()

/** Each token's stem; `null` for a word that says nothing of the subject. */
export function stemsOf(analysis: Analysis): readonly (string | null)[] {
  const found = knownStems.get(analysis)
  if (found) return found
  const stems = lowerWords(analysis).map(contentStemOf)
  knownStems.set(analysis, stems)
  return stems
}

// News repeats itself; cleared when full, so that hostile input can't grow it without end.
const byWord = new Map<string, string | null>()
const MOST_WORDS = 30_000

function contentStemOf(word: string): string | null {
  const found = byWord.get(word)
  if (found !== undefined) return found
  if (byWord.size >= MOST_WORDS) byWord.clear()
  const stem = isContentWord(word) ? stemOf(word) : null
  byWord.set(word, stem)
  return stem
}

export const isContentWord = (word: string): boolean => word.length > 2 && /^[\p{L}\d]/u.test(word) && !FUNCTION_WORDS.has(word)

// sanctions → sanction   escalation, escalate → escalat   countries → countr
const ENDING = /(?:ations?|ating|ates?|ated|ions?|ings?|ies|ied|ers?|es|ed|e|s|y|ly)$/

/** A rough stem, short words left alone. */
export function stemOf(word: string): string {
  const plain = word.replace(/'s$/, '')
  const stem = plain.replace(ENDING, '')
  return stem.length >= 4 ? stem : plain
}

// What says nothing of the subject: grammar, and the verbs and nouns of telling itself.
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such some any each every all both either neither no not nor none one two
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  and or but so yet if unless while because since although though as than then when where why how whether
  of to in on at by for from with without about into onto over under between among through during before after against
  within across along around near upon toward towards via per off out up down above below behind beyond amid
  be is am are was were been being have has had having do does did doing done will would shall should can could may might must
  say says said saying tell tells told telling add adds added according also just only even still again already now
  there here very more most much many few less least other others another same own too quite rather well
  'll 've 're 'd n't mr mrs ms dr let get got make makes made making
  there's that's it's today yesterday tomorrow`.split(/\s+/),
)
