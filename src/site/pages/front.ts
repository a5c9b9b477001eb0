import { html } from 'hono/html'
import { feedPath } from '../../reading/feed-addresses.ts'
import type { Pair } from '../../store/asked/asked-pairs.ts'
import type { Glance } from '../told/glance.ts'
import type { ListedArticle, ListedMeeting } from '../api/schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import type { Said } from '../sayings.ts'
import { words } from '../words/words.ts'
import { summary } from './comparison.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted, listed } from './lists.ts'
import { statementItem } from './statement.ts'
import { timeline } from './timeline.ts'

export interface Front {
  readonly meetings: readonly (Listed & { readonly glance: Glance | null })[]
  readonly articles: readonly Given<typeof ListedArticle>[]
  readonly statements: readonly Said[]
  readonly pairs: readonly Pair[]
}

type Listed = Given<typeof ListedMeeting>

/** What was read last: who met and what is disputed, what was said, in which texts. */
export const front = ({ meetings, articles, statements, pairs }: Front, adds = false): Page => ({
  title: words().front.title,
  feed: feedPath('site'),
  body: html`<h1 class="hidden">Readout</h1><p class="promise">${words().front.lead}</p>
${articles.length === 0 ? empty(adds) : ''}
${meetings.length > 0 && html`<section class="meetings"><h2>${words().front.meetings}</h2><ul class="cards">${meetings.map((it) => meetingCard(it, it.glance))}</ul>${timeline(meetings)}</section>`}
<div class="columns">
${statements.length > 0 && html`<section><h2>${words().front.statements}</h2>${statements.map((it) => statementItem(it))}</section>`}
<div class="beside">
${pairs.length > 0 && html`<section><h2>${words().front.pairs}</h2><ul class="list">${pairs.map(pairLine)}</ul></section>`}
${articles.length > 0 && html`<section><h2>${words().front.articles}</h2><ul class="list">${articles.map(articleLine)}</ul></section>`}
</div>
</div>`,
})

/** What whoever has just started a site of their own can do; the form only where they may use it. */
function empty(adds: boolean): Html {
  const say = words().front
  const ways = [adds && html`<a href="/add">${say.ways.form}</a>`, ...COMMANDS.map(([way, command]) => html`<code>${command}</code> ${say.ways[way]}`)]
  return html`<section class="prose"><h2>${say.empty}</h2><p>${say.emptyHow}</p><ul class="ways">${ways.map((it) => it && html`<li>${it}</li>`)}</ul></section>`
}

const COMMANDS = [['add', 'readout add https://…'], ['feed', 'readout feed add https://…'], ['samples', 'readout serve --samples']] as const

/** Who met, how, when, told by how many; and at a glance how the two accounts compare. */
export function meetingCard({ id, sides, date, channel, reports, independent }: Listed, glance: Glance | null = null): Html {
  const say = words().common
  const facts = [date ? shownDay(date) : say.dayNotKnown, channel && (say.channels[channel] ?? channel)]
  return html`<li><a href="${PATHS.meeting(id)}">${listed(sides.map(({ side }) => side))}</a><p>${dotted(facts)}</p><p>${say.independent(reports, independent)}</p>${glance && glanced(glance)}</li>`
}

const MOST_DISPUTED = 3

function glanced(glance: Glance): Html {
  if (glance.counts.length === 0) return html`<p>${words().meeting.noAccount}</p>`
  const disputed = glance.disputed.slice(0, MOST_DISPUTED)
  return html`${summary(glance)}${disputed.length > 0 && html`<p class="disputed">${words().front.disputed} ${listed(disputed)}</p>`}`
}

function pairLine({ name, rounds }: Pair): Html {
  const parties = name.split('|')
  return html`<li><a href="${PATHS.pair(parties)}">${listed(parties)}</a><p>${words().sections.rounds(rounds)}</p></li>`
}

export function articleLine({ capture, headline, outlet, creditedTo, published, kind, statements }: Given<typeof ListedArticle>): Html {
  const say = words().common
  const credit = creditedTo ?? outlet
  const about = [kind !== 'article' && html`<b>${say.official[kind] ?? kind}</b>`, credit && bdi(credit), published && shownDay(published), say.statements(statements)]
  return html`<li><a href="${PATHS.article(capture)}"><bdi>${headline ?? say.noHeadline}</bdi></a><p>${dotted(about)}</p></li>`
}
