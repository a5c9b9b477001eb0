import { html } from 'hono/html'
import type { PairCard } from '../api/schemas-across.ts'
import type { Said } from '../sayings.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { announcements } from './announcements.ts'
import { claimsTable } from './claims-table.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { dotted, listed, listedPlain } from './lists.ts'
import { meetingCard } from './front.ts'
import { textsOf } from './point.ts'
import { roundChanges } from './round-changes.ts'
import { statementItem } from './statement.ts'
import { timeline } from './timeline.ts'

type Card = Given<typeof PairCard>

/** Two parties: all their rounds on one line, what changed between them, and what each claims of and announces to the other. */
export function pairPage(card: Card, latest: readonly Said[]): Page {
  const { pair, parties, meetings, changes, agreements, conditionals } = card
  const say = words().pair
  const texts = textsOf(meetings.flatMap(({ sources }) => sources))
  return {
    title: listedPlain(parties),
    feed: `/feeds/pair/${encodeURIComponent(pair)}.atom`,
    body: html`<header class="head"><p class="section">${say.section}</p><h1>${listed(parties)}</h1><p class="credit">${dotted([words().sections.rounds(card.rounds), period(card)])}</p></header>
<section><h2>${say.rounds}</h2>${timeline(meetings)}<ul class="cards">${meetings.toReversed().map((it) => meetingCard(it))}</ul></section>
${changes.length > 0 && html`<section><h2>${say.changes}</h2><p class="note">${say.changesNote}</p>${roundChanges(card, texts)}</section>`}
${agreements.length > 0 && html`<section><h2>${say.agreements}</h2><p class="note">${say.agreementsNote}</p>${claimsTable(agreements, { named: true })}</section>`}
${conditionals.length > 0 && html`<section><h2>${say.conditionals}</h2>${announcements(conditionals)}</section>`}
${latest.length > 0 && html`<section><h2>${say.statements}</h2>${latest.map((it) => statementItem(it))}</section>`}`,
  }
}

export const period = ({ firstDay, lastDay }: { readonly firstDay: string | null; readonly lastDay: string | null }): Html | null => {
  if (firstDay === null || lastDay === null) return null
  return firstDay === lastDay ? shownDay(firstDay) : words().pair.period(shownDay(firstDay), shownDay(lastDay))
}
