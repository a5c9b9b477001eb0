import type { Attribution } from '../attribution/attribution.ts'
import type { Record } from '../record/record.ts'
import type { Span } from '../text/span.ts'
import { contextIn } from './asked/context.ts'
import { hull, sentencesOf } from './asked/sentences-in.ts'
import { placeOf } from './statement-key.ts'

/** Where a statement stands: its sentences, and these with their neighbours as far as they may be shown. */
export interface Passage {
  readonly sentence: Span
  readonly passage: Span
}

// A page without a full stop must not be kept once for each of its statements.
const LONGEST = { sentence: 8_000, neighbour: 1_000 }

/** Finds the passage of each attribution of a record. */
export function passagesOf(record: Record): (attribution: Attribution) => Passage {
  const { sentences: all, isOpen } = contextIn(record)
  return (attribution) => {
    const [first, end] = sentencesOf(attribution, all)
    const span = hull([placeOf(attribution), ...all.slice(first, end)])
    const sentence: Span = [span[0], Math.min(span[1], span[0] + LONGEST.sentence)]
    const before = isOpen(first - 1) ? all[first - 1]![0] : sentence[0]
    const after = isOpen(end) ? all[end]![1] : sentence[1]
    return { sentence, passage: [clamp(before, sentence[0] - LONGEST.neighbour, sentence[0]), clamp(after, sentence[1], sentence[1] + LONGEST.neighbour)] }
  }
}

const clamp = (at: number, least: number, most: number) => Math.min(Math.max(at, least), most)
