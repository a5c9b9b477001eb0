import { html } from 'hono/html'
import type { Said } from '../sayings.ts'
import type { Called } from '../told/called.ts'
import { language, words } from '../words/words.ts'
import type { Html, Page } from './layout.ts'
import { bdi } from './lists.ts'
import { statementItem } from './statement.ts'

export interface Searched {
  /** The fields of the search as they were filled in. */
  readonly given: { readonly [field: string]: string }
  readonly items: readonly Said[]
  readonly next: string | null
  /** Who is called by the words that were looked for. */
  readonly called: readonly Called[]
}

export function searchPage({ given, items, next, called }: Searched): Page {
  const { cursor: _, ...followed } = given
  const say = words().search
  const feed = `/feeds/search.atom?${new URLSearchParams(followed)}`
  return {
    title: given.text ? say.quoted(given.text) : say.title,
    feed,
    sought: given.text ?? '',
    body: html`<header class="head as-typed"><p class="section">${say.heading}</p><h1>${given.text ? bdi(say.quoted(given.text)) : say.title}</h1></header>
${called.length > 0 && html`<p class="called">${say.called} ${called.map((it, i) => html`${i > 0 && '; '}${whoIs(it)}`)}</p>`}
<details class="narrowing" ${Object.keys(followed).some((name) => name !== 'text') && 'open'}><summary>${say.narrow}</summary>
<form class="filters" action="/search">${given.text && html`<input type="hidden" name="text" value="${given.text}">`}
${Object.entries(say.fields).map(([name, label]) => (name === 'verb' ? verbField(label, given) : field(name, label, given)))}
<label>${say.denials} <select name="denies"><option value="">${say.andOthers}</option><option value="true" ${given.denies === 'true' && 'selected'}>${say.only}</option></select></label>
<button>${say.filter}</button></form></details>
<h2 class="hidden">${say.found}</h2>
${items.length === 0 ? nothingFound(followed) : items.map((it) => statementItem(it))}
<p class="links">${next && html`<a rel="next" href="/search?${new URLSearchParams({ ...followed, cursor: next })}">${say.more}</a> `}<a href="${feed}">${say.follow}</a></p>`,
  }
}

/** Nobody knows the codebook's classes by heart; a search by one that this page has no word for keeps it. */
function verbField(label: string, { verb = '' }: Searched['given']): Html {
  const { verbs, search } = words()
  const known = Object.entries({ ...(verb && { [verb]: verb }), ...verbs }).toSorted(([, a], [, b]) => a.localeCompare(b, language()))
  const isShared = (done: string) => known.filter(([, other]) => other === done).length > 1
  return html`<label>${label} <select name="verb"><option value="">${search.anyVerb}</option>${known.map(([name, done]) => html`<option value="${name}" ${name === verb && 'selected'}>${isShared(done) ? `${done} (${name})` : done}</option>`)}</select></label>`
}

const field = (name: string, label: string, given: Searched['given']): Html =>
  html`<label>${label} <input name="${name}" value="${given[name] ?? ''}" type="${name === 'from' || name === 'to' ? 'date' : 'text'}" maxlength="500"></label>`

function whoIs({ name, path, about }: Called): Html {
  const known = about.filter((it) => it !== null && it !== name)
  return html`<a href="${path}">${bdi(name)}</a>${known.length > 0 && html` (${bdi(known.join(', '))})`}`
}

/** What may find more: fewer words, or the same words without the filters. */
function nothingFound({ text, ...filters }: Searched['given']): Html {
  const say = words().search
  const wider = text && Object.keys(filters).length > 0 && html` <a href="/search?${new URLSearchParams({ text })}">${say.wider}</a>`
  return html`<p class="empty">${say.none} ${say.noneHow}${wider}</p>`
}
