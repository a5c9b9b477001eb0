import { html } from 'hono/html'
import type { AtPlace } from '../sharing/at-place.ts'
import { FORMS, type Cited, type Form } from '../sharing/citations.ts'
import { words } from '../words/words.ts'
import type { Html, Page } from './layout.ts'
import { statementItem } from './statement.ts'

/** How to cite what is at a permanent address, in each form, ready to be copied and to be downloaded. */
export const citePage = (cited: Cited, { statement }: AtPlace, path: string): Page => ({
  title: `${words().cite.title}: ${cited.headline ?? words().cite.withoutTitle}`,
  body: html`<header class="head"><h1>${words().cite.title}</h1></header>
${statement ? html`<h2 class="hidden">${words().article.statement}</h2>${statementItem(statement)}` : html`<p dir="auto">${cited.isSentence ? words().cite.sentenceIn(cited.headline ?? words().cite.withoutTitle) : cited.headline}</p>`}
<section><h2>${words().cite.address}</h2><p><a href="${path}"><code>${cited.link}</code></a></p><p class="small">${words().cite.note}</p></section>
${Object.keys(FORMS).map((name) => form(name as Form, cited, path))}`, // the keys of a table of forms
})

const form = (name: Form, cited: Cited, path: string): Html => html`<section class="citation"><h2>${words().cite.forms[name]}</h2>
<pre tabindex="0" dir="auto">${FORMS[name].write(cited)}</pre>
<p class="links"><a href="${path}/cite.${name}" download="readout-${cited.id}.${name}">${words().cite.download(words().cite.forms[name])}</a></p></section>`
