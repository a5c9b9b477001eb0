import { html } from 'hono/html'
import { feedPath } from '../../reading/feed-addresses.ts'
import type { PageSince } from '../../store/afterwards.ts'
import type { Meeting } from '../api/schemas.ts'
import { aboutMeeting } from '../replies/replies-about.ts'
import { pointAnchor } from '../sharing/at-place.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { glanceOf } from '../told/glance.ts'
import { words } from '../words/words.ts'
import { announcements } from './announcements.ts'
import { checklist } from './checklist.ts'
import { claimsTable } from './claims-table.ts'
import { byTopic, comparison, summary } from './comparison.ts'
import { shownDay } from './dates.ts'
import { trails } from './trails.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted, listed, listedPlain } from './lists.ts'
import { point, textsOf, type Point, type Text, type Texts } from './point.ts'

type Told = Given<typeof Meeting>

/** What two sides say of their meeting, point by point beside each other. */
export function meetingPage(meeting: Told, since: ReadonlyMap<string, PageSince>, replies: Html | '' = ''): Page {
  const { id, sides, accounts } = meeting
  const say = words().meeting
  const texts = textsOf(meeting.sources, since)
  return {
    title: `${listedPlain(sides.map(({ side }) => side))}${meeting.date ? `, ${meeting.date}` : ''}`,
    feed: feedPath('replies', aboutMeeting(id)),
    linked: `${PATHS.meeting(id)}.jsonld`,
    body: html`<article class="meeting">
<header class="head"><p class="section">${say.section}</p><h1>${listed(sides.map(({ side }) => side))}</h1><p class="credit">${rounds(meeting)}</p></header>
${facts(meeting, texts)}
<section aria-labelledby="points"><h2 id="points">${say.keyPoints}</h2>
${summary(glanceOf(accounts))}${disputed(accounts)}
${comparison(accounts, texts)}
</section>
${accounts.others.map(({ side, points }) => aside(bdi(side), points, texts))}
${accounts.press.length > 0 && aside(say.press, accounts.press, texts)}
${standing(meeting)}
${checklist(meeting)}
${trails(meeting.trails)}
${sourceList(meeting, texts)}
${replies}
</article>`,
  }
}

/** On what the two differ, each topic a way to its first such point: most readers come for these. */
function disputed({ rows }: Told['accounts']): Html | '' {
  const differing = rows.filter(({ kind, topic }) => topic !== null && (kind === 'differ' || kind === 'contradict'))
  const firsts = [...Map.groupBy(differing, ({ topic }) => topic!)].map(([topic, [row]]) => ({ topic, point: row!.one[0] ?? row!.other[0] }))
  const ways = firsts.map(({ topic, point }) => (point ? html`<a href="#${pointAnchor(point)}">${bdi(topic)}</a>` : bdi(topic)))
  return ways.length > 0 ? html`<p class="disputed">${words().front.disputed}: ${dotted(ways)}</p>` : ''
}

/** Who met, how, when: what a reader wants to know before anything else. */
function facts(meeting: Told, texts: Texts): Html {
  const { sides, date, channel, told, reports, independent } = meeting
  const say = words()
  const rows: [string, Html | string | false | null][] = [
    [say.meeting.who, sides.some(({ principal }) => principal) && html`<ul>${sides.map((it) => html`<li>${party(it)}</li>`)}</ul>`],
    [say.meeting.how, channel && (say.common.channels[channel] ?? channel)],
    [say.meeting.when, date ? shownDay(date) : say.common.dayNotKnown],
    [say.meeting.where, details(told.places, texts)],
    [say.meeting.howLong, details(told.durations, texts)],
    [say.meeting.describedAs, told.descriptions.length > 0 && html`<ul>${told.descriptions.map((it) => html`<li>${description(it)}</li>`)}</ul>`],
    [say.meeting.readFrom, html`${say.common.independent(reports, independent)}`],
  ]
  return html`<dl class="brief">${rows.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

const party = ({ side, principal, role }: Told['sides'][number]): Html =>
  html`<b><bdi>${side}</bdi></b>${principal && html`: <a href="${PATHS.name(principal)}"><bdi>${principal}</bdi></a>${role && html`, <bdi>${role}</bdi>`}`}`

/** What texts agree on stands once; where they differ, each says so for itself. */
function details(list: Told['told']['places'], texts: Texts): Html | null {
  if (list.length < 2) return list[0] ? html`<bdi>${list[0].value}</bdi>` : null
  return html`<ul>${list.map(({ value, sources }) => html`<li><bdi>${value}</bdi> (${listed(sources.map((it) => texts.get(it)?.outlet ?? words().common.theArticle))})</li>`)}</ul>`
}

function description({ words: called, by, capture }: Told['told']['descriptions'][number]): Html {
  const link = html`<a href="${PATHS.article(capture)}"><bdi>${called}</bdi></a>`
  return words().meeting.described(link, by && bdi(by))
}

/** Rounds before and after, and all that stands between two parties. */
function rounds({ sides, previous, next }: Told): Html {
  const say = words().meeting
  const [one, other, ...more] = sides
  const pair = one && other && more.length === 0 && html`<a href="${PATHS.pair([one.side, other.side])}">${say.pair}</a>`
  return dotted([previous && html`<a href="${PATHS.meeting(previous)}">${say.before}</a>`, next && html`<a href="${PATHS.meeting(next)}">${say.next}</a>`, pair])
}

/** What the sides claim of agreements, and announce to each other on a condition. */
function standing({ agreements, conditionals }: Told): Html {
  const say = words().pair
  return html`${agreements.length > 0 && html`<section><h2>${say.agreements}</h2><p class="note">${say.agreementsNote}</p>${claimsTable(agreements, { named: true })}</section>`}
${conditionals.length > 0 && html`<section><h2>${say.conditionals}</h2>${announcements(conditionals)}</section>`}`
}

/** What somebody says who is none of the two sides: topic by topic, as theirs. */
function aside(title: Html | string, points: readonly Point[], texts: Texts): Html {
  const topics = byTopic(points)
  const shown = (list: readonly Point[]) => list.map((it) => point(it, texts))
  if (topics.size === 1) return html`<section class="aside"><h2>${title}</h2>${shown(points)}</section>`
  return html`<section class="aside"><h2>${title}</h2>${[...topics].map(([topic, list]) => html`<section class="topic"><h3>${topic === null ? words().meeting.otherPoints : bdi(topic)}</h3>${shown(list)}</section>`)}</section>`
}

/** Official texts first. */
function sourceList({ sources, accounts: { one, other } }: Told, texts: Texts): Html {
  const own = new Map([one, other].flatMap(({ side, ownTexts }) => ownTexts.map((capture) => [capture, side] as const)))
  const sorted = sources.toSorted((a, b) => Number(own.has(b.capture)) - Number(own.has(a.capture)))
  return html`<section><h2>${words().meeting.sources}</h2><ul class="list">${sorted.map((it) => sourceLine(texts.get(it.capture)!, own.get(it.capture)))}</ul></section>`
}

function sourceLine({ capture, headline, outlet, published, since }: Text, side: string | undefined): Html {
  const say = words().common
  const about = [side !== undefined && html`<b>${say.officialTextOf(bdi(side))}</b>`, outlet && bdi(outlet), published ? shownDay(published) : say.noDate]
  return html`<li><a href="${PATHS.article(capture)}"><bdi>${headline ?? say.noHeadline}</bdi></a><p>${dotted(about)}</p>${since}</li>`
}
