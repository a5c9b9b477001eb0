import type { Reading } from './decode.ts'
import { type Joining, logOdds } from './joining.ts'

/** A reading by all models, how likely its cue is one, and what the linear model of confidence says of the whole. */
interface Joined {
  readonly reading: Reading
  readonly cueSure: number
  readonly linear: number
}

/** How likely content and source of a joined reading are both right. */
export function joinedScore(read: Joined, { confidence }: Joining): number {
  const odds = sureness(read).reduce((sum, answer, i) => sum + answer * confidence[i]!, 0)
  return 1 / (1 + Math.exp(-odds))
}

/**
 * What tells it, as a few numbers: the models' own sureness of each part, and what the linear model of confidence says. A dozen more
 * (lengths, quotation marks, kind of source, distance, overlaps) changed nothing on the dev set.
 */
export function sureness({ reading, cueSure, linear }: Joined): number[] {
  const { sourceSure, contentSure, borderSure, spans } = reading
  return [1, ...[cueSure, sourceSure, contentSure, borderSure, linear].map(logOdds), spans.source.length > 0 ? 0 : 1]
}
