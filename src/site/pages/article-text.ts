import { html } from 'hono/html'
import type { Span } from '../../text/span.ts'
import type { Rights } from '../../store/decided/outlet-rights.ts'
import { shortOf } from '../sharing/short-address.ts'
import type { ShownBlock, ShownText } from '../told/shown-text.ts'
import { PATHS } from '../site.ts'
import { words } from '../words/words.ts'
import type { ShownArticle } from './article-page.ts'
import { attributed, type Mark } from './attributed.ts'
import { foreign } from './foreign.ts'
import type { Html } from './layout.ts'
import { bdi } from './lists.ts'
import { webAddress } from './live-link.ts'

/** The text as far as it may be shown; with the marks on, who says what in it. Where only points may be shown, there is none without the marks. */
export function articleText(article: ShownArticle, shown: ShownText, marksOn: boolean): Html | '' {
  const say = words().article
  if (!marksOn && shown.blocks.length === 0) return toggle(article, marksOn)
  return html`<section class="story" id="text"><h2>${say[TITLES[shown.rights]]}</h2>
${toggle(article, marksOn)}
${marksOn && legend()}
<div class="story-text" dir="auto"${foreign(article.language)}>${shown.blocks.map((it) => block(it, { article, shown, marksOn }))}</div>
${shown.isCut && html`<p class="small">${say.notWhole} ${fullStory(article)}</p>`}
</section>`
}

const TITLES = { full: 'text', excerpt: 'beginning', points: 'sentences' } as const satisfies { readonly [rights in Rights]: string }

/** The way to the story itself. */
export function fullStory({ url, outlet }: ShownArticle): Html {
  const say = words().article
  const address = webAddress(url)
  if (address === null) return html`${say.notOnTheWeb}`
  return html`<a class="full-story" href="${address}" rel="noopener">${outlet === null ? say.readFullThere : say.readFull(bdi(outlet))}</a>`
}

/** A link, so that it works without script and can be sent to somebody. */
function toggle({ capture, statements }: ShownArticle, marksOn: boolean): Html | '' {
  if (statements.length === 0) return ''
  const path = PATHS.article(capture)
  return html`<p class="toggle">${marksOn ? html`<a href="${path}">${words().article.hide}</a>` : html`<a href="${path}?marks=on#text">${words().article.show}</a>`}</p>`
}

function legend(): Html {
  const { source, cue, content, inner, legend } = words().article
  return html`<p class="legend" role="note" aria-label="${legend}"><span class="m-source">${source}</span> <span class="m-cue">${cue}</span> <mark class="m-content"><span class="m-number">1</span>${content} <mark class="m-content m-inner">${inner}</mark></mark></p>`
}

interface Text {
  readonly article: ShownArticle
  readonly shown: ShownText
  readonly marksOn: boolean
}

function block({ kind, sentences, isAfterGap }: ShownBlock, text: Text): Html {
  const inside = html`${sentences.map((it) => sentence(it, text))}`
  return html`${isAfterGap && html`<p class="gap"><span class="hidden">${words().article.gap}</span></p>`}${ELEMENTS[kind](inside)}`
}

const ELEMENTS: { readonly [kind in ShownBlock['kind']]: (inside: Html) => Html } = {
  paragraph: (inside) => html`<p>${inside}</p>`,
  heading: (inside) => html`<h3>${inside}</h3>`,
  'list-item': (inside) => html`<p class="item">${inside}</p>`,
  quote: (inside) => html`<blockquote>${inside}</blockquote>`,
}

/** Each can be linked to; while somebody looks at who says what, its permanent address stands behind it. */
function sentence(span: Span, { article, shown, marksOn }: Text): Html {
  const words = marksOn ? attributed(shown.text, span, marksOf(article)) : shown.text.slice(...span)
  return html`<span id="at-${span[0]}">${words}</span>${marksOn && address(article, span)} `
}

const address = ({ capture }: ShownArticle, span: Span): Html =>
  html`<a class="address" href="${PATHS.short(shortOf({ capture, span }))}" aria-label="${words().article.sentenceAddress}">¶</a>`

/** What each point stands on, with the point's number. */
const marksOf = ({ statements }: ShownArticle): readonly Mark[] =>
  statements.flatMap((it, i) => (['content', 'source', 'cue'] as const).flatMap((kind) => it[kind].map((span): Mark => ({ kind, point: i + 1, span }))))
