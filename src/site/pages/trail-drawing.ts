import { html } from 'hono/html'
import type { Meeting } from '../api/schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownMoment } from './dates.ts'
import { drawnLanes, type Lane } from './lanes.ts'
import type { Html } from './layout.ts'
import { bdi, listed } from './lists.ts'
import { table } from './table.ts'

export type Trail = Given<typeof Meeting>['trails'][number]
type Step = Trail['steps'][number]

// In the order in which a claim usually goes its way; copies stand apart, since they confirm nothing.
const KINDS = ['report', 'repeat', 'copy', 'denial'] as const

/** The way of a claim in time, drawn, and the same as a table for those who read tables. */
export function trailDrawing(trail: Trail, { open = false } = {}): Html {
  return html`<figure class="trail-drawing">${drawnLanes(KINDS.flatMap((kind) => laneOf(kind, trail)))}
${trail.firstAccordingTo.map((it) => html`<p class="about">${words().trail.firstAccordingTo(html`<a href="${placeOf(it)}">${words().trail.anArticle}</a>`)}: <bdi>${it.first}</bdi></p>`)}
<details ${open && 'open'}><summary>${words().trail.asTable}</summary>${steplist(trail)}</details></figure>`
}

/** Every step, those without a date last: they have no place in the order. Who was first by somebody's word comes after what has been seen. */
function steplist(trail: Trail): Html {
  const say = words().trail
  const relays = new Map(trail.claim.tellings.map(({ statement, relayedBy }) => [statement, relayedBy]))
  const line = (step: Step, name: string) => cells(step, name, relays.get(step.statement) ?? [])
  const dated = trail.steps.map((it) => line(it, nameOf(it.kind, trail)))
  const undated = trail.undated.map((it) => line(it, it.kind === 'denial' ? say.denial : say.undated))
  return table([say.when, say.what, say.who, say.relayed, say.outlet], [...dated, ...undated, ...trail.firstAccordingTo.map((it) => firstBy(it, trail))])
}

/** "First, according to The Paper": Lantern Daily. */
function firstBy({ first, capture, statement }: Trail['firstAccordingTo'][number], { steps, undated }: Trail): Html[] {
  const outlet = [...steps, ...undated].find((it) => it.capture === capture)?.outlet ?? words().trail.anArticle
  return [html`${words().trail.noDate}`, words().trail.firstAccordingTo(html`<a href="${placeOf({ statement, capture })}">${bdi(outlet)}</a>`), bdi(first), html``, html``]
}

function laneOf(kind: Step['kind'], trail: Trail): Lane[] {
  const steps = trail.steps.filter((it) => it.kind === kind)
  if (steps.length === 0) return []
  const name = html`<b>${nameOf(kind, trail)}</b> ${tellers(steps)}`
  return [{ name, marks: steps.map(({ at, ...it }) => ({ kind, at: at!, title: it.outlet ?? it.by ?? '' })) }] // a step in time has a date
}

/** Where several may have been first, none is said to be. */
const nameOf = (kind: Step['kind'], { firstSeen }: Trail): string => (kind === 'report' && firstSeen.length > 1 ? words().trail.amongFirst : words().trail[kind])

const SHOWN_TELLERS = 4

/** Each once, in the order of time. */
function tellers(steps: readonly Step[]): Html {
  const all = [...new Set(steps.map(({ outlet, by }) => outlet ?? by ?? words().trail.unknown))]
  const rest = all.length - SHOWN_TELLERS
  return html`${all.slice(0, SHOWN_TELLERS).map((name, i) => html`${i > 0 ? ', ' : ''}<bdi>${name}</bdi>`)}${rest > 0 && ` ${words().trail.andMore(rest)}`}`
}

function cells(step: Step, name: string, relayedBy: readonly string[]): Html[] {
  const { at, by, outlet, denied } = step
  return [
    html`${at ? shownMoment(at) : words().trail.noDate}`,
    html`<a href="${placeOf(step)}">${name}</a>${denied && html`: <bdi>${denied}</bdi>`}`,
    by === null ? html`` : bdi(by),
    relayedBy.length > 0 ? listed(relayedBy) : html``,
    outlet === null ? html`` : bdi(outlet),
  ]
}

/** The statement where it is one, the article where it is none. */
export const placeOf = ({ statement, capture }: Pick<Step, 'statement' | 'capture'>): string => (statement ? PATHS.statement(statement) : PATHS.article(capture))
