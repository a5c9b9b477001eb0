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

/** The two accounts in two columns, topic by topic; one under the other where there is no room. */
export function comparison({ one, other, rows }: Accounts, texts: Texts): Html {
  const say = words().meeting
  if (rows.length === 0) return html`<p class="empty">${say.noAccount}</p>`
  const topics = byTopic(rows)
  const rest = topics.size > 1 ? say.otherPoints : say.allPoints
  return html`<compared-rows><div class="sides" aria-hidden="true"><p><bdi>${one.side}</bdi></p><p><bdi>${other.side}</bdi></p></div>
${[...topics].map(([topic, list]) => html`<section class="topic"><h3>${topic === null ? rest : bdi(topic)}</h3>${list.map((row) => comparedRow(row, { one, other, texts }))}</section>`)}</compared-rows>`
}

/** Topics as the texts come to them; what belongs to none goes last. */
function byTopic(rows: readonly Row[]): Map<string | null, Row[]> {
  const topics = Map.groupBy(rows, ({ topic }) => topic)
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
    open: () => html`${say.says(speaking)} <span>${say.notSure(bdi(silent.side))}</span>`,
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
