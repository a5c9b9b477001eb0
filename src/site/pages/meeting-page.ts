import { html } from 'hono/html'
import type { Span } from '../../text/span.ts'
import type { Meeting } from '../schemas.ts'
import { PATHS } from '../site.ts'
import { KIND_WORDS, spoken } from '../sayings.ts'
import type { Given } from '../statements.ts'
import { shownDay } from './dates.ts'
import { counted, listed } from './front.ts'
import { checklist, trails } from './followed.ts'
import type { Html, Page } from './layout.ts'
import { marked } from './marked.ts'

type Told = Given<typeof Meeting>
type Row = Told['accounts']['rows'][number]
type Point = Row['one'][number]
type Account = Told['accounts']['one']

const LIST = new Intl.ListFormat('en')

/** What two sides say of their meeting, point by point beside each other. */
export function meetingPage(meeting: Told): Page {
  const { id, sides, accounts } = meeting
  const title = LIST.format(sides.map(({ side }) => side))
  return {
    title: `${title}${meeting.date ? `, ${meeting.date}` : ''}`,
    linked: `${PATHS.meeting(id)}.jsonld`,
    body: html`<article class="meeting">
<header class="head"><p class="section">Meeting</p><h1>${listed(sides.map(({ side }) => side))}</h1><p class="credit">${facts(meeting)}</p></header>
<section><h2>Key points by topic</h2>
<p class="note">Each side’s account is what its own texts and officials say, and what is relayed from them. “Only” says that the other
side’s account, as far as it has been read, does not mention a point: silence is not a denial.</p>
${comparison(accounts)}
</section>
${accounts.others.map(({ side, points }) => aside(html`<bdi>${side}</bdi>`, points))}
${accounts.press.length > 0 && aside('The press, in its own voice', accounts.press)}
${checklist(meeting.checklist)}
${trails(meeting.trails)}
${sourceList(meeting)}
</article>`,
  }
}

function facts({ sides, date, channel, previous, next }: Told): Html {
  const who = sides.filter(({ principal }) => principal).map(({ principal, role }) => [principal, role].filter((it) => it).join(', '))
  return html`${who.length > 0 && html`<bdi>${who.join(' · ')}</bdi> · `}${date ? shownDay(date) : 'day not known'}${channel && ` · ${channel}`}
${previous && html` · <a href="${PATHS.meeting(previous)}">the round before</a>`}${next && html` · <a href="${PATHS.meeting(next)}">the next round</a>`}`
}

function comparison({ one, other, rows }: Told['accounts']): Html {
  if (rows.length === 0) return html`<p class="empty">Neither side’s account has been read yet.</p>`
  const topics = Map.groupBy(rows, ({ topic }) => topic)
  const others = topics.get(null)
  topics.delete(null)
  if (others) topics.set(null, others)
  return html`<div class="sides" aria-hidden="true"><p><bdi>${one.side}</bdi></p><p><bdi>${other.side}</bdi></p></div>
${[...topics].map(([topic, list]) => html`<section class="topic"><h3><bdi>${topic ?? (topics.size > 1 ? 'Other points' : 'All points')}</bdi></h3>${list.map((row) => comparedRow(row, one, other))}</section>`)}`
}

const comparedRow = (row: Row, one: Account, other: Account): Html => html`<div class="row ${row.kind}">
<p class="verdict">${verdict(row, one.side === row.side ? other : one)}</p>
<div class="cells">${cell(row.one, row.differences.flatMap((it) => it.one), one)}${cell(row.other, row.differences.flatMap((it) => it.other), other)}</div>
</div>`

function verdict({ kind, side, differences }: Row, silent: Account): Html {
  const differing = [...new Set(differences.map((it) => it.kind).filter((it) => it !== 'wording'))]
  const verdicts: { readonly [kind in Row['kind']]: Html } = {
    both: html`Both say`,
    differ: html`They differ${differing.length > 0 && html` <span>in ${differing.join(', ')}</span>`}`,
    contradict: html`They contradict each other <span>so says a person</span>`,
    only: html`Only <bdi>${side}</bdi> says`,
    open: html`<bdi>${side}</bdi> says <span>whether <bdi>${silent.side}</bdi> does is not sure</span>`,
    unanswered: html`<bdi>${side}</bdi> says <span>no account of <bdi>${silent.side}</bdi> has been read</span>`,
  }
  return verdicts[kind]
}

/** An empty cell says nothing, and is passed over by those who listen. */
const cell = (points: readonly Point[], differing: readonly Span[], { side }: Account): Html =>
  points.length === 0 ? html`<div class="cell none" aria-hidden="true"></div>` : html`<div class="cell"><p class="side"><bdi>${side}</bdi></p>${points.map((it) => point(it, only(points, it, differing)))}</div>`

/** Differing words lie in one of a cell's tellings; where two could hold a span, it marks neither. */
function only(points: readonly Point[], point: Point, differing: readonly Span[]): Span[] {
  const holds = (it: Point, [start, end]: Span) => it.tellings[0]!.spans.some((span) => span[0] <= start && end <= span[1])
  return differing.filter((span) => holds(point, span) && points.filter((it) => holds(it, span)).length === 1)
}

function point({ tellings, independent, copies }: Point, differing: readonly Span[]): Html {
  const [best] = tellings
  const { spans, words, kind, capture, statement, teller } = best!
  const voice = teller.voice === 'official text' ? 'official' : (kind ?? 'indirect')
  const shown = spans.length === 1 && differing.length > 0 ? marked(words, spans[0]![0], differing) : voice === 'official' ? words : spoken({ words, kind: voice })
  const address = statement ? PATHS.statement(statement) : PATHS.article(capture)
  return html`<div class="point ${voice}"><p class="words" dir="auto">${shown}</p>
<p class="about">${toldBy(best!)} · ${counted(independent, 'source')}${copies > independent && `, ${counted(copies, 'text')}`} · <a href="${address}">its sentence</a></p></div>`
}

function toldBy({ speaker, relayedBy, kind, verb, teller }: Point['tellings'][number]): Html {
  if (teller.voice === 'official text') return html`official text${speaker && !isIssuer(speaker, teller.entity) && html`, of what <bdi>${speaker}</bdi> said`}`
  const relay = relayedBy.length > 0 && html`, relayed by <bdi>${relayedBy.join(', then by ')}</bdi>`
  return html`<bdi>${speaker ?? 'Speaker not named'}</bdi>${relay}${verb && ` · ${verb}`}${kind && ` · ${KIND_WORDS[kind]}`}`
}

/** "The Chancellery" is its own speaker as "Chancellery". */
const isIssuer = (speaker: string, issuer: string | null) => issuer?.replace(/^The /, '') === speaker.replace(/^The /, '')

const aside = (title: Html | string, points: readonly Point[]): Html => html`<section><h2>${title}</h2>${points.map((it) => point(it, []))}</section>`

/** Official texts first. */
function sourceList({ sources, accounts: { one, other } }: Told): Html {
  const own = new Map([one, other].flatMap(({ side, ownTexts }) => ownTexts.map((capture) => [capture, side] as const)))
  const sorted = sources.toSorted((a, b) => Number(own.has(b.capture)) - Number(own.has(a.capture)))
  return html`<section><h2>Sources</h2><ul class="list">${sorted.map((it) => sourceLine(it, own.get(it.capture)))}</ul></section>`
}

const sourceLine = ({ capture, headline, outlet, published }: Told['sources'][number], side: string | undefined): Html =>
  html`<li><a href="${PATHS.article(capture)}"><bdi>${headline ?? 'Without a headline'}</bdi></a>
<p>${side && html`<b>official text of <bdi>${side}</bdi></b> · `}${outlet && html`<bdi>${outlet}</bdi> · `}${published ? shownDay(published) : 'without a date'}</p></li>`
