/** `[start, end)` in UTF-16 code units: just what `text.slice(start, end)` takes. */
export type Span = readonly [start: number, end: number]

export const textAt = (text: string, span: Span): string => text.slice(span[0], span[1])

export const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1]

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]
