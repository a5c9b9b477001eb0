import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { CODEBOOK, WITHHOLD } from '../../record/telling/verbs.ts'
import { feedPath } from '../../reading/feed-addresses.ts'
import { islandsIn } from '../serving/islands.ts'
import type { Card } from '../sharing/share-card.ts'
import { contentTag } from '../serving/content-tag.ts'
import { holding, written } from '../serving/held.ts'
import { noticed } from '../out/noticed.ts'
import { oneLine } from '../told/one-line.ts'
import { asset } from '../serving/statics.ts'
import { STYLE } from '../serving/style.ts'
import type { Operator } from '../site.ts'
import { language, LANGUAGES, words } from '../words/words.ts'
import { sectionLine } from './section-line.ts'
import { shareTags } from './share-tags.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  readonly title: string
  readonly body: Html
  /** A sentence for those who find the page by a search or are sent its link. */
  readonly description?: string
  /** The same as a feed, and as linked data. */
  readonly feed?: string
  readonly linked?: string
  /** What the page is about, in the words of schema.org. */
  readonly about?: object | undefined
  readonly sought?: string
  /** What is shown of it where its address is shared. */
  readonly share?: Card | undefined
}

/** What is the same around every page of a site. */
export interface Frame {
  /** Where the site is reached, without a slash at the end. */
  readonly address: string
  /** What a visitor must know of everything on this site, above all else. */
  readonly notice: string | undefined
  readonly operator?: Operator
  /** Whether it is this machine's own site, and whoever sits here may add articles. */
  readonly adds?: boolean
}

declare module 'hono' {
  interface ContextVariableMap {
    frame: Frame
  }
}

/** Where the page is, as its languages and search engines need it. */
interface Place extends Frame {
  /** The path with what was asked, without the language. */
  readonly path: string
}

/** A whole page: masthead, what it is about, and what is below all pages. */
export const layout = ({ title, body, sought = '', ...page }: Page, place: Place): Html => html`<!doctype html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<title>${title} · Readout</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${FIRST_SEEN.map((font) => html`<link rel="preload" href="${asset(font)}" as="font" type="font/woff2" crossorigin>`)}
<style>${raw(STYLE)}</style>
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
${islandsIn('<search-as-you-type>', String(body)).map((path) => html`<script type="module" src="${path}" fetchpriority="low"></script>`)}
${alternates(page, place)}
</head>
<body>
<a class="skip" href="#content">${words().frame.skip}</a>
<header>
${place.notice && html`<p class="notice" role="note">${place.notice}</p>`}
<div class="masthead">
<a class="name" href="/">Readout</a>
<p>${words().frame.motto}</p>
<search-as-you-type data-words="${typing()}"><form action="/search" role="search"><label for="q">${words().frame.searchLabel}</label><input id="q" type="search" name="text" value="${sought}" placeholder="${words().frame.searchLabel}" maxlength="500" autocomplete="off"><button>${words().frame.search}</button></form></search-as-you-type>
${sectionLine(place.adds === true)}
</div>
</header>
<main id="content">
${body}
</main>
<footer>
<p>${words().frame.promise}</p>
<nav aria-label="${words().frame.languages}">${Object.entries(LANGUAGES).map(([tag, { name }]) => languageLink(tag, name, place))}</nav>
<nav aria-label="${words().sections.about}"><a href="/corrections">${words().sections.corrections}</a> <a href="/about">${words().sections.about}</a></nav>
<nav aria-label="${words().frame.forPrograms}"><a href="/data">${words().data.title}</a> <a href="${feedPath('site')}">${words().frame.feed}</a></nav>
</footer>
</body>
</html>
`

// The faces that every page has on its first screen: of others a browser hears when it lays the page out, often too late for the
// first view. The scripts only add to a page that is there, so that they come after all that is seen.
const FIRST_SEEN = ['fonts/literata-latin-regular.woff2', 'fonts/literata-latin-semibold.woff2', 'fonts/literata-latin-italic.woff2'] as const

/** What the search says while one types. */
function typing(): string {
  const { common: { noSpeaker, kinds }, frame, verbs } = words()
  return JSON.stringify({ ...frame.typing, noSpeaker, kinds, turned: Object.fromEntries(TURNING.map((verb) => [verb, verbs[verb]])) })
}

/** What turns the meaning of the words that follow: they are not what the speaker says. */
const TURNING = [...CODEBOOK.filter(({ denial }) => denial).map(({ name }) => name), WITHHOLD]

/** The page in other languages and other forms, and what it is about. */
function alternates({ description, feed, linked, about, share }: Omit<Page, 'title' | 'body'>, place: Place): Html {
  return html`<link rel="canonical" href="${place.address}${place.path}">
<link rel="alternate" hreflang="x-default" href="${place.address}${place.path}">
${Object.keys(LANGUAGES).map((tag) => html`<link rel="alternate" hreflang="${tag}" href="${place.address}${inOther(tag, place)}">`)}
<meta name="description" content="${description ?? (share ? inWords(share) : words().frame.promise)}">
${feed && html`<link rel="alternate" type="application/atom+xml" href="${feed}">`}
${linked && html`<link rel="alternate" type="application/ld+json" href="${linked}">`}
${share && shareTags(share, place)}
${about && html`<script type="application/ld+json">${raw(inScript(noticed(about, place)))}</script>`}`
}

/** What a page is about, in the record's own words: the same as on the picture of it. */
const inWords = ({ label, words: said, by, about }: Card): string => oneLine([label, said, by, about].filter((it) => it !== '').join(' · '))

/** JSON that no text in it can end: what a browser takes for the end of a script, or of a line in older ones, is written as its number, and so are signs that turn what follows around. */
const inScript = (data: object) => JSON.stringify(data).replace(/[<>&\u2028-\u202e\u2066-\u2069]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)

const inOther = (tag: string, { path }: Place) => `${path}${path.includes('?') ? '&' : '?'}lang=${tag}`

const languageLink = (tag: string, name: string, place: Place): Html =>
  html`<a href="${inOther(tag, place)}" lang="${tag}" hreflang="${tag}" rel="alternate nofollow" ${tag === language() && raw('aria-current="true"')}>${name}</a> `

/** Sends a page, which is written in bytes once: for its tag, for whoever compresses or keeps it, and for the answer. */
export async function sent(c: Context, page: Page, status: ContentfulStatusCode = 200): Promise<Response> {
  const bytes = written(String(await layout(page, { ...c.get('frame'), path: placeOf(c) })))
  if (!c.get('isForOne')) c.header('cache-control', 'public, max-age=0, must-revalidate')
  c.header('etag', contentTag(bytes))
  return holding(bytes, c.body(bytes, status, { 'content-type': 'text/html; charset=UTF-8' }))
}

/** The path that was asked for, and what was asked of it, but for the language. */
export function placeOf(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.delete('lang')
  const query = searchParams.toString()
  return query === '' ? pathname : `${pathname}?${query}`
}
