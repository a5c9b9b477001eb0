import { type Cast, enter, knownBy, push, wordsOf } from '../names/cast.ts'
import { type Figure, figure } from '../names/figures.ts'
import { phraseOf } from '../names/phrases.ts'
import { singular } from '../names/role-ends.ts'
import { isHuman } from './unnamed.ts'

/** “One of the lines” is not the lines, and which of them it is the text leaves open: named by just these words. */
export function partOf(cast: Cast, first: number, end: number): Figure | null {
  const { head } = phraseOf(cast, first + 2, end)
  if (head < 0 || NO_PARTS.has(cast.lower[first]!) || !/^NN/.test(cast.analysis.tags[head]!)) return null
  const range = { first, end: head + 1 }
  const words = wordsOf(cast, range)
  const before = knownBy(cast, words).length
  const who = figure(before === 0 ? words : `${words} (${before + 1})`, cast.lower[first] === 'one' && isHuman(singular(cast.lower[head]!)) ? 'person' : 'group')
  push(cast.byWord, words, who)
  enter(cast, who, range)
  return who
}

/** Words that take some of many. */
export const PARTS = new Set(['one', 'some', 'many', 'most', 'few', 'none', 'several', 'two', 'three', 'neither', 'either'])
const NO_PARTS = new Set(['few', 'none', 'neither', 'either'])
