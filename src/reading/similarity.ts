import type { Passage } from '../attribution/passages.ts'
import type { Similarity } from '../record/alignment.ts'
import type { Weighed } from '../record/weights.ts'
import { textAt } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'
import { BEGINNING, END, wordpieces } from '../text/wordpieces.ts'
import type { Encoder } from './encoder.ts'
import type { Models } from './models.ts'

/**
 * How alike passages are in meaning, by the encoder: handed to `alignment()`, which asks about pairs of them. Where there is
 * no encoder, nothing is handed over, and words alone are compared.
 */
export async function similarityOf(passages: readonly Weighed[], { encoder }: Models): Promise<Similarity | undefined> {
  if (!encoder) return undefined
  const senses = new Map<Weighed, Float32Array>()
  for (const it of passages) senses.set(it, await senseOf(wordsOf(it), encoder))
  return (a, b) => Math.max(0, product(senses.get(a)!, senses.get(b)!))
}

const wordsOf = ({ passage: { spans, source } }: Weighed): string => spans.map((span) => textAt(source.record.article.text, span)).join(' ')

/** The mean sense of a text's words, of length 1. */
export async function senseOf(text: string, encoder: Encoder): Promise<Float32Array> {
  const passage = alone(text, encoder)
  const { senses } = await encoder.encoded([passage], passage.tokens.length)
  const sum = new Float32Array(encoder.sizes.sense)
  senses.forEach((value, i) => { sum[i % sum.length]! += value })
  const length = Math.hypot(...sum) || 1
  return sum.map((value) => value / length)
}

/** A text by itself, as far as there is room. */
function alone(text: string, { vocabulary, sizes }: Encoder): Passage {
  const ids = [BEGINNING]
  const places: number[] = []
  for (const token of tokens(text)) {
    const pieces = wordpieces(textAt(text, token), vocabulary, sizes.mostPieces)
    if (ids.length + pieces.length >= sizes.pieces) break
    places.push(ids.length)
    ids.push(...pieces)
  }
  ids.push(END)
  return { ids, marks: ids.map(() => 0), tokens: [...places.keys()], places }
}

const product = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0)
