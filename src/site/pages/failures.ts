import type { Context } from 'hono'
import { html } from 'hono/html'
import { sent } from './layout.ts'

export const nothingPage = (c: Context) =>
  sent(c, { title: 'Nothing here', body: NOTHING }, 404)

const NOTHING = html`<h1>There is nothing at this address</h1>
<p>It may have been mistyped. <a href="/">The front page</a> has what was read last, and the search above finds the rest.</p>`

export const faultPage = (c: Context) =>
  sent(c, { title: 'A fault', body: html`<h1>This is a fault in Readout</h1><p>Not in what you asked. Whoever runs this site can find it in the log.</p>` }, 500)

export const notUnderstoodPage = (c: Context, errors: readonly { readonly parameter: string; readonly detail: string }[]) =>
  sent(c, { title: 'Not understood', body: html`<h1>The search was not understood</h1><ul>${errors.map(({ parameter, detail }) => html`<li><b>${parameter}</b>: ${detail}</li>`)}</ul>` }, 400)
