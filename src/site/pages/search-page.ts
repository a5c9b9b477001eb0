import { html } from 'hono/html'
import type { Said } from '../sayings.ts'
import type { Html, Page } from './layout.ts'
import { statementItem } from './statement.ts'

export interface Searched {
  /** The fields of the search as they were filled in. */
  readonly given: { readonly [field: string]: string }
  readonly items: readonly Said[]
  readonly next: string | null
}

/** The filters that have a field of text, and what they are called. */
const FIELDS = { speaker: 'Speaker', side: 'Side', addressee: 'To whom', topic: 'Topic', verb: 'Verb', from: 'From', to: 'To' } as const

export function searchPage({ given, items, next }: Searched): Page {
  const { cursor: _, ...followed } = given
  const feed = `/feeds/search.atom?${new URLSearchParams(followed)}`
  return {
    title: given.text ? `“${given.text}”` : 'Search',
    feed,
    sought: given.text ?? '',
    body: html`<h1>Statements</h1>
<form class="filters" action="/search">${given.text && html`<input type="hidden" name="text" value="${given.text}">`}
${Object.entries(FIELDS).map(([name, label]) => field(name, label, given))}
<label>Denials <select name="denies"><option value="">and others</option><option value="true" ${given.denies === 'true' && 'selected'}>only</option></select></label>
<button>Filter</button></form>
<h2 class="hidden">Found</h2>
${items.length === 0 ? html`<p class="empty">No statement that has been read meets this search.</p>` : items.map((it) => statementItem(it))}
<p class="links">${next && html`<a rel="next" href="/search?${new URLSearchParams({ ...followed, cursor: next })}">More</a> `}<a href="${feed}">Follow this search</a></p>`,
  }
}

const field = (name: string, label: string, given: Searched['given']): Html =>
  html`<label>${label} <input name="${name}" value="${given[name] ?? ''}" type="${name === 'from' || name === 'to' ? 'date' : 'text'}" maxlength="500"></label>`
