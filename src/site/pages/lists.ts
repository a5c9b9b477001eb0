import { html } from 'hono/html'
import { language } from '../words/words.ts'
import type { Html } from './layout.ts'

/** "Ellmark and Sorvane", each name an element of its own. */
export const listed = (names: readonly string[]): Html =>
  html`${new Intl.ListFormat(language()).formatToParts(names).map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value))}`

/** The same as plain text, for titles. */
export const listedPlain = (names: readonly string[]): string => new Intl.ListFormat(language()).format(names)

/** What there is of the parts, with a dot between. */
export const dotted = (parts: readonly (Html | string | null | false | undefined)[]): Html =>
  html`${parts.filter((part) => part).map((part, i) => html`${i > 0 && ' · '}${part}`)}`

export const bdi = (text: string): Html => html`<bdi>${text}</bdi>`
