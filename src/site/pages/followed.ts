import { html } from 'hono/html'
import type { Meeting } from '../schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../statements.ts'
import { shownDay } from './dates.ts'
import type { Html } from './layout.ts'

type Told = Given<typeof Meeting>
type Line = Told['checklist'][number]
type Trail = Told['trails'][number]
type Step = Trail['steps'][number]

/** What is looked for in two accounts by hand, and how a line of it reads. "Only" is what the columns show already. */
const CHECKS: { readonly [kind: string]: string } = {
  initiated: 'Who asked for it',
  'agreed scope': 'Agreed, in other scopes',
  'demand unanswered': 'A demand that the other side’s account passes over',
  softened: 'Strong with one side, weak with the other',
  'next step': 'Next steps',
  'opens with': 'Opens with',
  length: 'Length',
  praise: 'Praise',
  'earlier meeting': 'Earlier meetings, as they are called',
  'published first': 'Published first',
  'later addition': 'Added later',
}

export function checklist(lines: readonly Line[]): Html | '' {
  const kinds = Object.keys(CHECKS).flatMap((kind) => {
    const list = lines.filter((it) => it.kind === kind)
    return list.length > 0 ? [html`<dt>${CHECKS[kind]}</dt><dd><ul>${list.map(checkedLine)}</ul></dd>`] : []
  })
  return kinds.length > 0 ? html`<section><h2>What to look at</h2><dl class="facts checks">${kinds}</dl></section>` : ''
}

const checkedLine = ({ side, value, cites }: Line): Html =>
  html`<li>${side && html`<b><bdi>${side}</bdi></b> `}${value && html`<bdi>${value}</bdi> `}${cites.map((it) => cite(it, value))}</li>`

const cite = ({ capture, words }: Line['cites'][number], said: string | null): Html =>
  html`<a href="${PATHS.article(capture)}"><bdi>${words === said || words === '' ? 'its text' : shortened(words)}</bdi></a> `

const LONGEST = 160
const shortened = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words)

/** The way of each claim in time: for those who listen or print it is a list, and nothing is lost. */
export const trails = (all: readonly Trail[]): Html | '' => (all.length > 0 ? html`<section><h2>The trails of claims</h2>${all.map(trail)}</section>` : '')

const trail = ({ claim, firstSeen, firstAccordingTo, steps, undated }: Trail): Html => html`<article class="trail"><h3><bdi>${shortened(claim.tellings[0]!.words)}</bdi></h3>
${firstAccordingTo.map((it) => html`<p class="about">First, <a href="${placeOf(it)}">according to an article</a>: <bdi>${it.first}</bdi></p>`)}
<ol>${steps.map((it) => step(it, firstSeen.length > 1 ? { ...STEPS, report: 'among the first seen by us' } : STEPS))}</ol>
${undated.length > 0 && html`<p class="about">Without a date, and so without a place in the order:</p><ul>${undated.map((it) => step(it, { ...STEPS, report: 'reported', repeat: 'reported' }))}</ul>`}</article>`

const STEPS = { report: 'first seen by us', repeat: 'repeated', copy: 'copied', denial: 'denied' }

function step(it: Step, names: { readonly [kind in Step['kind']]: string }): Html {
  const { kind, outlet, at, by, denied } = it
  const who = html`${by && html` by <bdi>${by}</bdi>`}${outlet && outlet !== by && html` in <bdi>${outlet}</bdi>`}`
  return html`<li class="${kind}">${at && html`${shownDay(at)} · `}<a href="${placeOf(it)}">${names[kind]}</a>${who}${denied && html`: <bdi>${denied}</bdi>`}</li>`
}

/** The statement where it is one, the article where it is none. */
const placeOf = ({ statement, capture }: Pick<Step, 'statement' | 'capture'>) => (statement ? PATHS.statement(statement) : PATHS.article(capture))
