import { html } from 'hono/html'
import { shortened } from '../../text/shortened.ts'
import type { Meeting } from '../api/schemas.ts'
import { PATHS } from '../site.ts'
import { claimKey } from '../told/claim-told.ts'
import type { Given } from '../told/statements.ts'
import type { Html } from './layout.ts'
import { trailDrawing, type Trail } from './trail-drawing.ts'
import { words } from '../words/words.ts'

type Told = Given<typeof Meeting>
type Line = Told['checklist'][number]

/** What is looked for in two accounts by hand, and how a line of it reads. "Only" is what the columns show already. */
export function checklist(lines: readonly Line[]): Html | '' {
  const say = words().followed
  const kinds = Object.entries(say.checks).flatMap(([kind, title]) => {
    const list = lines.filter((it) => it.kind === kind)
    return list.length > 0 ? [html`<dt>${title}</dt><dd><ul>${list.map(checkedLine)}</ul></dd>`] : []
  })
  return kinds.length > 0 ? html`<section><h2>${say.title}</h2><dl class="facts checks">${kinds}</dl></section>` : ''
}

const checkedLine = ({ side, value, cites }: Line): Html =>
  html`<li>${side && html`<b><bdi>${side}</bdi></b> `}${value && html`<bdi>${value}</bdi> `}${cites.map((it) => cite(it, value))}</li>`

const cite = ({ capture, words: said }: Line['cites'][number], value: string | null): Html =>
  html`<a href="${PATHS.article(capture)}"><bdi>${said === value || said === '' ? words().followed.itsText : shortened(said, LONGEST)}</bdi></a> `

const LONGEST = 160

/** The way of each claim, drawn in time; a claim's own page has its words as well. */
export const trails = (all: readonly Trail[]): Html | '' =>
  all.length > 0 ? html`<section><h2>${words().followed.trails}</h2>${all.map((it) => html`<article class="trail"><h3><a href="${PATHS.claim(claimKey(it))}"><bdi>${shortened(it.claim.tellings[0]!.words, LONGEST)}</bdi></a></h3>${trailDrawing(it)}</article>`)}</section>` : ''
