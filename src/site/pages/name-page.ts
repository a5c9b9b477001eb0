import { html } from 'hono/html'
import type { Office } from '../../store/asked/asked-offices.ts'
import type { NameCard } from '../api/schemas.ts'
import type { Given } from '../told/statements.ts'
import { PATHS } from '../site.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import { meetingCard } from './front.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted, listed } from './lists.ts'
import type { Beside } from './name-beside.ts'
import { period } from './pair-page.ts'
import { statementItem } from './statement.ts'
import { timeline } from './timeline.ts'

type Card = Given<typeof NameCard>

/** A name: who it is by what articles call it, and what it said, meeting by meeting. Of two people with one name it says so by their sides and roles. */
export function namePage(card: Card, { offices, said, meetings }: Beside): Page {
  const { id, name, kinds, articles, statements } = card
  const say = words()
  const isParty = meetings.length > 0
  return {
    title: name,
    feed: `/feeds/${isParty ? 'party' : 'person'}/${encodeURIComponent(isParty ? name : (id ?? name))}.atom`,
    body: html`<header class="head"><p class="section">${kinds.map((it) => say.names.kinds[it] ?? it).join(', ')}</p><h1><bdi>${name}</bdi></h1>
<p class="credit">${dotted([say.names.counted(say.common.statements(statements), say.sections.inArticles(articles)), period(card)])}</p></header>
${facts(card, offices, said)}
${isParty && html`<section><h2>${say.names.meetings}</h2>${timeline(meetings)}<ul class="cards">${meetings.map((it) => meetingCard(it))}</ul></section>`}
${said.length > 0 && html`<section><h2>${say.names.said}</h2>${said.map(atMeeting)}${allOf(card, said)}</section>`}`,
  }
}

function facts({ name, sides, variants, others, ...card }: Card, offices: readonly Office[], said: Beside['said']): Html {
  const say = words().names
  const rows: [string, Html | '' | false][] = [
    [say.speaksFor, sides.length > 0 && bdi(sides.join('; '))],
    [say.called, offices.length > 0 && html`<ul>${offices.map(office)}</ul>`],
    [say.variants, variants.length > 0 && bdi(variants.join('; '))],
    [say.others, others.length > 0 && html`${others.map((it, i) => html`${i > 0 && '; '}<a href="${PATHS.name(it.id)}">${bdi(it.name)}</a>${it.side !== null && html` (${bdi(it.side)})`}`)}`],
    [say.denials, denials({ name, ...card }, said)],
  ]
  return html`<dl class="facts">${rows.map(([title, value]) => value && html`<dt>${title}</dt><dd>${value}</dd>`)}</dl>`
}

function office({ role, articles, outlets, ...days }: Office): Html {
  const { names, sections } = words()
  return html`<li>${names.office(bdi(role), sections.inArticles(articles), period(days), outlets.length > 0 ? listed(outlets) : null)}</li>`
}

/** The ways to what it denies, and to what is denied of it, where there is any. */
function denials(card: Pick<Card, 'id' | 'name'>, said: Beside['said']): Html | '' {
  const say = words().names
  const all = said.flatMap(({ statements }) => statements)
  const ways = [all.some(({ denies }) => denies) && searched(card, say.denialsBy, { denies: 'true' }), all.some(({ denied }) => denied) && searched(card, say.denialsOf, { denied: 'true' })]
  return ways.some((it) => it) ? dotted(ways) : ''
}

const searched = ({ id, name }: Pick<Card, 'id' | 'name'>, text: string, more: { readonly [field: string]: string } = {}): Html =>
  html`<a href="/search?${new URLSearchParams({ speaker: id ?? name, ...more })}">${text}</a>`

const atMeeting = ({ meeting, statements }: Beside['said'][number]): Html => html`<section class="topic"><h3>${
  meeting === null ? words().names.elsewhere : html`<a href="${PATHS.meeting(meeting.id)}">${listed(meeting.sides.map(({ side }) => side))}</a>${meeting.date && html`, ${shownDay(meeting.date)}`}`
}</h3>${statements.map((it) => statementItem(it, { level: 4 }))}</section>`

function allOf(card: Card, said: Beside['said']): Html | '' {
  const shown = said.reduce((sum, { statements }) => sum + statements.length, 0)
  return card.statements > shown ? html`<p class="links">${searched(card, words().names.all(words().common.statements(card.statements)))}</p>` : ''
}
