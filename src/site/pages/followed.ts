import { html } from 'hono/html'
import type { Meeting } from '../schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../statements.ts'
import { shownDay } from './dates.ts'
import type { Html } from './layout.ts'
import { words } from '../words/words.ts'

type Told = Given<typeof Meeting>
type Line = Told['checklist'][number]
type Trail = Told['trails'][number]
type Step = Trail['steps'][number]

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
  html`<a href="${PATHS.article(capture)}"><bdi>${said === value || said === '' ? words().followed.itsText : shortened(said)}</bdi></a> `

const LONGEST = 160
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text)

/** The way of each claim in time: for those who listen or print it is a list, and nothing is lost. */
export const trails = (all: readonly Trail[]): Html | '' => (all.length > 0 ? html`<section><h2>${words().followed.trails}</h2>${all.map(trail)}</section>` : '')

function trail({ claim, firstSeen, firstAccordingTo, steps, undated }: Trail): Html {
  const say = words().followed
  const names: Names = firstSeen.length > 1 ? { ...say.steps, report: say.amongFirst } : say.steps
  const timeless: Names = { ...say.steps, report: say.reported, repeat: say.reported }
  return html`<article class="trail"><h3><bdi>${shortened(claim.tellings[0]!.words)}</bdi></h3>
${firstAccordingTo.map((it) => html`<p class="about">${say.firstAccording(html`<a href="${placeOf(it)}">${say.toAnArticle}</a>`, html`<bdi>${it.first}</bdi>`)}</p>`)}
<ol>${steps.map((it) => step(it, names))}</ol>
${undated.length > 0 && html`<p class="about">${say.undated}</p><ul>${undated.map((it) => step(it, timeless))}</ul>`}</article>`
}

type Names = { readonly [kind in Step['kind']]: string }

function step({ kind, outlet, at, by, denied, ...place }: Step, names: Names): Html {
  const say = words().followed
  const who = html`${by && say.by(html`<bdi>${by}</bdi>`)}${outlet && outlet !== by && say.in(html`<bdi>${outlet}</bdi>`)}`
  return html`<li class="${kind}">${at && html`${shownDay(at)} · `}<a href="${placeOf(place)}">${names[kind]}</a>${who}${denied && html`: <bdi>${denied}</bdi>`}</li>`
}

/** The statement where it is one, the article where it is none. */
const placeOf = ({ statement, capture }: Pick<Step, 'statement' | 'capture'>) => (statement ? PATHS.statement(statement) : PATHS.article(capture))
