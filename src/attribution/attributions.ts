import { featureList } from '../learn/features.ts'
import { lattice } from '../learn/chain.ts'
import { likelihood } from '../learn/logistic.ts'
import type { Analysis } from './analysis.ts'
import type { Attribution } from './attribution.ts'
import { confidenceFeatures } from './confidence.ts'
import { cueFeatures, mayBeCue } from './cues.ts'
import { type Reading, readingOf } from './decode.ts'
import type { Model } from './model.ts'
import { ROLES, roleSequence } from './roles.ts'
import { type Sight, sightOf } from './sight.ts'

/**
 * The attributions of an analysed text, in the order of their cues: every word that may be a cue is
 * asked whether it is one, the roles around it are read, and what is sure enough is given out.
 */
export function attributions(analysis: Analysis, model: Model): Attribution[] {
  return readings(sightOf(analysis), model)
    .filter(({ score }) => score >= model.threshold)
    .map(({ reading, score }, i) => ({ id: `a${i + 1}`, ...reading.spans, score: Math.round(score * 1000) / 1000 }))
}

// Below this a cue's roles are not read: on the dev set what lies there is right 1 time in 12.
const LEAST_CUE = 0.15

/** Every reading with some content, sure or not, with its score. */
export function readings(sight: Sight, model: Pick<Model, 'cueLemmas' | 'cues' | 'roles' | 'confidence'>): { reading: Reading; score: number; cueSure: number }[] {
  const features = featureList()
  const sequence = roleSequence()
  const space = lattice(ROLES.length)
  const found = []
  for (let i = 0; i < sight.tokens.length; i++) {
    if (sight.sentenceAt[i]! < 0 || !mayBeCue(sight, i, model.cueLemmas)) continue
    cueFeatures(sight, i, features)
    const cueSure = likelihood(model.cues, features)
    if (cueSure < LEAST_CUE) continue
    const reading = readingOf(sight, i, model.roles, sequence, space)
    if (reading.spans.content.length === 0) continue
    confidenceFeatures(sight, reading, cueSure, features)
    found.push({ reading, cueSure, score: likelihood(model.confidence, features) })
  }
  return found
}
