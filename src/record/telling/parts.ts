import { type Cast, enter, knownBy, push, wordsOf } from '../names/cast.ts'
import { type Figure, figure, type Mention } from '../names/figures.ts'
import { phraseOf } from '../names/phrases.ts'
import { singular } from '../names/role-ends.ts'
import { isHuman } from './unnamed.ts'

/** “One of the lines” is not the lines, and which of them it is the text leaves open: named by just these words. */
export function partOf(cast: Cast, first: number, end: number): Figure | null {
  if (THEM.has(cast.lower[first + 2] ?? '') && first + 3 === end && !NO_PARTS.has(cast.lower[first]!)) return newSomebody(cast, { first, end }, cast.lower[first] === 'one' ? 'person' : 'group')
  const { head } = phraseOf(cast, first + 2, end)
  if (head < 0 || NO_PARTS.has(cast.lower[first]!) || !/^NN/.test(cast.analysis.tags[head]!)) return null
  return newSomebody(cast, { first, end: head + 1 }, cast.lower[first] === 'one' && isHuman(singular(cast.lower[head]!)) ? 'person' : 'group')
}

/** “Some”, “several”, “one” who say so: other people every time. */
export const someAlone = (cast: Cast, at: number): Figure | null =>
  ALONE.has(cast.lower[at]!) ? newSomebody(cast, { first: at, end: at + 1 }, cast.lower[at] === 'one' ? 'person' : 'group') : null

function newSomebody(cast: Cast, range: Mention, kind: Figure['kind']): Figure {
  const words = wordsOf(cast, range)
  const before = knownBy(cast, words).length
  const who = figure(before === 0 ? words : `${words} (${before + 1})`, kind)
  push(cast.byWord, words, who)
  enter(cast, who, range)
  return who
}

/** Words that take some of many. */
export const PARTS = new Set(['half', 'one', 'some', 'many', 'most', 'few', 'none', 'several', 'two', 'three', 'neither', 'either'])
/** Of people who are named elsewhere, or of nobody in particular. */
const THEM = new Set(['them', 'these', 'those'])

/** What these say nobody says. */
const NO_PARTS = new Set(['few', 'none', 'neither', 'either'])
/** Without a word of who they are part of; “both” and “all” are people named before. */
const ALONE = new Set(['one', 'some', 'many', 'most', 'several', 'others'])
