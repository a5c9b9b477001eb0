// The language of the page that is being rendered. It goes along with the request by itself, so that a template two dozen
// functions down says `words().meeting.bothSay` and nobody in between has to hand a dictionary on.
import { AsyncLocalStorage } from 'node:async_hooks'
import { english, type Words } from './english.ts'
import { german } from './german.ts'

export const LANGUAGES = { en: { name: 'English', words: english }, de: { name: 'Deutsch', words: german } } as const

export type Language = keyof typeof LANGUAGES

const DEFAULT: Language = 'en'

const spoken = new AsyncLocalStorage<Language>()

/** The language tag of the page, for its `lang` and for dates. */
export const language = (): Language => spoken.getStore() ?? DEFAULT

/** The site's own texts in that language. */
export const words = (): Words => LANGUAGES[language()].words

/** Renders in a language; one that the site does not speak is English. */
export const inLanguage = <T>(tag: string, render: () => T): T => spoken.run(isSpoken(tag) ? tag : DEFAULT, render)

export const isSpoken = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag)
