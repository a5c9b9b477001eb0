import { isContentWord, stemOf } from './words.ts'

/** The stems of a phrase that stands outside any analysed text: a headline, a topic's label. */
export const contentWordsOf = (phrase: string): string[] => phrase.toLowerCase().split(/[^\p{L}\d-]+/u).filter((word) => isContentWord(word) || SHORT.has(word)).map(stemOf)

const SHORT: ReadonlySet<string> = new Set(['un', 'eu'])
