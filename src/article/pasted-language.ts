import { detect } from 'tinyld'

const SAMPLE = 400
/** Too short to tell a language by. */
const LEAST = 60

/** The language of a text, "de"; `null` where there is too little of it. */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  return sample.length < LEAST ? null : detect(sample) || null
}
