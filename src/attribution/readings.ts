import { lattice } from '../learn/chain.ts'
import { type FeatureList, featureList } from '../learn/features.ts'
import { likelihood } from '../learn/logistic.ts'
import { confidenceFeatures } from './confidence.ts'
import { cueFeatures, mayBeCue } from './cues.ts'
import { type Reading, readingOf } from './decode.ts'
import type { Encoding } from './encoding.ts'
import { joinedCue } from './joining.ts'
import { joinedScore } from './sureness.ts'
import type { Model } from './model.ts'
import { ROLES, roleSequence } from './roles.ts'
import type { Sight } from './sight.ts'

/** A reading with some content, sure or not: how likely it is right, and how likely its cue is one. */
export interface Scored {
  readonly reading: Reading
  readonly score: number
  readonly cueSure: number
  /** What the linear model alone makes of it. */
  readonly linear: number
}

type Asking = Pick<Model, 'cueLemmas' | 'cues' | 'joining'>

/**
 * Fills in how likely each token is the main word of a cue, by the linear model and, where they are given, by an encoder's log
 * odds; 0 for those that are not asked.
 */
export function askCues(sight: Sight, model: Asking, { encoder = null, isAsked = () => true }: { readonly encoder?: Float32Array | null; readonly isAsked?: (i: number) => boolean } = {}): void {
  const features = featureList()
  for (let i = 0; i < sight.tokens.length; i++) {
    if (sight.sentenceAt[i]! < 0 || !isAsked(i)) continue
    const linear = linearCue(sight, i, model, features)
    const heard = encoder ? encoder[i]! : NaN
    sight.cueSure[i] = Number.isNaN(heard) || !model.joining ? (linear ?? 0) : joinedCue(linear, heard, model.joining)
  }
}

function linearCue(sight: Sight, i: number, { cues, cueLemmas }: Asking, features: FeatureList): number | null {
  if (!mayBeCue(sight, i, cueLemmas)) return null
  cueFeatures(sight, i, features)
  return likelihood(cues, features)
}

// Below this a cue's roles are not read, since nearly none of them comes over the threshold. Dev set: joint F1 is .742 from 0.15, from 0.2
// and from here, .740 from 0.3 on; precision .808, .811, .815 and .819. From here a seventh less is asked than from 0.15.
const LEAST_CUE = 0.25

/** The words that may be cues and are likely enough to be read around, once the cues have been asked. */
export const likelyCues = (sight: Sight): number[] => [...sight.cueSure.keys()].filter((i) => sight.cueSure[i]! >= LEAST_CUE)

/** Every reading with some content, sure or not, with its score; the cues have been asked before. */
export function readings(sight: Sight, model: Pick<Model, 'roles' | 'confidence' | 'joining'>, encoding: Encoding | null = null): Scored[] {
  const [sequence, space, features] = [roleSequence(), lattice(ROLES.length), featureList()]
  return likelyCues(sight).flatMap((cue) => {
    const heard = encoding?.roles.get(cue)
    const reading = readingOf(sight, cue, { ...model, heard }, sequence, space)
    if (!reading || reading.spans.content.length === 0) return []
    const cueSure = sight.cueSure[cue]!
    confidenceFeatures(sight, reading, cueSure, features)
    const linear = likelihood(model.confidence, features)
    const read = { reading, cueSure, linear }
    return [{ ...read, score: heard && model.joining ? joinedScore(sight, read, model.joining) : linear }]
  })
}
