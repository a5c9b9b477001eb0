import type { html } from 'hono/html'

/** What a text is given to stand in its place: a name in its element, a link, a date. */
export type Shown = ReturnType<typeof html> | string
