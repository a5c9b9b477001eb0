/** Literata, a serif made for long reading: one file for each alphabet and face, so that a page loads only what it shows. */
const ALPHABETS = ['latin', 'latin-ext', 'cyrillic'] as const
const FACES = ['regular', 'italic', 'semibold'] as const

type Font = `fonts/literata-${(typeof ALPHABETS)[number]}-${(typeof FACES)[number]}.woff2`

const files = ALPHABETS.flatMap((alphabet) => FACES.map((face): Font => `fonts/literata-${alphabet}-${face}.woff2`))

export const FONTS = Object.fromEntries(files.map((file) => [file, 'font/woff2'])) as { readonly [file in Font]: 'font/woff2' }
