import type { Attribution } from '../attribution/attribution.ts'
import type { Answer } from './answers.ts'
import type { Asked } from './asked.ts'
import { failure } from './failure.ts'
import { models } from './models.ts'
import { readAttributions } from './read-article.ts'

/** Who says what in a plain text. */
export async function answer({ fields: { text } }: Asked): Promise<Answer> {
  if (typeof text !== 'string') return failure('no-text', 'The line has no "text".')
  const read = await readAttributions({ text, plain: true }, models())
  return read.ok ? { ok: true, fields: { attributions: read.attributions.map(asAnswered) } } : read
}

const asAnswered = ({ source, cue, content, score }: Attribution) => ({ source, cue, content, score })
