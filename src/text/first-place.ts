/**
 * The first of `length` places that passes a test which, once passed, stays passed; `length` where none does. Found by halves, since
 * a long text has thousands of sentences and each of its statements asks for its own.
 */
export function firstPlace(length: number, passes: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}
