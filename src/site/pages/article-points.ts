import { html, raw } from 'hono/html'
import { PATHS } from '../site.ts'
import { words } from '../words/words.ts'
import type { ShownArticle } from './article-page.ts'
import type { Html } from './layout.ts'
import { bdi, dotted } from './lists.ts'
import { statementItem } from './statement.ts'

type Statement = ShownArticle['statements'][number]

/** An article's key points by topic, each with its number in the text, and what follows from them. */
export const articlePoints = (article: ShownArticle, open: boolean): Html => html`${points(article, open)}${denials(article)}${conditionals(article)}${trails(article)}`

/** So many points are seen at once; a handful more are not worth a click. */
const SHOWN = { first: 8, more: 3 }

interface Numbered {
  readonly number: number
  readonly statement: Statement
}

function points({ capture, statements }: ShownArticle, open: boolean): Html {
  if (statements.length === 0) return html`<p class="empty">${words().article.nobody}</p>`
  const numbered = statements.map((statement, i) => ({ number: i + 1, statement }))
  const sorted = byTopic(numbered).flatMap(([, list]) => list)
  const first = sorted.length > SHOWN.first + SHOWN.more ? sorted.slice(0, SHOWN.first) : sorted
  const rest = sorted.slice(first.length)
  return html`<section class="points"><h2>${words().article.keyPoints}</h2>${sections(first)}${rest.length > 0 && html`<details class="more" ${open && 'open'}><summary>${words().article.showMore(rest.length)}</summary>${sections(rest)}</details>`}<p class="links"><a href="${PATHS.article(capture)}/draft.md">${words().article.draft}</a></p></section>`
}

/** Topics as the article comes to them; what belongs to none goes last. */
function byTopic(list: readonly Numbered[]): (readonly [topic: string | null, list: readonly Numbered[]])[] {
  const topics = Map.groupBy(list, ({ statement: { topic } }) => topic)
  const others = topics.get(null)
  topics.delete(null)
  return [...topics, ...(others ? [[null, others] as const] : [])]
}

function sections(list: readonly Numbered[]): Html {
  const topics = byTopic(list)
  const name = (topic: string | null) => (topic === null ? words().article.otherPoints : html`<a href="${PATHS.topic(topic)}">${bdi(topic)}</a>`)
  return html`${topics.map(([topic, points]) => html`<section class="topic"><h3${topics.length === 1 && topic === null && raw(' class="hidden"')}>${name(topic)}</h3>${points.map(point)}</section>`)}`
}

const point = ({ number, statement }: Numbered): Html => html`<div class="numbered" id="point-${number}"><span class="number" aria-hidden="true">${number}</span>${statementItem(statement, { withArticle: false, level: 4 })}</div>`

const part = (title: string, items: readonly Html[]): Html | '' => (items.length > 0 ? html`<section><h2>${title}</h2><ul class="list">${items.map((it) => html`<li>${it}</li>`)}</ul></section>` : '')

const denials = ({ statements }: ShownArticle) =>
  part(words().article.denied, statements.flatMap((it) => (it.denial ? [html`${words().article.deniesWhat(speakerLink(it), bdi(it.denial.words))}`] : [])))

const speakerLink = ({ key, speaker }: Statement): Html => html`<a href="${PATHS.statement(key)}">${bdi(speaker ?? words().common.noSpeaker)}</a>`

const conditionals = ({ conditional }: ShownArticle) =>
  part(words().article.conditional, conditional.map(({ statement, condition, consequence }) => html`${bdi(condition)} → ${bdi(consequence)} <a href="${PATHS.statement(statement)}">${words().article.statement}</a>`))

const trails = (article: ShownArticle) => part(words().article.trail, article.narratives.map((it) => trail(it, article)))

function trail({ claim, firstReport, followedBy, denied }: ShownArticle['narratives'][number], { statements }: ShownArticle): Html {
  const say = words().article
  const first = statements.find(({ key }) => key === firstReport)
  const then = followedBy.length > 0 && say.followedBy(bdi(followedBy.join(', ')))
  return dotted([bdi(claim), first && say.firstReported(speakerLink(first)), then, ...denied.map((key) => html`<a href="${PATHS.statement(key)}">${say.deniedHere}</a>`)])
}
