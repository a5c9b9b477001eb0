import { html } from 'hono/html'
import type { Article } from '../schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../statements.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { webAddress } from './live-link.ts'
import { statementItem } from './statement.ts'

type Shown = Given<typeof Article>

/** An article's key points by topic, each with its sentence; the story itself is read where it was published. */
export const articlePage = (article: Shown): Page => ({
  title: article.headline ?? 'An article',
  linked: `${PATHS.article(article.capture)}.jsonld`,
  body: html`<article>
<header class="head">
${article.section && html`<p class="section"><bdi>${article.section}</bdi></p>`}
<h1 dir="auto">${article.headline ?? 'Without a headline'}</h1>
<p class="credit">${credit(article)}</p>
</header>
${article.meeting && meetingFacts(article.meeting)}
${points(article)}
${denials(article)}
${conditionals(article)}
${trails(article)}
<footer class="source">${source(article)}</footer>
</article>`,
})

function credit({ creditedTo, outlet, byline, published, kind, issuer }: Shown): Html {
  const parts = [
    kind !== 'article' && html`Official ${kind}${issuer && html` of <bdi>${issuer}</bdi>`}`,
    (creditedTo ?? outlet) && html`by <bdi>${creditedTo ?? outlet}</bdi>`,
    byline && html`<bdi>${byline}</bdi>`,
    published ? shownDay(published) : 'without a date',
  ]
  return html`${parts.filter((part) => part).map((part, i) => html`${i > 0 && ' · '}${part}`)}`
}

function meetingFacts({ sides, channel, secure, date, dateNote, place, duration, describedAs, topics }: Told): Html {
  const facts: [string, Html | string | null][] = [
    ['Who', html`${sides.map((it, i) => html`${i > 0 && ' and '}${party(it)}`)}`],
    ['How', channel && [secure && 'secure', channel].filter((it) => it).join(' ')],
    ['When', date ? shownDay(date) : `not known${dateNote ? `: ${dateNote}` : ''}`],
    ['Where', place && html`<bdi>${place}</bdi>`],
    ['How long', duration && html`<bdi>${duration}</bdi>`],
    ['On', topics.length > 0 ? html`<bdi>${topics.join('; ')}</bdi>` : null],
    ['Described as', describedAs.length > 0 ? html`${describedAs.map((it, i) => html`${i > 0 && ', '}${description(it)}`)}` : null],
  ]
  return html`<section><h2>The meeting</h2><dl class="facts">${facts.map(([name, value]) => value && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`
}

type Told = NonNullable<Shown['meeting']>

const party = ({ side, principal, role }: Told['sides'][number]): Html => html`<bdi>${side}</bdi>${principal && html` (<bdi>${[principal, role].filter((it) => it).join(', ')}</bdi>)`}`

const description = ({ words, by }: Told['describedAs'][number]): Html => html`“<bdi>${words}</bdi>” by <bdi>${by === 'outlet' || by === null ? 'the article' : by}</bdi>`

/** Topics as the article comes to them; what belongs to none goes last. */
function points({ statements }: Shown): Html {
  if (statements.length === 0) return html`<p class="empty">Nobody is quoted or reported as saying anything.</p>`
  const topics = Map.groupBy(statements, ({ topic }) => topic)
  const others = topics.get(null) ?? []
  topics.delete(null)
  const sections = [...topics, ...(others.length > 0 ? [[null, others] as const] : [])]
  const rest = topics.size > 0 ? 'Other points' : 'Key points'
  return html`${sections.map(([topic, list]) => html`<section><h2><bdi>${topic ?? rest}</bdi></h2>${list.map((it) => statementItem(it, { withArticle: false }))}</section>`)}`
}

const part = (title: string, items: readonly Html[]): Html | '' => (items.length > 0 ? html`<section><h2>${title}</h2><ul class="list">${items.map((it) => html`<li>${it}</li>`)}</ul></section>` : '')

const denials = ({ statements }: Shown) =>
  part('Denied', statements.flatMap((it) => (it.denial ? [html`${speakerLink(it)} denies: <bdi>${it.denial.words}</bdi>`] : [])))

const speakerLink = ({ key, speaker }: Shown['statements'][number]): Html => html`<a href="${PATHS.statement(key)}"><bdi>${speaker ?? 'Speaker not named'}</bdi></a>`

const conditionals = ({ conditional }: Shown) =>
  part('If … then', conditional.map(({ statement, condition, consequence }) => html`<bdi>${condition}</bdi> → <bdi>${consequence}</bdi> <a href="${PATHS.statement(statement)}">statement</a>`))

const trails = (article: Shown) => part('The trail of a claim', article.narratives.map((it) => trail(it, article)))

function trail({ claim, firstReport, followedBy, denied }: Shown['narratives'][number], { statements }: Shown): Html {
  const first = statements.find(({ key }) => key === firstReport)
  const then = followedBy.length > 0 && html` · then by <bdi>${followedBy.join(', ')}</bdi>`
  return html`<bdi>${claim}</bdi>${first && html` · first reported by ${speakerLink(first)}`}${then}${denied.map((key) => html` · <a href="${PATHS.statement(key)}">denied</a>`)}`
}

function source({ url, outlet, fetchedAt, model, capture, sha256 }: Shown): Html {
  const address = webAddress(url)
  return html`<h2>Source</h2>
<p>${address ? html`<a href="${address}" rel="noopener">Read the full story${outlet && html` on <bdi>${outlet}</bdi>`}</a>` : html`Not on the web${outlet && html`: <bdi>${outlet}</bdi>`}.`}</p>
<p class="small">Fetched ${shownDay(fetchedAt)}; kept as ${capture}, SHA-256 ${sha256}. Read by ${model}.</p>`
}
