import { html } from 'hono/html'
import type { Span } from '../../text/span.ts'
import type { Meeting } from '../api/schemas.ts'
import type { Given } from '../told/statements.ts'
import type { Glance } from '../told/glance.ts'
import { words } from '../words/words.ts'
import type { Html } from './layout.ts'
import { bdi } from './lists.ts'
import { point, type Differing, type Point, type Texts } from './point.ts'

export type Accounts = Given<typeof Meeting>['accounts']
type Row = Accounts['rows'][number]
type Account = Accounts['one']

/** The two accounts in two columns, topic by topic; one under the other where there is no room. What is left open goes last, folded. */
export function comparison({ one, other, rows }: Accounts, texts: Texts): Html {
  const say = words().meeting
  if (rows.length === 0) return html`<p class="empty">${say.noAccount}</p>`
  if (rows.every(({ kind }) => kind === 'unanswered')) return alone(rows, { one, other, texts })
  const { placed = [], open = [] } = Object.groupBy(rows, ({ kind }) => (kind === 'open' ? 'open' : 'placed'))
  const topics = byTopic(placed)
  const rest = topics.size > 1 ? say.otherPoints : say.allPoints
  const sides = { one, other, texts }
  return html`<p class="note">${say.note}</p>
<compared-rows><p class="keys">${say.keys}</p><div class="sides" aria-hidden="true"><p><bdi>${one.side}</bdi></p><p><bdi>${other.side}</bdi></p></div>
${[...topics].map(([topic, list]) => html`<section class="topic"><h3>${topic === null ? rest : bdi(topic)}</h3>${list.map((row) => comparedRow(row, sides))}</section>`)}
${open.length > 0 && openRows(open, sides, placed.length === 0)}</compared-rows>`
}

/** What one side says as long as nothing of the other has been read: said once, and no columns of which one is empty. */
function alone(rows: readonly Row[], { one, other, texts }: Side): Html {
  const say = words().meeting
  const [speaking, silent] = rows[0]!.side === one.side ? [one, other] : [other, one]
  const topics = byTopic(rows)
  const rest = topics.size > 1 ? say.otherPoints : say.allPoints
  return html`<p class="note">${say.alone(bdi(speaking.side), bdi(silent.side))}</p>
<compared-rows class="alone">${[...topics].map(([topic, list]) => html`<section class="topic"><h3>${topic === null ? rest : bdi(topic)}</h3>${list.map((row) => html`<div class="row unanswered" tabindex="-1">${[...row.one, ...row.other].map((it) => point(it, texts))}</div>`)}</section>`)}</compared-rows>`
}

/** Of what nothing sure can be said, each side's own points in the order of its text: to be read, and no claim. */
function openRows(rows: readonly Row[], { one, other, texts }: Side, unfolded: boolean): Html {
  const say = words().meeting
  const own = (side: Account, points: readonly Point[]) =>
    points.length === 0 ? html`<div class="cell none" aria-hidden="true"></div>` : html`<div class="cell"><details class="uncompared" ${unfolded && 'open'}><summary>${say.alsoSaid(bdi(side.side), points.length)}</summary>${points.map((it) => point(it, texts))}</details></div>`
  return html`<section class="topic"><h3>${say.notCompared}</h3><div class="row open" tabindex="-1"><p class="verdict"><span>${say.notSure}</span></p>
<div class="cells">${own(one, rows.flatMap((row) => row.one))}${own(other, rows.flatMap((row) => row.other))}</div></div></section>`
}

/** Topics as the texts come to them; what belongs to none goes last. */
export function byTopic<It extends { readonly topic: string | null }>(all: readonly It[]): Map<string | null, It[]> {
  const topics = Map.groupBy(all, ({ topic }) => topic)
  const others = topics.get(null)
  topics.delete(null)
  return others ? topics.set(null, others) : topics
}

interface Side {
  readonly one: Account
  readonly other: Account
  readonly texts: Texts
}

const comparedRow = (row: Row, { one, other, texts }: Side): Html => html`<div class="row ${row.kind}" tabindex="-1">
<p class="verdict">${verdict(row, one.side === row.side ? other : one)}</p>
<div class="cells">${cell(row.one, differing(row, 'one'), one, texts)}${cell(row.other, differing(row, 'other'), other, texts)}</div>
</div>`

/** The words that only one telling has are marked lightly; what changes the matter (a number, a "not", the scope) strongly. */
function differing({ differences }: Row, side: 'one' | 'other'): Differing {
  const spans = (isWording: boolean) => differences.filter(({ kind }) => (kind === 'wording') === isWording).flatMap((it) => it[side])
  return { strong: spans(false), light: spans(true) }
}

function verdict({ kind, side, differences }: Row, silent: Account): Html {
  const say = words().meeting
  const kinds = [...new Set(differences.map((it) => it.kind))].filter((it) => it !== 'wording')
  const speaking = bdi(side ?? '')
  const verdicts: { readonly [kind in Row['kind']]: () => Html } = {
    both: () => html`${say.bothSay}`,
    differ: () => html`${say.differ}${kinds.length > 0 && html` <span>${say.differIn(kinds.map((it) => say.differences[it] ?? it).join(', '))}</span>`}`,
    contradict: () => html`${say.contradict} <span>${say.byPerson}</span>`,
    only: () => say.onlySays(speaking),
    open: () => html`${say.says(speaking)}`, // stands with its like, in openRows
    unanswered: () => html`${say.says(speaking)} <span>${say.unread(bdi(silent.side))}</span>`,
  }
  return verdicts[kind]()
}

/** An empty cell says nothing, and is passed over by those who listen. */
function cell(points: readonly Point[], { strong, light }: Differing, { side }: Account, texts: Texts): Html {
  if (points.length === 0) return html`<div class="cell none" aria-hidden="true"></div>`
  const own = (it: Point): Differing => ({ strong: only(points, it, strong), light: only(points, it, light) })
  return html`<div class="cell"><p class="side"><bdi>${side}</bdi></p>${points.map((it) => point(it, texts, own(it)))}</div>`
}

/** Differing words lie in one of a cell's tellings; where two could hold a span, it marks neither. */
function only(points: readonly Point[], one: Point, differing: readonly Span[]): Span[] {
  const holds = (it: Point, [start, end]: Span) => it.tellings[0]!.spans.some((span) => span[0] <= start && end <= span[1])
  return differing.filter((span) => holds(one, span) && points.filter((it) => holds(it, span)).length === 1)
}

/** How many points of each kind, before the points themselves. */
export function summary({ counts }: Glance): Html | '' {
  return counts.length === 0 ? '' : html`<ul class="summary" aria-label="${words().meeting.summary}">${counts.map(count)}</ul>`
}

const count = ({ kind, side, points }: Glance['counts'][number]): Html =>
  html`<li class="${kind}"><b>${points}</b> ${kind === 'only' ? words().meeting.counts.only(bdi(side!)) : words().meeting.counts[kind](points)}</li>`
