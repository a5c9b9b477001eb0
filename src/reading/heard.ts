import { type Encoding, roleQuestions } from '../attribution/encoding.ts'
import { type Passage, passagesOf } from '../attribution/passages.ts'
import { askCues } from '../attribution/readings.ts'
import type { Sight } from '../attribution/sight.ts'
import type { Models } from './models.ts'

// Of a text of more than about ten thousand words the rest is read by the linear models alone: a page has a few seconds.
const MOST_PASSAGES = 64

/** What of a text is to be encoded; nothing where there is no encoder. */
export const passagesToRead = (sight: Sight, { encoder }: Models): Passage[] =>
  encoder ? passagesOf(sight, encoder.vocabulary, encoder.sizes).slice(0, MOST_PASSAGES) : []

/** Asks all models for the cues of a text, and the encoder for the roles around them. */
export async function heardBy({ attribution, encoder }: Models, { analysis: sight, passages }: ToRead): Promise<Encoding | null> {
  const encoded = encoder && passages.length > 0 ? await encoder.encoded(passages, sight.tokens.length) : null
  askCues(sight, attribution, { encoder: encoded && encoded.cues })
  if (!encoder || !encoded) return null
  const end = passages.at(-1)!.end
  return { roles: await encoder.roles(roleQuestions(sight).filter(({ window }) => window.end <= end), encoded) }
}

interface ToRead {
  readonly analysis: Sight
  readonly passages: readonly Passage[]
}
