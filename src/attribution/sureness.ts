import { contentOf } from './confidence.ts'
import type { Reading } from './decode.ts'
import { type Joining, logOdds } from './joining.ts'
import type { Sight } from './sight.ts'

/** A reading by all models, how likely its cue is one, and what the linear model of confidence says of the whole. */
interface Joined {
  readonly reading: Reading
  readonly cueSure: number
  readonly linear: number
}

/** How likely content and source of a joined reading are both right. */
export function joinedScore(sight: Sight, read: Joined, { confidence }: Joining): number {
  const odds = sureness(sight, read).reduce((sum, answer, i) => sum + answer * confidence[i]!, 0)
  return 1 / (1 + Math.exp(-odds))
}

/**
 * What tells it, as a few numbers: the models' own sureness of each part, what the linear model of confidence says, how likely much the
 * same is told by other labels, and how much is told and quoted. Dev set, recall where nine in ten are right: .529 by the models' sureness
 * alone, .561 by all. Kind of source, distance and overlaps with others changed nothing.
 */
export function sureness(sight: Sight, { reading, cueSure, linear }: Joined): number[] {
  const { sourceSure, contentSure, borderSure, agreed, spans } = reading
  const { all, quoted } = contentOf(sight, reading)
  return [1, ...[cueSure, sourceSure, contentSure, borderSure, linear, agreed].map(logOdds), spans.source.length > 0 ? 0 : 1, quoted / all, Math.log(all)]
}

/** So many numbers there are. */
export const SURENESS = 10
