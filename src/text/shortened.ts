/** Its first characters, in UTF-16 code units, with dots where something is left out. */
export const shortened = (text: string, longest: number): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text)
