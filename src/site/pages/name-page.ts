import { html } from 'hono/html'
import type { AgreementCard, NameCard } from '../schemas.ts'
import { PATHS } from '../site.ts'
import type { Said } from '../sayings.ts'
import type { Given } from '../statements.ts'
import { shownDay } from './dates.ts'
import { counted } from './front.ts'
import type { Html, Page } from './layout.ts'
import { statementItem } from './statement.ts'

/** A name, and what it says: of two people with one name it says so by their sides and roles. */
export const namePage = ({ name, kinds, sides, roles, articles, statements, firstDay, lastDay }: Given<typeof NameCard>, latest: readonly Said[]): Page => ({
  title: name,
  feed: `/feeds/search.atom?${new URLSearchParams({ speaker: name })}`,
  body: html`<header class="head"><p class="section">${kinds.join(', ')}</p><h1><bdi>${name}</bdi></h1>
<p class="credit">${counted(statements, 'statement')} in ${counted(articles, 'article')}${firstDay && html`, ${shownDay(firstDay)}${lastDay !== firstDay && html` to ${shownDay(lastDay!)}`}`}</p></header>
<dl class="facts">${fact('Speaks for', sides)}${fact('Called', roles)}</dl>
${latest.length > 0 && html`<section><h2>Latest statements</h2>${latest.map((it) => statementItem(it))}</section>`}`,
})

const fact = (title: string, values: readonly string[]): Html | '' => (values.length > 0 ? html`<dt>${title}</dt><dd><bdi>${values.join('; ')}</bdi></dd>` : '')

/** An agreement: who mentions it, and who claims something of it. */
export const agreementPage = ({ name, articles, claims, mentions }: Given<typeof AgreementCard>): Page => ({
  title: name,
  body: html`<header class="head"><p class="section">Agreement</p><h1><bdi>${name}</bdi></h1><p class="credit">mentioned in ${counted(articles, 'article')}, ${counted(claims, 'claim')}</p></header>
<ul class="list">${mentions.map(
    ({ capture, headline, outlet, day, claims }) => html`<li><a href="${PATHS.article(capture)}"><bdi>${headline ?? 'Without a headline'}</bdi></a>
<p>${outlet && html`<bdi>${outlet}</bdi> · `}${day ? shownDay(day) : 'without a date'}${claims.map((key, i) => html` · <a href="${PATHS.statement(key)}">claim ${i + 1}</a>`)}</p></li>`,
  )}</ul>`,
})
