import type { Context } from 'hono'
import { html } from 'hono/html'
import { asset } from '../statics.ts'
import { language, words } from '../words/words.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  readonly title: string
  readonly body: Html
  /** The same as a feed, and as linked data. */
  readonly feed?: string
  readonly linked?: string
  readonly sought?: string
  /** What a visitor must know of everything on this site, above all else. */
  readonly notice?: string | undefined
}

declare module 'hono' {
  interface ContextVariableMap {
    notice: string | undefined
  }
}

/** A whole page: masthead, what it is about, and what is below all pages. */
export const layout = ({ title, body, feed, linked, sought = '', notice }: Page): Html => html`<!doctype html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<title>${title} · Readout</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${asset('site.css')}">
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
${feed && html`<link rel="alternate" type="application/atom+xml" href="${feed}">`}
${linked && html`<link rel="alternate" type="application/ld+json" href="${linked}">`}
</head>
<body>
<a class="skip" href="#content">${words().frame.skip}</a>
${notice && html`<p class="notice" role="note">${notice}</p>`}
<header class="masthead">
<a class="name" href="/">Readout</a>
<p>${words().frame.motto}</p>
<form action="/search" role="search"><label for="q">${words().frame.searchLabel}</label><input id="q" type="search" name="text" value="${sought}" maxlength="500"><button>${words().frame.search}</button></form>
</header>
<main id="content">
${body}
</main>
<footer>
<p>${words().frame.promise}</p>
<nav aria-label="${words().frame.forPrograms}"><a href="/api/v1/openapi.json">${words().frame.api}</a> <a href="/feeds/search.atom">${words().frame.feed}</a></nav>
</footer>
</body>
</html>
`

/** Sends a page. */
export const sent = (c: Context, page: Page, status: 200 | 400 | 404 | 500 = 200): Response | Promise<Response> => {
  c.header('cache-control', 'public, max-age=0, must-revalidate')
  return c.html(layout({ ...page, notice: c.get('notice') }), status)
}
