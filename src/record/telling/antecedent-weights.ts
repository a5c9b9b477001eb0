/**
 * What speaks for somebody as the one whom "he" or "she" means, and against. Learnt by `training/antecedents/fit.ts` from pronouns of
 * the corpus and who CoreNLP takes them for; the limits are set on the developing parts of the roles set.
 */
export const WEIGHTS = {
  always: 0.33, 'last speaker': 0.44, 'another spoke last': -0.45, 'last subject': 0.58, 'named in words only': 0.2, 'goes on': 0.62, 'somebody since': -0.24, 'known gender': 0.63,
  'same paragraph': 0.56, 'most named': -0.07, 'named once': 0.04, 'first named': 0.4, alone: -0.09, 'bare name': 0.16, 'only known one': 0.33, 'another known one': 0.02,
  'named often': 0.14, 'opens and went before': 0.66, 'spoke, told behind': -0.1, 'one of many': -0.31, 'place 0': -0.39, 'place 1': 0.42, 'place 2': 0.3,
  'back 0': 2.26, 'back 1': 0.99, 'back 2': -0.32, 'back 3': -0.84, 'back 4': -1.75,
  'subject back 0': 0.22, 'subject back 1': 0.23, 'subject back 2': 0.6, 'subject back 3': 0.33, 'subject back 4': 0.03,
}

export type AntecedentWeights = { readonly [sign in keyof typeof WEIGHTS]: number }
export type AntecedentSign = Exclude<keyof typeof WEIGHTS, 'always'>

/** From `least` on somebody is meant, if nobody else is likelier than `rival`. */
export const LIMITS = { least: 0.7, rival: 0.2 }
