import type { Context } from 'hono'
import { html } from 'hono/html'
import { words } from '../words/words.ts'
import { foreign } from './foreign.ts'
import { sent } from './layout.ts'

export function nothingPage(c: Context) {
  const { nothingTitle, nothing, mistyped, toFront } = words().failures
  return sent(c, { title: nothingTitle, body: html`<h1>${nothing}</h1><p>${mistyped} <a href="/">${toFront}</a></p>` }, 404)
}

export function faultPage(c: Context) {
  const { faultTitle, fault, notYours, toFront } = words().failures
  return sent(c, { title: faultTitle, body: html`<h1>${fault}</h1><p>${notYours} <a href="/">${toFront}</a></p>` }, 500)
}

export function notUnderstoodPage(c: Context, errors: readonly { readonly parameter: string; readonly detail: string }[]) {
  const { notUnderstoodTitle, notUnderstood } = words().failures
  return sent(c, { title: notUnderstoodTitle, body: html`<h1>${notUnderstood}</h1><ul${foreign('en')}>${errors.map(({ parameter, detail }) => html`<li><b>${parameter}</b>: ${detail}</li>`)}</ul>` }, 400)
}
