import { stemOf } from '../words.ts'

/**
 * How strongly the same thing can be said, the strongest first: practitioners look for an agreement that the other side
 * calls a discussion, a demand that becomes a request, a warning that becomes a concern.
 */
const SCALES: readonly [scale: string, steps: readonly string[]][] = [
  ['settled', ['agreed agreement agree accepted pledged committed undertook', 'proposed proposal offered suggested', 'discussed discuss raised considered explored examine reviewed touched']],
  ['asked', ['demanded demand insisted ultimatum', 'urged called appealed', 'asked requested invited hoped']],
  ['warned', ['threatened threat', 'warned warning cautioned', 'concern concerns concerned worry voiced', 'mentioned mention noted']],
  ['rejected', ['rejected ruled denied refused', 'questioned doubted', 'disagreed']],
]

export interface Strength {
  readonly scale: string
  /** The higher the stronger. */
  readonly rank: number
}

export const strengthOf = (stem: string): readonly Strength[] => STRENGTHS.get(stem) ?? []

const STRENGTHS: ReadonlyMap<string, readonly Strength[]> = build()

function build(): Map<string, Strength[]> {
  const strengths = new Map<string, Strength[]>()
  for (const [scale, steps] of SCALES)
    for (const [i, words] of steps.entries())
      for (const stem of new Set(words.split(' ').map(stemOf))) strengths.set(stem, [...(strengths.get(stem) ?? []), { scale, rank: steps.length - i }])
  return strengths
}
