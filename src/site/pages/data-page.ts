import { html } from 'hono/html'
import { CODEBOOK } from '../../record/telling/verbs.ts'
import { TABLES, type Table } from '../../store/moved/codebook.ts'
import { ROUTES } from '../api/routes.ts'
import { words } from '../words/words.ts'
import { foreign } from './foreign.ts'
import type { Html, Page } from './layout.ts'
import { table } from './table.ts'

/** How the whole record is had as data, and what each column, verb class and question of it means: from the very tables that they are made of. */
export function dataPage(): Page {
  const say = words().data
  return {
    title: say.title,
    body: html`<header class="head"><h1>${say.title}</h1><p class="lead">${say.lead}</p></header>
<section class="prose"><h2>${say.whole}</h2><p>${say.wholeHow}</p><p><code>readout export DIR</code></p><p>${say.walk}</p></section>
<section><h2>${say.questions}</h2>${questions()}<p class="about"><a href="/api/v1/openapi.json">${say.document}</a></p></section>
<section><h2>${say.tables}</h2>${TABLES.map(columns)}</section>
<section><h2>${say.verbs}</h2><p class="note">${say.verbsNote}</p>${verbs()}</section>
<section class="prose"><h2>${say.more}</h2>${Object.values(say.ways).map((it) => html`<p>${it}</p>`)}</section>`,
  }
}

// What explains data to programs is written in English alone.
const inEnglish = (text: string): Html => html`<span${foreign('en')}>${text}</span>`

/** A list can be opened as it is; what asks for something by its key cannot. */
function questions(): Html {
  const say = words().data
  const rows = ROUTES.map(({ path, summary }) => [path.includes('{') ? html`<code>/api/v1${path}</code>` : html`<a href="/api/v1${path}"><code>/api/v1${path}</code></a>`, inEnglish(summary)])
  return table([say.question, say.says], rows)
}

function columns({ name, about, columns: all }: Table): Html {
  const say = words().data
  return html`<details class="more"><summary><code>${name}.csv</code></summary><p class="note">${inEnglish(about)}</p>${table([say.column, say.says], all.map((it) => [html`<code>${it.name}</code>`, inEnglish(it.about)]))}</details>`
}

function verbs(): Html {
  const say = words().data
  return table([say.class, say.act, say.denial, say.by], CODEBOOK.map((it) => [html`<code>${it.name}</code>`, inEnglish(it.act), it.denial && say.yes, inEnglish(it.words.join(', '))]))
}
