import { firstPlace } from '../../text/first-place.ts'

/**
 * Tells where a place of a text lies when characters are counted as Web Annotation and Python do, not as JavaScript does:
 * behind "🕊" it is one less for each such character.
 */
export function codePointsIn(text: string): (place: number) => number {
  const doubles = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
  return (place) => place - firstPlace(doubles.length, (i) => doubles[i]! >= place)
}
