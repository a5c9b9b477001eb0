import { likelyCues } from './readings.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'
import { type Window, windowOf } from './window.ts'

/** What an encoder says of the roles around the cues of a text: by cue, a score of each role for each token of its window. */
export interface Encoding {
  readonly roles: ReadonlyMap<number, Float32Array>
}

/** The encoder is asked who plays which role to a cue, and told how each token of its window lies to it. */
export interface RoleQuestion {
  readonly cue: number
  readonly window: Window
  /** How many sentences from the cue and in whose quotation, as one number of 35. */
  readonly lies: Int32Array
}

/** What is to be asked of the roles, once it is known which words are likely cues. */
export const roleQuestions = (sight: Sight): RoleQuestion[] => likelyCues(sight).map((cue) => roleQuestion(sight, cue))

export function roleQuestion(sight: Sight, cue: number): RoleQuestion {
  const window = windowOf(sight, cue)
  const lies = new Int32Array(window.end - window.first)
  for (let t = window.first; t < window.end; t++) lies[t - window.first] = sentenceFrom(sight, cue, t) * QUOTES + quoteFrom(sight, cue, t)
  return { cue, window, lies }
}

/** From 0, three sentences before the cue's or more, to 6. */
const sentenceFrom = ({ sentenceAt }: Sight, cue: number, t: number): number => 3 + Math.max(-3, Math.min(3, sentenceAt[t]! - sentenceAt[cue]!))

const [BOTH_OUT, TOKEN_IN, SAME, DIFFERENT, CUE_IN, QUOTES] = [0, 1, 2, 3, 4, 5]

function quoteFrom({ quoteAt }: Sight, cue: number, t: number): number {
  const [its, cues] = [quoteAt[t]!, quoteAt[cue]!]
  if (its === NO_QUOTATION) return cues === NO_QUOTATION ? BOTH_OUT : CUE_IN
  return cues === NO_QUOTATION ? TOKEN_IN : its === cues ? SAME : DIFFERENT
}
