import type { Chain } from '../learn/chain.ts'
import type { Classifier } from '../learn/classifier.ts'
import type { Logistic } from '../learn/logistic.ts'
import type { Joining } from './joining.ts'
import type { LemmaExceptions } from './lemmas.ts'

/** All that was learned; `model-file.ts` writes and reads it. */
export interface Model {
  /** Names the training run: goes with everything that was read by it. */
  readonly id: string
  readonly tags: Classifier
  readonly names: Classifier
  readonly tree: Classifier
  readonly relations: Classifier
  readonly lemmas: LemmaExceptions
  /** Lemmas other than verbs that were cues in training. */
  readonly cueLemmas: ReadonlySet<string>
  readonly cues: Logistic
  readonly roles: Chain
  /** Answers whether content and source are both right. */
  readonly confidence: Logistic
  /** The score from which an attribution is given out. */
  readonly threshold: number
  /** How an encoder's answers are joined with these; `null` where none is asked. */
  readonly joining: Joining | null
}
