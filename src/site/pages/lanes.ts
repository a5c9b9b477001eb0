import { html, raw } from 'hono/html'
import { shownDay } from './dates.ts'
import type { Html } from './layout.ts'
import { periodOf, timeScale, type Period, type TimeScale } from './time-scale.ts'

/** Lines in time above one another: each with what it is, and a mark for each thing that happened. */
export interface Lane {
  /** What is read beside it: the drawing itself is for the eye alone. */
  readonly name: Html
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly kind: string
  /** ISO, a day or a moment. */
  readonly at: string
  readonly title: string
}

/** Nothing where nothing has a date. Its widths are parts of the page's, so that neither marks nor words shrink on a phone. */
export function drawnLanes(lanes: readonly Lane[]): Html | '' {
  const placed = lanes.map(({ name, marks }) => ({ name, marks: marks.flatMap(placedMark) }))
  const periods = placed.flatMap(({ marks }) => marks.map(({ period }) => period))
  if (periods.length === 0) return ''
  const scale = timeScale(periods)
  return html`<div class="lanes">${placed.map((it) => lane(it, scale))}
<p class="axis">${shownDay(scale.first)}${scale.last !== scale.first && html` <span>${shownDay(scale.last)}</span>`}</p></div>`
}

type Placed = Mark & { readonly period: Period }

function placedMark(mark: Mark): Placed[] {
  const period = periodOf(mark.at)
  return period ? [{ ...mark, period }] : []
}

const lane = ({ name, marks }: { readonly name: Html; readonly marks: readonly Placed[] }, scale: TimeScale): Html => html`<p>${name}</p>
<svg aria-hidden="true" width="100%" height="16"><line class="track" x1="0" x2="100%" y1="8" y2="8"/>${scale.ticks.map((it) => tick(it))}${marks.map((it) => mark(it, scale))}</svg>`

// So much is left at both ends for half a mark.
const EDGE = 2
const percent = (part: number) => raw(`${(EDGE + (part * (100 - 2 * EDGE)) / 100).toFixed(2)}%`)

const tick = (at: number): Html => html`<line class="tick" x1="${percent(at)}" x2="${percent(at)}" y1="4" y2="12"/>`

// A day that is narrower than a mark is drawn as a moment.
const WIDE = 3

function mark({ kind, title, period }: Placed, { at }: TimeScale): Html {
  const [from, to] = [at(period.from), at(period.to)]
  if (to - from > WIDE) return html`<line class="day ${kind}" x1="${percent(from)}" x2="${percent(to)}" y1="8" y2="8"><title>${title}</title></line>`
  const middle = percent((from + to) / 2)
  return SQUARE.has(kind)
    ? html`<rect class="${kind}" x="${middle}" y="8" width="10" height="10" transform="translate(-5 -5)"><title>${title}</title></rect>`
    : html`<circle class="${kind}" cx="${middle}" cy="8" r="5"><title>${title}</title></circle>`
}

// Told apart by its form as well, for those to whom colours look alike.
const SQUARE: ReadonlySet<string> = new Set(['denial'])
