import { SAY } from '../../record/telling/verbs.ts'
import { words } from '../words/words.ts'

/**
 * "denied, paraphrase": what was done with the words, where that is more than saying them, and whether they are the speaker's own. It
 * stands wherever words are taken from here: without it, what somebody denied would be cited as what they said.
 */
export function howSaid({ verb, kind }: { readonly verb: string | null; readonly kind: 'direct' | 'mixed' | 'indirect' }): string {
  const { verbs, common } = words()
  const done = verb === null || verb === SAY ? undefined : verbs[verb]
  return [done, common.kinds[kind]].filter((it) => it !== undefined).join(', ')
}
