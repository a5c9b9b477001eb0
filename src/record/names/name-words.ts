/** The words of a name in small letters: "Orla M. Venn, Jr." is orla, m, venn. */
export const nameWords = (name: string): string[] => name.toLowerCase().normalize('NFC').split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !SUFFIXES.has(word))

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'the'])
