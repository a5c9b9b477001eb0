import { html } from 'hono/html'
import type { Meeting } from '../schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../statements.ts'
import { words } from '../words/words.ts'
import { shownMoment } from './dates.ts'
import { drawnLanes, type Lane } from './lanes.ts'
import type { Html } from './layout.ts'

export type Trail = Given<typeof Meeting>['trails'][number]
type Step = Trail['steps'][number]

// In the order in which a claim usually goes its way; copies stand apart, since they confirm nothing.
const KINDS = ['report', 'repeat', 'copy', 'denial'] as const

/** The way of a claim in time, drawn, and the same as a table for those who read tables. */
export function trailDrawing(trail: Trail, { open = false } = {}): Html {
  const { firstAccordingTo, steps, undated } = trail
  return html`<figure class="trail-drawing">${drawnLanes(KINDS.flatMap((kind) => laneOf(kind, trail)))}
${firstAccordingTo.map((it) => html`<p class="about">${words().trail.firstAccordingTo(html`<a href="${placeOf(it)}">${words().trail.anArticle}</a>`)}: <bdi>${it.first}</bdi></p>`)}
<details ${open && 'open'}><summary>${words().trail.asTable}</summary><div class="scrolled" tabindex="0" role="region" aria-label="${words().trail.asTable}"><table>
<thead><tr>${[words().trail.when, words().trail.what, words().trail.who].map((it) => html`<th scope="col">${it}</th>`)}</tr></thead>
<tbody>${steps.map((it) => row(it, nameOf(it.kind, trail)))}${undated.map((it) => row(it, it.kind === 'denial' ? words().trail.denial : words().trail.undated))}</tbody></table></div></details></figure>`
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

function row(step: Step, name: string): Html {
  const { kind, at, by, outlet, denied } = step
  return html`<tr class="${kind}"><td>${at ? shownMoment(at) : words().trail.noDate}</td><td><a href="${placeOf(step)}">${name}</a>${denied && html`: <bdi>${denied}</bdi>`}</td>
<td>${by && html`<bdi>${by}</bdi>`}${outlet && outlet !== by && html`${by && ' · '}<bdi>${outlet}</bdi>`}</td></tr>`
}

/** The statement where it is one, the article where it is none. */
const placeOf = ({ statement, capture }: Pick<Step, 'statement' | 'capture'>): string => (statement ? PATHS.statement(statement) : PATHS.article(capture))
