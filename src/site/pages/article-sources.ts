import { html } from 'hono/html'
import type { Reason, Related } from '../told/related.ts'
import { shortOf } from '../sharing/short-address.ts'
import { PATHS } from '../site.ts'
import { words } from '../words/words.ts'
import type { ShownArticle } from './article-page.ts'
import { fullStory } from './article-text.ts'
import { shownDay, shownMoment } from './dates.ts'
import type { Html } from './layout.ts'
import { bdi, dotted } from './lists.ts'

/** Where the text is from and by which names it knows: whose text it is, as what, and who is heard in it. */
export function articleSources(article: ShownArticle, isCopy: boolean): Html {
  const say = words().article
  const { outlet, issuer, creditedTo, kind, fetchedAt, capture, sha256, model } = article
  const short = PATHS.short(shortOf({ capture, span: null }))
  const role = kind !== 'article' ? say.roles.official : isCopy ? say.roles.copy : say.roles.report
  return html`<footer class="sources"><h2>${say.sources}</h2>
<ul class="list">
<li>${dotted([(issuer ?? outlet) && html`<b>${bdi((issuer ?? outlet)!)}</b>`, role])}<p>${fullStory(article)}</p></li>
${creditedTo && creditedTo !== outlet && html`<li>${dotted([html`<b>${bdi(creditedTo)}</b>`, say.roles.credited])}</li>`}
${heardIn(article)}
</ul>
<p class="links"><a href="${short}">${words().common.permanent}</a> <a href="${short}/cite">${words().cite.link}</a></p>
<details><summary>${say.kept}</summary><p class="small">${say.fetched(shownMoment(fetchedAt))}. ${say.captured(capture, sha256, model)}</p></details></footer>`
}

// Of many names the first, which the text leans on most.
const MOST_NAMES = 12

function heardIn({ statements }: ShownArticle): Html | '' {
  const heard = Map.groupBy(statements.flatMap(({ speaker, relayedBy }) => [relayedBy.at(-1) ?? speaker ?? []].flat()), (name) => name)
  const names = [...heard].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_NAMES)
  if (names.length === 0) return ''
  return html`<li>${words().article.names}<p>${names.map(([name, times]) => html`<a href="${PATHS.name(name)}">${bdi(name)}</a> (${times.length}) `)}</p></li>`
}

// Of many related articles so many are seen at once.
const SHOWN = 6

/** Other articles, each with the reason why it stands here. */
export function relatedArticles(related: readonly Related[]): Html | '' {
  if (related.length === 0) return ''
  const rest = related.slice(SHOWN)
  return html`<section class="related"><h2>${words().article.related}</h2>
<ul class="list">${related.slice(0, SHOWN).map(relatedLine)}</ul>
${rest.length > 0 && html`<details class="more"><summary>${words().article.showMore(rest.length)}</summary><ul class="list">${rest.map(relatedLine)}</ul></details>`}
</section>`
}

const relatedLine = ({ article: { capture, headline, outlet, published }, reasons }: Related): Html => html`<li><a href="${PATHS.article(capture)}">${bdi(headline ?? words().common.noHeadline)}</a>
<p>${dotted([html`<b>${reasons.map(reasonWords).join('; ')}</b>`, outlet && bdi(outlet), published && shownDay(published)])}</p></li>`

function reasonWords(reason: Reason): string {
  const { reasons, points } = words().article
  if (!('points' in reason)) return reasons[reason.kind]
  return reasons[reason.kind](points(reason.points.join(', '), reason.points.length))
}
