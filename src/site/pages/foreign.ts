import { raw } from 'hono/html'
import { language } from '../words/words.ts'

// Takes "en", "pt-BR"; what is no language tag is left out.
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** The attribute for words in another language than the page's, so that they are read aloud and hyphenated as such. */
export const foreign = (tag: string | null | undefined): ReturnType<typeof raw> | '' => (tag && TAG.test(tag) && tag !== language() ? raw(` lang="${tag}"`) : '')
