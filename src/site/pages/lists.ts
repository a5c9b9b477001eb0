import { html } from 'hono/html'
import { language, LANGUAGES, type Language } from '../words/words.ts'
import type { Html } from './layout.ts'

// Each takes as long to make as a hundred lists.
const LIST = Object.fromEntries(Object.keys(LANGUAGES).map((tag) => [tag, new Intl.ListFormat(tag)])) as { readonly [language in Language]: Intl.ListFormat }

/** "Ellmark and Sorvane", each name an element of its own. */
export const listed = (names: readonly string[]): Html =>
  html`${LIST[language()].formatToParts(names).map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value))}`

/** The same as plain text, for titles. */
export const listedPlain = (names: readonly string[]): string => LIST[language()].format(names)

/** What there is of the parts, with a dot between. */
export const dotted = (parts: readonly (Html | string | null | false | undefined)[]): Html =>
  html`${parts.filter((part) => part).flatMap((part, i) => (i > 0 ? [' · ', part] : [part]))}`

export const bdi = (text: string): Html => html`<bdi>${text}</bdi>`
