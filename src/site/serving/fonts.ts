/** Literata, a serif made for long reading (SIL Open Font License, public/fonts/OFL.txt), by alphabet: the signs that each has, so that a page loads what it shows. */
const ALPHABETS = {
  'latin': 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext': 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  'cyrillic': 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
} as const

const FACES = {
  regular: 'font-weight: 400',
  italic: 'font-weight: 400; font-style: italic',
  semibold: 'font-weight: 600',
} as const

type Alphabet = keyof typeof ALPHABETS
type Face = keyof typeof FACES
export type Font = `fonts/literata-${Alphabet}-${Face}.woff2`

const EACH = (Object.keys(ALPHABETS) as Alphabet[]).flatMap((alphabet) => (Object.keys(FACES) as Face[]).map((face) => ({ alphabet, face, file: `fonts/literata-${alphabet}-${face}.woff2` as Font })))

export const FONTS = Object.fromEntries(EACH.map(({ file }) => [file, 'font/woff2'])) as { readonly [file in Font]: 'font/woff2' }

/**
 * The rules by which a browser finds them. Where a font comes too late for the first sight of a page, the page stays as it is
 * (optional): nothing ever moves under a reader's eyes.
 */
export const typeface = (placeOf: (font: Font) => string): string =>
  EACH.map(({ alphabet, face, file }) => `@font-face { font-family: Literata; ${FACES[face]}; font-display: optional; src: url('${placeOf(file)}') format('woff2'); unicode-range: ${ALPHABETS[alphabet]}; }\n`).join('')
