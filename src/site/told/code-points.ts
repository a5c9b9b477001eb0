/**
 * Tells where a place of a text lies when characters are counted as Web Annotation and Python do, not as JavaScript does:
 * behind "🕊" it is one less for each such character.
 */
export function codePointsIn(text: string): (place: number) => number {
  const doubles = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
  return (place) => place - countBelow(doubles, place)
}

function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
