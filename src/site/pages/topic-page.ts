import { html } from 'hono/html'
import type { TopicCard } from '../api/schemas-across.ts'
import { PATHS } from '../site.ts'
import type { Said } from '../sayings.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { meetingCard } from './front.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted } from './lists.ts'
import { period } from './pair-page.ts'
import { statementItem } from './statement.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'

type Card = Given<typeof TopicCard>

/** A topic: who speaks on it, the meetings where it came up, and what was said of it last. */
export function topicPage(card: Card, latest: readonly Said[]): Page {
  const { name, statements, complete, subject, meetings, speakers } = card
  const say = words().topic
  const count = words().common.statements(statements)
  return {
    title: name,
    feed: `/feeds/topic/${encodeURIComponent(name)}.atom`,
    body: html`<header class="head"><p class="section">${say.section}</p><h1><bdi>${name}</bdi></h1>
<p class="credit">${dotted([complete ? count : say.atLeast(count), words().sections.articles(card.articles), period(card), subject && say.filedAs(subject.name)])}</p></header>
${meetings.length > 0 && html`<section><h2>${say.meetings}</h2>${timeline(meetings)}<ul class="cards">${meetings.map((it) => meetingCard(it))}</ul></section>`}
${speakers.length > 0 && html`<section><h2>${say.sides}</h2><p class="note">${say.sidesNote}</p>${table([say.speaker, say.side, say.statements, say.denials], speakers.map(speaking))}</section>`}
${latest.length > 0 && html`<section><h2>${say.latest}</h2>${latest.map((it) => statementItem(it))}</section>`}`,
  }
}

const speaking = ({ name, side, statements, denials }: Card['speakers'][number]): (Html | string)[] => [
  html`<a href="${PATHS.name(name!)}"><bdi>${name}</bdi></a>`, // only those with a name are asked for
  sideName(side),
  String(statements),
  String(denials),
]

function sideName(side: string | null): Html | string {
  if (side === null) return words().topic.noSide
  return side === 'press' ? words().topic.press : bdi(side)
}
