import { html } from 'hono/html'
import { words } from '../words/words.ts'
import type { Html } from './layout.ts'

/** What was asked of a page. */
export type Query = { readonly [name: string]: string }

/** The way to the next page of a list, with all that was asked of this one. */
export const more = (next: string | null, { cursor: _, ...query }: Query): Html | '' =>
  next === null ? '' : html`<p class="links"><a rel="next" href="?${new URLSearchParams({ ...query, cursor: next })}">${words().sections.more}</a></p>`
