import type { Lattice } from '../learn/chain.ts'

/**
 * How far the linear models and an encoder are each trusted where both are asked: sums of log odds and of scores, with
 * weights fitted on texts that neither has seen (training/joining.ts).
 */
export interface Joining {
  /** The encoder that the weights are for. */
  readonly encoder: string
  readonly cue: { readonly constant: number; readonly linear: number; readonly encoder: number }
  /** For the words of which the linear model is not asked, since its training texts have none like them. */
  readonly otherCue: { readonly constant: number; readonly encoder: number }
  readonly roles: { readonly linear: number; readonly encoder: number }
  /** The encoder's own chain of labels: what a step from one to another counts, and a beginning and an end. */
  readonly steps: readonly (readonly number[])[]
  readonly first: readonly number[]
  readonly last: readonly number[]
  /** What each answer of `sureness` counts for content and source both being right. */
  readonly confidence: readonly number[]
  /** The scores from which an attribution is shown as it stands, and from which it is given out at all. */
  readonly publish: number
  readonly propose: number
}

/** How likely a word is a cue, by what the linear model says (`null` where it was not asked) and by the encoder's log odds. */
export function joinedCue(linear: number | null, encoder: number, { cue, otherCue }: Joining): number {
  const odds = linear === null ? otherCue.constant + otherCue.encoder * encoder : cue.constant + cue.linear * logOdds(linear) + cue.encoder * encoder
  return 1 / (1 + Math.exp(-odds))
}

export const logOdds = (sure: number): number => Math.log((sure + 1e-6) / (1 - sure + 1e-6))

/** Joins the encoder's scores into a lattice that has the linear model's. */
export function joinRoles({ node, step, labels }: Lattice, scores: Float32Array, joining: Joining): void {
  const { roles: { linear, encoder }, steps, first, last } = joining
  const length = scores.length / labels
  for (let k = 0; k < scores.length; k++) node[k] = node[k]! * linear + scores[k]! * encoder
  for (let i = 1; i < length; i++)
    for (let from = 0; from < labels; from++)
      for (let to = 0; to < labels; to++) {
        const at = (i * labels + from) * labels + to
        step[at] = step[at]! * linear + steps[from]![to]! * encoder
      }
  for (let c = 0; c < labels; c++) {
    node[c]! += first[c]! * encoder
    node[(length - 1) * labels + c]! += last[c]! * encoder
  }
}
