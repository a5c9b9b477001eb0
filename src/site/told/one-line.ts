// Takes line ends and control characters, and the signs that turn the direction of all that follows them.
const UNPRINTED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** A text on one line, where markup cannot hold it together: in a list of literature, in a picture. */
export const oneLine = (text: string): string => text.toWellFormed().replace(UNPRINTED, ' ').replace(/ {2,}/g, ' ').trim()
