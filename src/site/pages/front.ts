import { html } from 'hono/html'
import { feedPath } from '../../reading/feed-addresses.ts'
import type { ListedArticle, ListedMeeting } from '../schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../statements.ts'
import type { Said } from '../sayings.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted, listed } from './lists.ts'
import { statementItem } from './statement.ts'

export interface Front {
  readonly meetings: readonly Given<typeof ListedMeeting>[]
  readonly articles: readonly Given<typeof ListedArticle>[]
  readonly statements: readonly Said[]
}

/** What was read last: who met, what was said, in which texts. */
export const front = ({ meetings, articles, statements }: Front): Page => ({
  title: words().front.title,
  feed: feedPath('site'),
  body: html`<h1 class="hidden">Readout</h1>
${articles.length === 0 ? empty() : ''}
${meetings.length > 0 && html`<section class="meetings"><h2>${words().front.meetings}</h2><ul class="cards">${meetings.map(meetingCard)}</ul></section>`}
<div class="columns">
${statements.length > 0 && html`<section><h2>${words().front.statements}</h2>${statements.map((it) => statementItem(it))}</section>`}
${articles.length > 0 && html`<section><h2>${words().front.articles}</h2><ul class="list">${articles.map(articleLine)}</ul></section>`}
</div>`,
})

const empty = () => html`<p class="empty">${words().front.empty} ${words().front.emptyHow} <code>readout add</code>.</p>`

export function meetingCard({ id, sides, date, channel, sources, independent }: Given<typeof ListedMeeting>): Html {
  const say = words().common
  const facts = [date ? shownDay(date) : say.dayNotKnown, channel && (say.channels[channel] ?? channel)]
  const texts = [say.texts(sources.length), say.independent(independent)]
  return html`<li><a href="${PATHS.meeting(id)}">${listed(sides.map(({ side }) => side))}</a><p>${dotted(facts)}</p><p>${dotted(texts)}</p></li>`
}

export function articleLine({ capture, headline, outlet, creditedTo, published, kind, statements }: Given<typeof ListedArticle>): Html {
  const say = words().common
  const credit = creditedTo ?? outlet
  const about = [kind !== 'article' && html`<b>${say.official[kind] ?? kind}</b>`, credit && bdi(credit), published && shownDay(published), say.statements(statements)]
  return html`<li><a href="${PATHS.article(capture)}"><bdi>${headline ?? say.noHeadline}</bdi></a><p>${dotted(about)}</p></li>`
}

export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`
