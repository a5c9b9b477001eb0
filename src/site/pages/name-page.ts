import { html } from 'hono/html'
import type { ListedMeeting, NameCard } from '../api/schemas.ts'
import type { Said } from '../sayings.ts'
import type { Given } from '../told/statements.ts'
import { PATHS } from '../site.ts'
import { words } from '../words/words.ts'
import { meetingCard } from './front.ts'
import type { Html, Page } from './layout.ts'
import { dotted } from './lists.ts'
import { period } from './pair-page.ts'
import { statementItem } from './statement.ts'
import { timeline } from './timeline.ts'

export interface Beside {
  readonly latest: readonly Said[]
  /** Of a party: where it talked. */
  readonly meetings: readonly Given<typeof ListedMeeting>[]
}

/** A name, and what it says: of two people with one name it says so by their sides and roles. */
export function namePage({ id, name, others, kinds, sides, roles, variants, articles, statements, ...days }: Given<typeof NameCard>, { latest, meetings }: Beside): Page {
  const say = words()
  const isParty = meetings.length > 0
  return {
    title: name,
    feed: `/feeds/${isParty ? 'party' : 'person'}/${encodeURIComponent(isParty ? name : (id ?? name))}.atom`,
    body: html`<header class="head"><p class="section">${kinds.map((it) => say.names.kinds[it] ?? it).join(', ')}</p><h1><bdi>${name}</bdi></h1>
<p class="credit">${dotted([say.names.counted(say.common.statements(statements), say.sections.articles(articles)), period(days)])}</p></header>
<dl class="facts">${fact(say.names.speaksFor, sides)}${fact(say.names.called, roles)}${fact(say.names.variants, variants)}${others.length > 0 && html`<dt>${say.names.others}</dt><dd>${others.map((it, i) => html`${i > 0 && '; '}<a href="${PATHS.name(it.id)}"><bdi>${it.name}</bdi></a>${it.side !== null && html` (<bdi>${it.side}</bdi>)`}`)}</dd>`}</dl>
${isParty && html`<section><h2>${say.names.meetings}</h2>${timeline(meetings)}<ul class="cards">${meetings.map((it) => meetingCard(it))}</ul></section>`}
${latest.length > 0 && html`<section><h2>${say.names.latest}</h2>${latest.map((it) => statementItem(it))}</section>`}`,
  }
}

const fact = (title: string, values: readonly string[]): Html | '' => (values.length > 0 ? html`<dt>${title}</dt><dd><bdi>${values.join('; ')}</bdi></dd>` : '')
