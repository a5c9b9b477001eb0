/**
 * What speaks for somebody as the one whom "he" or "she" means, and against. Learnt by `training/antecedents/fit.ts` from pronouns of
 * the corpus and who CoreNLP takes them for; the limits are set on the developing parts of the roles set.
 */
export const WEIGHTS = {
  always: 0.36, 'last speaker': 0.49, 'another spoke last': -0.51, 'last subject': 0.58, 'named in words only': 0.21, 'goes on': 0.59, 'somebody since': -0.28, 'known gender': 0.62,
  'same paragraph': 0.6, 'most named': -0.07, 'named once': -0.01, 'first named': 0.44, alone: 0.46, 'bare name': 0.12, 'only known one': 0.04, 'another known one': -0.23,
  'named often': 0.02, 'opens and went before': 0.65, 'spoke, told behind': -0.17, 'one of many': 0.15, 'place 0': -0.3, 'place 1': 0.45, 'place 2': 0.21,
  'back 0': 1.9, 'back 1': 0.81, 'back 2': -0.18, 'back 3': -0.68, 'back 4': -1.48,
  'subject back 0': 0.26, 'subject back 1': 0.3, 'subject back 2': 0.49, 'subject back 3': 0.44, 'subject back 4': 0.23,
}

export type AntecedentWeights = { readonly [sign in keyof typeof WEIGHTS]: number }
export type AntecedentSign = Exclude<keyof typeof WEIGHTS, 'always'>

/** From `least` on somebody is meant, if nobody else is likelier than `rival`. */
export const LIMITS = { least: 0.7, rival: 0.2 }
