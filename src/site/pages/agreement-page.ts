import { html } from 'hono/html'
import type { AgreementCard } from '../api/schemas-across.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { claimsTable } from './claims-table.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted } from './lists.ts'

type Card = Given<typeof AgreementCard>

/** An agreement: who claims what of whom by it, and who names it. */
export function agreementPage({ name, articles, claims, variants, claimed, latest, mentions }: Card): Page {
  const say = words().agreement
  return {
    title: name,
    feed: `/feeds/agreement/${encodeURIComponent(name)}.atom`,
    body: html`<header class="head"><p class="section">${say.section}</p><h1><bdi>${name}</bdi></h1><p class="credit">${say.mentioned(words().sections.inArticles(articles), words().sections.claimed(claims))}</p></header>
${variants.length > 0 && html`<dl class="facts"><dt>${words().names.variants}</dt><dd><bdi>${variants.join('; ')}</bdi></dd></dl>`}
${latest.length > 0 && latest.length < claimed.length && html`<section><h2>${say.latest}</h2><p class="note">${say.note}</p>${claimsTable(latest)}</section>`}
<section><h2>${say.claimed}</h2>${claimed.length > 0 ? html`<p class="note">${say.note}</p>${claimsTable(claimed)}` : html`<p class="empty">${say.none}</p>`}</section>
<section><h2>${say.mentions}</h2><ul class="list">${mentions.map(mention)}</ul></section>`,
  }
}

function mention({ capture, headline, outlet, day, claims }: Card['mentions'][number]): Html {
  const say = words()
  const links = claims.map((key, i) => html`<a href="${PATHS.statement(key)}">${say.agreement.claim(i + 1)}</a>`)
  return html`<li><a href="${PATHS.article(capture)}"><bdi>${headline ?? say.common.noHeadline}</bdi></a><p>${dotted([outlet && bdi(outlet), day ? shownDay(day) : say.common.noDate, ...links])}</p></li>`
}
