/** Whether a moment surely comes before another: a day without an hour says nothing about the hours of the same day. */
export function isBefore(a: string, b: string): boolean {
  return a.length > DAY && b.length > DAY ? Date.parse(a) < Date.parse(b) : a.slice(0, DAY) < b.slice(0, DAY)
}

const DAY = '2031-03-13'.length
