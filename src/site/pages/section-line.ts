import { html } from 'hono/html'
import { words } from '../words/words.ts'
import type { Html } from './layout.ts'

/** The sections, in the order of the line under the masthead. */
const SECTIONS = { meetings: '/meetings', names: '/names?kind=person', pairs: '/pairs', topics: '/topics', agreements: '/agreements', claims: '/claims', outlets: '/outlets', method: '/method' } as const

/** The quiet line under the masthead; with a way to add articles where the site is this machine's own. */
export const sectionLine = (adds: boolean): Html =>
  html`<nav class="sections" aria-label="${words().sections.label}">${Object.entries(SECTIONS).map(([name, path]) => html`<a href="${path}">${words().sections[name as keyof typeof SECTIONS]}</a> `)}${adds && html`<a href="/add">${words().add.link}</a>`}</nav>` // keys of the table above
