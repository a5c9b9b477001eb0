import type { Analysis } from '../attribution/analysis.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/**
 * An analysis by rules of thumb, for tests of this room only: what is tested here must not hang on how well
 * the taggers were trained. Capitalised words are names of no known kind.
 */
export function roughAnalysis(text: string): Analysis {
  const tokens: Span[] = [...text.matchAll(TOKEN)].map((match) => [match.index, match.index + match[0].length])
  const forms = tokens.map((span) => text.slice(...span))
  return {
    text,
    tokens,
    sentences: roughSentences(text, tokens, forms),
    quotations: [...text.matchAll(/“[^”\n]*(?:”|$)/gm)].map((m) => ({ span: [m.index, m.index + m[0].length], depth: 0, closed: m[0].endsWith('”'), continues: false })),
    tags: forms.map(roughTag),
    lemmas: forms.map((form) => form.toLowerCase()),
    names: forms.map(() => null),
    heads: new Int32Array(tokens.length).fill(-1),
    relations: forms.map(() => 'none'),
  }
}

// Dec.   U.S.   3,500   vice-president   ’s   .
const TOKEN = /(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Dec|Jan)\.|\d[\d,.]*\d|[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*|[’'](?:s|ll|re|ve|d)\b|\S/gu

function roughSentences(text: string, tokens: readonly Span[], forms: readonly string[]): Sentence[] {
  const sentences: Sentence[] = []
  let firstToken = 0
  let paragraph = 0
  for (let i = 0; i < tokens.length; i++) {
    const newLine = text.slice(tokens[i]![1], tokens[i + 1]?.[0]).includes('\n')
    const closing = /^[”’)]$/.test(forms[i + 1] ?? '') && tokens[i + 1]![0] === tokens[i]![1]
    if (i < tokens.length - 1 && !newLine && (closing || !/[.!?]$/.test(forms[i]! === '”' ? forms[i - 1]! : forms[i]!) || /^\p{L}.*\.$/u.test(forms[i]!))) continue
    sentences.push({ span: [tokens[firstToken]![0], tokens[i]![1]], firstToken, endToken: i + 1, paragraph })
    firstToken = i + 1
    if (newLine) paragraph++
  }
  return sentences
}

const TAGS: readonly [RegExp, string][] = [
  [/^(?:the|a|an|this|that|these|those|its?s|any|no|all|some)$/i, 'DT'],
  [/^(?:my|your|his|her|its|our|their)$/i, 'PRP$'],
  [/^(?:I|you|he|she|it|we|they|him|us|them|me)$/i, 'PRP'],
  [/^(?:will|would|can|could|may|might|shall|should|must|’ll|’d)$/i, 'MD'],
  [/^(?:to)$/i, 'TO'],
  [/^(?:of|in|on|at|by|for|from|with|about|into|over|under|between|among|during|before|after|against|within|if|unless|because|as|than|while)$/i, 'IN'],
  [/^(?:and|or|but|nor)$/i, 'CC'],
  [/^(?:is|are|has|does)$/i, 'VBZ'],
  [/^(?:was|were|had|did|said|told|met|held|spoke)$/i, 'VBD'],
  [/^\d/, 'CD'],
  [/^\p{Lu}/u, 'NNP'],
  [/^[’']s$/, 'POS'],
  [/ly$/, 'RB'],
  [/ing$/, 'VBG'],
  [/ed$/, 'VBD'],
  [/(?:ous|ful|ive|able|al|ic|ary)$/, 'JJ'],
  [/s$/, 'NNS'],
  [/^\p{L}/u, 'NN'],
]

const roughTag = (form: string): string => TAGS.find(([pattern]) => pattern.test(form))?.[1] ?? form
