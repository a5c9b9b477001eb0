import { html } from 'hono/html'
import type { PairCard } from '../api/schemas-across.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import type { Html } from './layout.ts'
import { bdi } from './lists.ts'
import { point, type Differing, type Point, type Texts } from './point.ts'

type Card = Given<typeof PairCard>
type Change = Card['changes'][number]
type Side = Change['sides'][number]
type Row = Side['rows'][number]

/** What each side says otherwise than the round before, the latest change first. */
export const roundChanges = ({ changes, meetings }: Card, texts: Texts): Html => html`${changes.toReversed().map((it) => change(it, meetings, texts))}`

const change = ({ from, to, sides }: Change, meetings: Card['meetings'], texts: Texts): Html => html`<section class="change"><h3>${words().pair.between(dayOf(from, meetings), dayOf(to, meetings))}</h3>
<div class="cells">${sides.map((it) => html`<div class="cell"><h4><bdi>${it.side}</bdi></h4>${ofSide(it, texts)}</div>`)}</div></section>`

function dayOf(id: string, meetings: Card['meetings']): Html {
  const date = meetings.find((it) => it.id === id)?.date
  return html`<a href="${PATHS.meeting(id)}">${date ? shownDay(date) : words().common.dayNotKnown}</a>`
}

function ofSide({ rows }: Side, texts: Texts): Html {
  const say = words().pair
  if (rows.every(({ kind }) => kind === 'unanswered')) return html`<p class="note">${say.unread}</p>`
  const [differ, fresh, gone] = [rows.filter(({ kind }) => kind === 'differ'), onlyIn(rows, 'later'), onlyIn(rows, 'earlier')]
  const [again, open] = [rows.filter(({ kind }) => kind === 'both').length, rows.filter(({ kind }) => kind === 'open').length]
  const rest = [again > 0 && say.again(again), open > 0 && say.open(open)].filter((it) => it !== false)
  return html`${differ.length + fresh.length + gone.length === 0 && html`<p class="note">${say.same}</p>`}
${group(say.otherwise, differ.map((it) => html`${told(say.earlier, it.earlier, differing(it, 'one'), texts)}${told(say.later, it.later, differing(it, 'other'), texts)}`))}
${group(say.fresh, fresh.map((it) => html`${it.map((one) => point(one, texts))}`))}${group(say.notAgain, gone.map((it) => html`${it.map((one) => point(one, texts))}`))}
${rest.length > 0 && html`<p class="about">${rest.join('; ')}</p>`}`
}

const onlyIn = (rows: readonly Row[], account: 'earlier' | 'later'): (readonly Point[])[] => rows.filter((it) => it.kind === 'only' && it[account].length > 0).map((it) => it[account])

const group = (title: string, items: readonly Html[]): Html | '' => (items.length > 0 ? html`<h5>${title}</h5><ul>${items.map((it) => html`<li>${it}</li>`)}</ul>` : '')

/** The words that only one telling has; of several tellings nobody knows which of them they belong to. */
function differing({ differences, earlier, later }: Row, side: 'one' | 'other'): Differing {
  if (earlier.length > 1 || later.length > 1) return { strong: [], light: [] }
  const spans = (isWording: boolean) => differences.filter(({ kind }) => (kind === 'wording') === isWording).flatMap((it) => it[side])
  return { strong: spans(false), light: spans(true) }
}

const told = (when: string, points: readonly Point[], marks: Differing, texts: Texts): Html => html`<div class="told"><p class="verdict">${bdi(when)}</p>${points.map((it) => point(it, texts, marks))}</div>`
