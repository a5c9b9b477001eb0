import { html } from 'hono/html'
import type { ListedArticle, ListedMeeting } from '../schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../statements.ts'
import type { Said } from '../sayings.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { statementItem } from './statement.ts'

export interface Front {
  readonly meetings: readonly Given<typeof ListedMeeting>[]
  readonly articles: readonly Given<typeof ListedArticle>[]
  readonly statements: readonly Said[]
}

/** What was read last. */
export const front = ({ meetings, articles, statements }: Front): Page => ({
  title: 'Who said what to whom',
  feed: '/feeds/search.atom',
  body: html`<h1 class="hidden">Readout</h1>
${articles.length === 0 ? EMPTY : ''}
${meetings.length > 0 && html`<section class="meetings"><h2>Meetings</h2><ul class="cards">${meetings.map(meetingCard)}</ul></section>`}
<div class="columns">
${statements.length > 0 && html`<section><h2>Latest statements</h2>${statements.map((it) => statementItem(it))}</section>`}
${articles.length > 0 && html`<section><h2>Latest articles</h2><ul class="list">${articles.map(articleLine)}</ul></section>`}
</div>`,
})

const EMPTY = html`<p class="empty">Nothing has been read yet. Add an article with <code>readout add FILE</code> or an address.</p>`

const meetingCard = ({ id, sides, date, channel, sources }: Given<typeof ListedMeeting>): Html => html`<li>
<a href="${PATHS.meeting(id)}">${listed(sides.map(({ side }) => side))}</a>
<p>${date ? shownDay(date) : 'day not known'}${channel && ` · ${channel}`} · ${counted(sources.length, 'text')}</p></li>`

const LIST = new Intl.ListFormat('en')

/** "Ellmark and Sorvane", each name an element of its own. */
export const listed = (names: readonly string[]): Html => html`${LIST.formatToParts(names).map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value))}`

export const articleLine = ({ capture, headline, outlet, creditedTo, published, kind, statements }: Given<typeof ListedArticle>): Html => html`<li>
<a href="${PATHS.article(capture)}"><bdi>${headline ?? 'Without a headline'}</bdi></a>
<p>${kind !== 'article' && html`<b>official ${kind}</b> · `}${(creditedTo ?? outlet) && html`<bdi>${creditedTo ?? outlet}</bdi> · `}
${published && html`${shownDay(published)} · `}${counted(statements, 'statement')}</p></li>`

export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`
