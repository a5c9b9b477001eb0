import type { Reading } from './decode.ts'
import { type Joining, logOdds } from './joining.ts'
import type { Sight } from './sight.ts'

/** How likely content and source of a joined reading are both right. */
export function joinedScore(sight: Sight, reading: Reading, sure: { readonly cueSure: number; readonly linear: number }, { confidence }: Joining): number {
  const odds = sureness(sight, reading, sure).reduce((sum, answer, i) => sum + answer * confidence[i]!, 0)
  return 1 / (1 + Math.exp(-odds))
}

/** What tells it, as a few numbers: the models' own sureness of each part, and what the linear model of confidence says. */
export function sureness(_: Sight, reading: Reading, { cueSure, linear }: { readonly cueSure: number; readonly linear: number }): number[] {
  const [cue, source, content, border] = [cueSure, reading.sourceSure, reading.contentSure, reading.borderSure].map(logOdds) as [number, number, number, number]
  return [1, cue, source, content, border, logOdds(linear), reading.spans.source.length > 0 ? 0 : 1]
}
