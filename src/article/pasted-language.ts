import { detect } from 'tinyld'

const SAMPLE = 240
/** Too short to tell a language by. */
const LEAST = 60

/** The language of a text, "de"; `null` where there is too little of it. */
export function languageOfText(text: string): string | null {
  if (text.length < LEAST) return null
  return isPlainlyEnglish(text.slice(0, 3 * SAMPLE)) ? 'en' : detect(text.slice(0, SAMPLE)) || null
}

const ENGLISH = new Set('the of and to that is was for with as his her by has have been at from are were will their said which'.split(' '))

// The detector takes longer than all the rest; among six words of English one is one of these.
function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => ENGLISH.has(word)).length > words.length / 6
}
