/**
 * What speaks for somebody as the one whom "he" or "she" means, and against. Learnt by `training/antecedents/fit.ts` from pronouns of
 * the corpus and who CoreNLP takes them for; the limits are set on the developing parts of the roles set.
 */
export const WEIGHTS = {
  always: -1.18, 'last speaker': 0.89, 'another spoke last': -1.08, 'last subject': 1.33, 'named in words only': 0.32, 'goes on': 0.44, 'somebody since': -0.09, 'known gender': 0.5,
  'same paragraph': 0.51, 'most named': 0.29, 'named once': 0.13, 'first named': 0.47, alone: 1.45,
  'one of many': -0.31, 'place 0': -0.25, 'place 1': -0.26, 'place 2': -0.67,
  'back 0': 0.78, 'back 1': 0.35, 'back 2': -0.28, 'back 3': -0.66, 'back 4': -1.37,
  'subject back 0': 0.16, 'subject back 1': 0.17, 'subject back 2': 0.18, 'subject back 3': 0.42, 'subject back 4': 0.09,
}

export type AntecedentWeights = { readonly [sign in keyof typeof WEIGHTS]: number }
export type AntecedentSign = Exclude<keyof typeof WEIGHTS, 'always'>

/** From `least` on somebody is meant, if nobody else is likelier than `rival`. */
export const LIMITS = { least: 0.8, rival: 0.2 }
