import { html } from 'hono/html'
import type { Corrections } from '../api/schemas-across.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted } from './lists.ts'
import { more, type Query } from './more.ts'

type Log = Given<typeof Corrections>
type Item = Log['items'][number]

/** Every change that a person made to what the machine had read. */
export function correctionsPage({ items, next }: Log, query: Query): Page {
  const say = words().corrections
  return {
    title: say.title,
    feed: '/feeds/corrections.atom',
    body: html`<header class="head"><h1>${say.title}</h1><p class="credit">${say.about}${query.outlet && html` ${say.ofOutlet(bdi(query.outlet))}`}</p></header>
${items.length === 0 ? html`<p class="empty">${say.none}</p>` : html`<ul class="list log">${items.map(line)}</ul>`}${more(next, query)}`,
  }
}

function line({ statement, words: said, field, was, value, reason, by, at, undone, article }: Item): Html {
  const say = words().corrections
  const title = html`<a href="${PATHS.statement(statement)}"><bdi>${said ?? words().common.permanent}</bdi></a>`
  const change = field === 'statement' ? say.noStatement : html`${say.fields[field] ?? field}: ${say.was} <del>${shown(was)}</del>, ${say.now} <ins>${shown(value)}</ins>`
  const where = article && html`<a href="${PATHS.article(article.capture)}"><bdi>${article.headline ?? words().common.noHeadline}</bdi></a>`
  return html`<li class="${undone && 'undone'}">${title}<p>${change}</p>${reason && html`<p><bdi>${reason}</bdi></p>`}
<p>${dotted([say.by(bdi(by), shownDay(at)), undone && html`<b>${say.undone(shownDay(undone))}</b>`, where, article?.outlet && bdi(article.outlet)])}</p></li>`
}

/** A value of any field: a name, several, or none. */
function shown(value: unknown): Html | string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return words().corrections.unknown
  return bdi(Array.isArray(value) ? value.join(', ') : String(value))
}
