import type { Passage as Asked } from '../attribution/passages.ts'
import type { Similarity } from '../record/compared/meanings.ts'
import type { Passage } from '../record/compared/passages.ts'
import { textAt } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'
import { BEGINNING, END, wordpieces } from '../text/wordpieces.ts'
import type { Encoder } from './encoder.ts'
import type { Models } from './models.ts'

/**
 * How alike passages are in meaning, by the encoder: handed to `alignment()`, which asks about pairs of them. Where there is
 * no encoder, nothing is handed over, and words alone are compared.
 */
export async function similarityOf(passages: readonly Passage[], { encoder }: Pick<Models, 'encoder'>): Promise<Similarity | undefined> {
  if (!encoder) return undefined
  const senses = new Map<Passage, Float32Array>()
  for (const it of passages) senses.set(it, await keptSense(wordsOf(it), encoder))
  return (a, b) => Math.max(0, product(senses.get(a)!, senses.get(b)!))
}

const wordsOf = ({ spans, source }: Passage): string => spans.map((span) => textAt(source.record.article.text, span)).join(' ')

/** A meeting is made anew with each article on it: what was said in the others has its sense already. */
const kept = new WeakMap<Encoder, Map<string, Float32Array>>()
// About ten megabytes.
const MOST_KEPT = 20_000

async function keptSense(words: string, encoder: Encoder): Promise<Float32Array> {
  const senses = kept.get(encoder) ?? new Map<string, Float32Array>()
  kept.set(encoder, senses)
  const sense = senses.get(words) ?? (await senseOf(words, encoder))
  // Set anew, it is the last to be forgotten.
  senses.delete(words)
  senses.set(words, sense)
  if (senses.size > MOST_KEPT) senses.delete(senses.keys().next().value!)
  return sense
}

/** The mean sense of a text's words, of length 1. */
export async function senseOf(text: string, encoder: Encoder): Promise<Float32Array> {
  const passage = alone(text, encoder)
  const { senses } = await encoder.encoded([passage], passage.end)
  const sum = new Float32Array(encoder.sizes.sense)
  senses.forEach((value, i) => { sum[i % sum.length]! += value })
  const length = Math.hypot(...sum) || 1
  return sum.map((value) => value / length)
}

/** A text by itself, as far as there is room. */
function alone(text: string, { vocabulary, sizes }: Encoder): Asked {
  const ids = [BEGINNING]
  const places: number[] = []
  for (const token of tokens(text)) {
    const pieces = wordpieces(textAt(text, token), vocabulary, sizes.mostPieces)
    if (ids.length + pieces.length >= sizes.pieces) break
    places.push(ids.length)
    ids.push(...pieces)
  }
  ids.push(END)
  return { ids: Int32Array.from(ids), marks: new Int32Array(ids.length), first: 0, end: places.length, places: Int32Array.from(places) }
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
